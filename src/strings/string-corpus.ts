import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { StringCorpus, StringDocument, StringTranslation } from '../model/string-document.ts'
import type { StringFile } from '../model/string-unit.ts'
import { UserError } from '../model/user-error.ts'
import { isFolder } from '../read/is-folder.ts'
import { sha256 } from '../read/sha256.ts'
import type { StringsChoice } from './found-strings.ts'
import { languageInPath } from './language-in-path.ts'
import { readStrings } from './read-strings.ts'

export interface StringInputs {
  /** A file or a folder; absent: each input has its source within it. */
  readonly source?: string | undefined
  /** Files, or folders with files of the source's names. */
  readonly inputs: readonly string[]
  readonly name?: string | undefined
  readonly choice?: StringsChoice
  /** Sources that were read before, by path; taken from here, and put here. */
  readonly sources?: Map<string, StringFile>
  /** Takes a sentence about what was left out of a file or is odd in it. */
  readonly note: (sentence: string) => void
}

/**
 * An application's strings: a source, and a file or a folder for each language, or files that have both. What can be seen from the
 * names is said at once; going through the documents reads them.
 *
 * @throws UserError where a file cannot be read, a folder has none of the source's files, or two inputs are of one language
 */
export async function openStringCorpus({
  source,
  inputs,
  name,
  choice = {},
  sources,
  note,
}: StringInputs): Promise<StringCorpus> {
  if (inputs.length === 0) throw new UserError('no translations given, expected a file or a folder for each language')
  const seen = new Set<string>()
  for (const input of inputs) {
    if (seen.has(input)) throw new UserError(`${input}: given twice, expected each input once`)
    seen.add(input)
  }
  const read = async (path: string): Promise<StringFile> => {
    const file = await readStrings(path, choice)
    for (const one of file.notes) note(`${path}: ${one}`)
    return file
  }
  const readSource = async (path: string): Promise<StringFile> => {
    const file = sources?.get(path) ?? (await read(path))
    sources?.set(path, file)
    return file
  }
  const corpus =
    source === undefined ? await withSources(inputs, read) : await ofSource(source, inputs, { read, readSource, note })
  return { ...corpus, name: name ?? corpus.name }
}

type Read = (path: string) => Promise<StringFile>

// What is read for its language is read again where it has been forgotten since: a run on threads needs it no more.

/** Files that have their source in them: a document each. */
async function withSources(inputs: readonly string[], read: Read): Promise<StringCorpus> {
  const [first] = inputs
  const head = await read(first!)
  const { sourceLanguage } = head
  const ahead = new WeakRef(head)
  async function* files(path: string): AsyncGenerator<StringTranslation> {
    const file = (path === first ? ahead.deref() : undefined) ?? (await read(path))
    if (file.units.length === 0) throw new UserError(`${path}: read as ${file.format}, has no strings, expected some`)
    if (!file.units.some(({ source }) => source !== undefined))
      throw new UserError(
        `${path}: read as ${file.format}, which has no source beside its strings, expected --source FILE to hold it against`,
      )
    const own = languageOf(path, file)
    yield { system: own, language: own, file }
  }
  async function* documents(): AsyncGenerator<StringDocument> {
    for (const id of inputs.toSorted()) yield { id, source: undefined, files: files(id) }
  }
  return {
    name: stem(first!),
    source: sourceLanguage ?? 'source',
    otherwise: 'source',
    language: sourceLanguage ?? 'en',
    documents: documents(),
  }
}

async function ofSource(
  source: string,
  inputs: readonly string[],
  { read, readSource, note }: Record<'read' | 'readSource', Read> & Pick<StringInputs, 'note'>,
): Promise<StringCorpus> {
  const names = isFolder(source) ? await filesIn(source) : undefined
  if (names?.length === 0) throw new UserError(`${source}: an empty folder, expected files of strings`)
  const owned = new Map<string, ReadonlySet<string>>()
  for (const input of inputs) {
    if (names && !existsSync(input))
      throw new UserError(`${input}: no such folder, expected one as the source ${source} is`)
    if (isFolder(input) !== (names !== undefined))
      throw new UserError(
        `${input}: ${names ? 'a file, expected a folder' : 'a folder, expected a file'} as the source ${source} is`,
      )
    const there = new Set(names ? await filesIn(input) : [''])
    const own = (names ?? ['']).filter((one) => there.has(one))
    if (own.length === 0) throw new UserError(`${input}: has none of the files of ${source}, expected ${names![0]}`)
    owned.set(input, new Set(own))
    for (const one of there) if (names && !names.includes(one)) note(`${join(input, one)}: ${source} has no such file`)
  }
  const pathOf = (folder: string, one: string): string => (one === '' ? folder : join(folder, one))
  const [firstName = ''] = names ?? ['']
  const firstPath = pathOf(source, firstName)
  const head = await readSource(firstPath)
  const language = languageOf(firstPath, head, source)
  const ahead = new WeakRef(head)
  const [systems, owners] = [new Map<string, string>(), new Map<string, string>()]
  const systemOf = async (input: string): Promise<string> => {
    const path = pathOf(input, [...owned.get(input)!][0]!)
    return systems.get(input) ?? languageOf(path, await read(path), input, source)
  }
  async function* files(one: string): AsyncGenerator<StringTranslation> {
    for (const input of inputs) {
      const path = pathOf(input, one)
      const isThere = owned.get(input)!.has(one)
      const file = isThere ? await read(path) : emptyFile(path)
      const system = systems.get(input) ?? (isThere ? languageOf(path, file, input, source) : await systemOf(input))
      const other = owners.get(system) ?? input
      if (other !== input) throw sameLanguage(input, other, system)
      systems.set(input, system)
      owners.set(system, input)
      yield { system, language: system, file }
    }
  }
  async function* documents(): AsyncGenerator<StringDocument> {
    for (const one of names ?? ['']) {
      const file = (one === firstName ? ahead.deref() : undefined) ?? (await readSource(pathOf(source, one)))
      yield { id: one === '' ? basename(source) : one, source: file, files: files(one) }
    }
  }
  return { name: stem(source), source: language, otherwise: basename(source), language, documents: documents() }
}

/** What a language has not: all of the source's strings are missing in there. */
const emptyFile = (path: string): StringFile => ({
  path,
  format: 'none',
  sha256: sha256(new Uint8Array()),
  length: 0,
  lines: [0],
  units: [],
  notes: [],
})

/** Two inputs of one language. */
export const sameLanguage = (input: string, other: string, language: string): UserError =>
  new UserError(`${input} and ${other} are both of the language '${language}', expected one for each`)

const stem = (path: string): string => basename(path).replace(/\.[^.]+$/, '') || 'strings'

/** The last part of a path in which it is not as another one: `cak` of `locale/cak/app.json` beside `locale/en/app.json`. */
function ownPart(path: string, other = ''): string {
  const [parts, others] = [path, other].map((one) => one.split(/[/\\]/).toReversed())
  return parts!.find((part, i) => part !== others![i]) ?? path
}

/** As the file says, or its path, or what the input is called where it is not called as another one. */
const languageOf = (path: string, { language }: StringFile, input = path, other?: string): string =>
  language ?? languageInPath(path) ?? stem(ownPart(input, other))

/** Bytes of a file, or of the files of a folder; 0 of what is not there. */
export async function inputSize(input: string): Promise<number> {
  const paths = isFolder(input) ? (await filesIn(input)).map((one) => join(input, one)) : [input]
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Of a folder and those within it, by path from it; none that is hidden. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  return all
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .filter((path) => path.split(/[/\\]/).every((part) => !part.startsWith('.')))
    .sort()
}
