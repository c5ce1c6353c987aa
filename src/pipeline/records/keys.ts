import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CorpusDocument } from '../../model/corpus.ts'
import type { Document } from '../../model/document.ts'
import { entryOf } from '../../plugin/entry.ts'
import type { Plan } from '../measure-document.ts'
import { storedPath } from '../stored-path.ts'

/**
 * The keys of a document's record: a hash of all that can change its links, and for each metric of all that can change what
 * it finds. Equal keys, equal bytes; none where somebody else's code took part.
 */
export type KeysOf = (document: CorpusDocument) => readonly string[]

export function keysOf(plan: Plan, build = buildOf()): KeysOf {
  const { unit, aligner, recipes, keeping } = plan
  // Asked when a document is looked for, and again when it is kept.
  const known = new WeakMap<CorpusDocument, readonly string[]>()
  const keysOfDocument = (document: CorpusDocument): readonly string[] => {
    // Somebody else's code may change without a word.
    if (aligner === undefined) return ['', ...recipes.map(() => '')]
    const { id, title, date = null, reference, hypotheses } = document
    const texts = [reference, ...hypotheses].map(keyOfText)
    const links = hash([build, unit, aligner, keeping, id, title, date, texts])
    return [links, ...recipes.map((recipe) => (recipe === null ? '' : hash([links, recipe])))]
  }
  return (document) => {
    const keys = known.get(document) ?? keysOfDocument(document)
    known.set(document, keys)
    return keys
  }
}

const keyOfText = ({ system, path, language, verified = true, text }: Document) => [
  system,
  storedPath(path),
  language,
  verified,
  createHash('sha256').update(text).digest('hex'),
]

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)

/** This very program: its code, the packages it uses, and the engine with its tables of letters and languages. */
export function buildOf(): string {
  known ??= readBuild()
  return known
}

/** Of this process: its code is loaded by now. */
let known: string | undefined

function readBuild(): string {
  const root = fileURLToPath(new URL('..', entryOf('pipeline/document-worker')))
  const all = createHash('sha256')
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.[jt]s$/.test(file))
      all
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
  const { node, v8, icu, unicode, cldr } = process.versions
  all.update(JSON.stringify([node, v8, icu, unicode, cldr, process.arch, dependenciesOf(join(root, '..'))]))
  return all.digest('hex')
}

function dependenciesOf(folder: string): unknown {
  const { dependencies = {} } = packageIn(folder)
  const require = createRequire(join(folder, 'package.json'))
  return Object.keys(dependencies).map((name) => {
    let at = dirname(require.resolve(name))
    while (packageIn(at).name !== name && at !== dirname(at)) at = dirname(at)
    return [name, packageIn(at).version ?? null]
  })
}

function packageIn(folder: string): { name?: string; version?: string; dependencies?: Record<string, string> } {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return {}
  }
}
