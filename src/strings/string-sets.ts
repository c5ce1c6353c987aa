import { stringFormats } from './formats.ts'
import { languageNamedIn } from './language-in-path.ts'

/** Files or folders of strings that belong together, one for each language. */
export interface StringSet {
  /** Undefined where the files have their source within them. */
  readonly source: string | undefined
  readonly inputs: readonly string[]
  /** How many files they are. */
  readonly files: number
}

/** Formats that an application's strings are in; a page or a table by the name of a language may be anything. */
const ofApplications = ['json', 'arb', 'android', 'strings', 'stringsdict', 'yaml', 'properties']

/** Formats whose files have their source within them. */
const withSource = ['po', 'xliff', 'xcstrings']

const isOf = (formats: readonly string[], path: string): boolean =>
  stringFormats.some(({ name, names }) => formats.includes(name) && names.test(path))

/** Files by what their paths are without a language, then by language: `locales/{lang}.json`. */
type Groups = ReadonlyMap<string, ReadonlyMap<string, string>>

const place = '{lang}'

function grouped(paths: readonly string[]): Groups {
  const groups = new Map<string, Map<string, string>>()
  for (const path of paths) {
    const { tag, start, end } = languageNamedIn(path) ?? { tag: '', start: 0, end: 0 }
    const pattern = tag === '' ? path : path.slice(0, start) + place + path.slice(end)
    groups.set(pattern, (groups.get(pattern) ?? new Map<string, string>()).set(tag, path))
  }
  return groups
}

/** The path without its language: `messages_{lang}.properties` is `messages.properties`. */
const bare = (pattern: string): string => pattern.replace(/[._-]?\{lang\}/, '')

/**
 * Of a group the one in English: the plain tag, one that names no language where the others do, the folder that Xcode has for what is
 * developed in, or English of a country.
 */
function sourceOf(pattern: string, group: ReadonlyMap<string, string>, all: Groups): string | undefined {
  const english = [...group.keys()].filter((tag) => tag.startsWith('en-')).sort()
  const unnamed = [bare(pattern), pattern.replace(place, 'Base')].map((path) => all.get(path)?.get(''))
  return (
    group.get('en') ?? unnamed.find((path) => path !== undefined) ?? group.get('en-US') ?? group.get(english[0] ?? '')
  )
}

/** The folder of a path whose name has the language, by the pattern of the path; none where the file's name has it. */
const folderOf = (path: string, pattern: string): string | undefined => {
  const depth = pattern.split('/').findIndex((part) => part.includes(place))
  const parts = path.split('/')
  return depth < parts.length - 1 ? parts.slice(0, depth + 1).join('/') : undefined
}

const others = (all: Iterable<string>, source: string): readonly string[] =>
  [...new Set(all)].filter((path) => path !== source).sort()

function setsWithSources(groups: Groups): readonly StringSet[] {
  const sets: StringSet[] = []
  const folders = new Map<string, { inputs: Set<string>; files: number }>()
  for (const [pattern, group] of groups) {
    if (!pattern.includes(place)) continue
    const source = sourceOf(pattern, group, groups)
    if (source === undefined) continue
    const inputs = others(group.values(), source)
    if (inputs.length === 0) continue
    const files = inputs.length + 1
    sets.push({ source, inputs, files })
    const folder = folderOf(source, pattern)
    if (folder === undefined) continue
    const whole = folders.get(folder) ?? { inputs: new Set<string>(), files: 0 }
    for (const input of inputs) whole.inputs.add(folderOf(input, pattern)!)
    folders.set(folder, { inputs: whole.inputs, files: whole.files + files })
  }
  const wholes = [...folders].map(([source, { inputs, files }]) => ({ source, inputs: others(inputs, source), files }))
  return [...wholes, ...sets]
}

/** All files of a format together; of a catalogue in English the source is in its keys, and a template has no translations. */
const setsOfThemselves = (paths: readonly string[]): readonly StringSet[] =>
  withSource.flatMap((format) => {
    const inputs = paths.filter(
      (path) => isOf([format], path) && !path.endsWith('.pot') && languageNamedIn(path)?.tag !== 'en',
    )
    return inputs.length === 0 ? [] : [{ source: undefined, inputs, files: inputs.length }]
  })

/**
 * The sets of strings that files seem to be, by their names alone; those of most files first, and of two that are the same files the
 * folders.
 */
export function stringSets(paths: readonly string[]): readonly StringSet[] {
  const own = setsOfThemselves(paths)
  const sets = setsWithSources(grouped(paths.filter((path) => isOf(ofApplications, path))))
  return [...sets, ...own].sort((a, b) => b.files - a.files)
}
