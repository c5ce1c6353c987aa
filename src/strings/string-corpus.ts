import { readdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { StringCorpus, StringDocument } from '../model/string-document.ts'
import type { StringFile } from '../model/string-unit.ts'
import { UserError } from '../model/user-error.ts'
import { isFolder } from '../read/is-folder.ts'
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
}

/** The corpus, and sentences about what was left out of its files or is odd in them. */
export interface ReadStrings {
  readonly corpus: StringCorpus
  readonly notes: readonly string[]
}

/**
 * An application's strings: a source, and a file or a folder for each language, or files that have both.
 *
 * @throws UserError where a file cannot be read, a folder has none of the source's files, or two inputs are of one language
 */
export async function readStringCorpus({ source, inputs, name, choice = {} }: StringInputs): Promise<ReadStrings> {
  if (inputs.length === 0) throw new UserError('no translations given, expected a file or a folder for each language')
  const notes: string[] = []
  const read = async (path: string, own: StringsChoice = choice): Promise<StringFile> => {
    const file = await readStrings(path, own)
    for (const note of file.notes) notes.push(`${path}: ${note}`)
    return file
  }
  const corpus = source === undefined ? await withSources(inputs, read) : await ofSource(source, inputs, read)
  return { corpus: { ...corpus, name: name ?? corpus.name }, notes }
}

type Read = (path: string) => Promise<StringFile>

/** Files that have their source in them: a document each. */
async function withSources(inputs: readonly string[], read: Read): Promise<StringCorpus> {
  const documents: StringDocument[] = []
  let language: string | undefined
  for (const path of inputs) {
    const file = await read(path)
    if (!file.units.some(({ source }) => source !== undefined))
      throw new UserError(
        `${path}: read as ${file.format}, which has no source beside its strings, expected --source FILE to hold it against`,
      )
    language ??= file.sourceLanguage
    const own = languageOf(path, file)
    documents.push({ id: path, source: undefined, files: [{ system: own, language: own, file }] })
  }
  return {
    name: stem(inputs[0]!),
    source: language ?? 'source',
    language: language ?? 'en',
    documents: sorted(documents),
  }
}

async function ofSource(source: string, inputs: readonly string[], read: Read): Promise<StringCorpus> {
  const names = isFolder(source) ? await filesIn(source) : undefined
  if (names?.length === 0) throw new UserError(`${source}: an empty folder, expected files of strings`)
  const documents: {
    id: string
    source: StringFile
    files: { system: string; language: string; file: StringFile }[]
  }[] = []
  for (const one of names ?? [''])
    documents.push({ id: one === '' ? basename(source) : one, source: await read(join(source, one)), files: [] })
  const systems = new Map<string, string>()
  for (const input of inputs) {
    if (isFolder(input) !== (names !== undefined))
      throw new UserError(
        `${input}: ${names ? 'a file, expected a folder' : 'a folder, expected a file'} as the source ${source} is`,
      )
    const there = names && new Set(await filesIn(input))
    const paths = (names ?? ['']).map((one, i) => ({ i, path: join(input, one), isThere: there?.has(one) ?? true }))
    let system: string | undefined
    for (const { i, path, isThere } of paths) {
      if (!isThere) continue
      const file = await read(path)
      if (system === undefined) {
        system = languageOf(path, file, input)
        const other = systems.get(system)
        if (other !== undefined)
          throw new UserError(`${input} and ${other} are both of the language '${system}', expected one for each`)
        systems.set(system, input)
      }
      documents[i]!.files.push({ system, language: system, file })
    }
    if (system === undefined) throw new UserError(`${input}: has none of the files of ${source}, expected ${names![0]}`)
  }
  const [first] = documents
  const language = languageOf(first!.source.path, first!.source, source)
  return {
    name: stem(source),
    source: systems.has(language) ? basename(source) : language,
    language,
    documents: sorted(documents.filter(({ files }) => files.length > 0)),
  }
}

const sorted = (documents: readonly StringDocument[]): readonly StringDocument[] =>
  documents.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))

const stem = (path: string): string => basename(path).replace(/\.[^.]+$/, '') || 'strings'

/** As the file says, or its path, or what the input is called. */
const languageOf = (path: string, { language }: StringFile, input = path): string =>
  language ?? languageInPath(path) ?? stem(input)

/** Of a folder and those within it, by path from it; none that is hidden. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  return all
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .filter((path) => path.split(/[/\\]/).every((part) => !part.startsWith('.')))
    .sort()
}
