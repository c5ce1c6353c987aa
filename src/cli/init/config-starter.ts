import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { forTerminal } from '../../report/escape.ts'
import { openStringCorpus } from '../../strings/string-corpus.ts'
import { type StringSet, stringSets } from '../../strings/string-sets.ts'
import { plural } from '../../text/plural.ts'
import { withFolder } from '../../write/report-folder.ts'
import { configNames } from '../config/asked-config.ts'

const file = 'variorum.config.json'

/** Folders of what is made or fetched. */
const passedOver = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'Pods',
  'dist',
  'build',
  'target',
  'out',
  'reports',
])

/**
 * `variorum init`: leaves a configuration for the strings of the working folder, and says what is in it.
 *
 * @throws UserError where there is a configuration, and where no strings are found that can be read
 */
export async function initConfig(): Promise<void> {
  const there = configNames.find((name) => existsSync(name))
  if (there !== undefined)
    throw new UserError(`${there} is there already, nothing was written; expected a folder without a configuration`)
  const sets = stringSets(await filesBelow('.'))
  if (sets.length === 0)
    throw new UserError(
      'no strings found here, expected files that name their language, one of them English: locales/en.json and locales/de.json, values/strings.xml and values-de/strings.xml, de.po',
    )
  const { set, strings, languages } = await firstReadable(sets)
  await withFolder('.', [file], (folder) => folder.write(file, `${JSON.stringify(configOf(set), null, 2)}\n`))
  const next = ['npx variorum run', 'npx variorum gate'].map((line) => `  ${line}\n`).join('')
  process.stdout.write(
    `${forTerminal(summary(set, strings, languages))} What to do next:\n${next}${othersIn(sets, set).replace(/.+/, forTerminal)}`,
  )
}

/** Paths of all files below a folder, with slashes; not in hidden folders, and not in those that are made or fetched. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const paths: string[] = []
  // A folder that may not be looked into has nothing for a run either
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) for (const inner of await filesBelow(path)) paths.push(inner)
    else if (entry.isFile()) paths.push(path)
  }
  return paths.sort()
}

interface ReadSet {
  readonly set: StringSet
  readonly strings: number
  readonly languages: readonly string[]
}

/** The first set that a run can read. */
async function firstReadable(sets: readonly StringSet[]): Promise<ReadSet> {
  const faults: UserError[] = []
  for (const set of sets) {
    try {
      return await read(set)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      faults.push(error)
    }
  }
  throw faults[0]!
}

async function read(set: StringSet): Promise<ReadSet> {
  // What is odd in a file is told by its run
  const { documents } = await openStringCorpus({ ...set, note: () => undefined })
  const languages = new Set<string>()
  let strings = 0
  for await (const { source, files } of documents) {
    let own = source
    for await (const { system, file: translated } of files) {
      own ??= translated
      languages.add(system)
    }
    strings += own?.units.length ?? 0
  }
  return { set, strings, languages: [...languages].sort() }
}

/** Of the report's folder. */
const name = 'strings'

const configOf = ({ source, inputs }: StringSet) => ({
  $schema: './node_modules/variorum/schema/config.schema.json',
  run: { ...(source === undefined ? { strings: true } : { source }), inputs, name },
  gate: { results: [join('reports', name)], failOn: ['findings@critical > 0', 'findings@major > 0'] },
})

function summary({ source, inputs }: StringSet, strings: number, languages: readonly string[]): string {
  const of = source === undefined ? `in ${inputs.join(', ')}` : `of ${source}`
  return `${file} written: ${plural(strings, 'string')} ${of}, translated into ${languages.join(', ')}.`
}

/** A run has one source: what else is here is told. */
function othersIn(sets: readonly StringSet[], { source, inputs }: StringSet): string {
  const taken = [...(source === undefined ? [] : [source]), ...inputs]
  const isTaken = (path: string): boolean => taken.some((one) => path === one || path.startsWith(`${one}/`))
  const left = sets.map((set) => set.source ?? set.inputs[0]!).filter((path) => !isTaken(path))
  return left.length === 0 ? '' : `Also here, each for a run of its own: ${left.join(', ')}\n`
}
