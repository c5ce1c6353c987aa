import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/math/random.ts'
import { generatedPair } from './generated-texts.ts'

export type TextPair = readonly [reference: string, hypothesis: string]

/** Passages and their machine translations, per language, a list per document and system. */
export interface Translations {
  readonly origin: string
  readonly en: readonly (readonly TextPair[])[]
  readonly zh: readonly (readonly TextPair[])[]
}

const pool = join(import.meta.dirname, '../../shared/data/alignment/pool-dev.jsonl')

interface PoolDocument {
  readonly lang: string
  readonly ref: readonly string[]
  readonly hyps: Readonly<Record<string, readonly string[]>>
}

/** Real ones where they lie beside the repository, otherwise nonsense that is the same for everyone. */
export function translations(): Translations {
  if (!existsSync(pool)) {
    const { reference, hypothesis } = generatedPair(6000, 1)
    const made = reference.flatMap((text, i): TextPair[] => [[text, hypothesis[i] ?? '']])
    return { origin: 'seeded nonsense (real translations are not beside this repository)', en: [made], zh: [] }
  }
  const documents = readFileSync(pool, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PoolDocument)
  const inLanguage = (wanted: string) =>
    documents
      .filter(({ lang }) => lang === wanted)
      .flatMap(({ ref, hyps }) =>
        Object.values(hyps).map((hyp) => ref.map((text, i): TextPair => [text, hyp[i] ?? ''])),
      )
  return { origin: 'machine translations of pool-dev.jsonl', en: inLanguage('en'), zh: inLanguage('zh') }
}

/** Up to `count` pairs of passages, each side within a fifth of `length` units. */
export const passagesOf = (documents: readonly (readonly TextPair[])[], length: number, count: number): TextPair[] =>
  documents
    .flat()
    .filter((pair) => pair.every((text) => Math.abs(text.length - length) <= length / 5))
    .slice(0, count)
    .map(([a, b]) => [flat(a), flat(b)])

/** Up to `count` pairs of exactly `length` units: whole passages put together, the rest cut off. */
export function stretchesOf(
  documents: readonly (readonly TextPair[])[],
  length: number,
  count: number,
  between = ' ',
): TextPair[] {
  const pairs: TextPair[] = []
  let [a, b] = ['', '']
  for (const [reference, hypothesis] of documents.flat()) {
    a += reference + between
    b += hypothesis + between
    if (Math.min(a.length, b.length) < length) continue
    pairs.push([flat(a.slice(0, length)), flat(b.slice(0, length))])
    if (pairs.length === count) return pairs
    ;[a, b] = ['', '']
  }
  return pairs
}

/** Texts and copies of them with so many units changed, put in or left out. */
export function editedCopies(pairs: readonly TextPair[], edits: number): TextPair[] {
  const random = seededRandom(edits)
  return pairs.map(([text]) => {
    let copy = text
    for (let i = 0; i < edits; i++) {
      const at = random(copy.length)
      copy = copy.slice(0, at) + 'etaoins'.slice(0, random(2)) + copy.slice(at + random(2))
    }
    return [text, flat(copy)]
  })
}

/** A string put together or cut is a tree of pieces, which whoever reads it first must flatten: not part of the race. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** Words as ids, and the same as strings with a unit per word for those who only take strings. */
export function wordsOf(
  documents: readonly (readonly TextPair[])[],
  count: number,
): { readonly ids: readonly [Uint32Array, Uint32Array]; readonly units: TextPair } {
  const ids = new Map<string, number>()
  const side = (which: 0 | 1): Uint32Array => {
    const words: number[] = []
    for (const pair of documents.flat()) {
      for (const word of pair[which].split(/\s+/)) {
        const id = ids.get(word) ?? ids.size + 1
        ids.set(word, id)
        words.push(id)
      }
      if (words.length >= count) break
    }
    return Uint32Array.from(words.slice(0, count))
  }
  const pair = [side(0), side(1)] as const
  // Below the surrogates there are 55,296 units; the few words beyond share one.
  const units = pair.map((words) => flat(Array.from(words, (id) => String.fromCharCode(Math.min(id, 0xd7ff))).join('')))
  return { ids: pair, units: [units[0]!, units[1]!] }
}
