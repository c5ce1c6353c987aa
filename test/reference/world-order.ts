import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// The user's five articles and their gold, which stay beside the repository.

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'world-order')

export const hasWorldOrder = existsSync(folder)

interface GoldSentence {
  readonly id: string
  readonly class: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface GoldText {
  readonly sentences: readonly GoldSentence[]
}

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))

const rawFolder = join(folder, 'raw')

export const rawPath = (id: string): string =>
  join(rawFolder, readdirSync(rawFolder).find((name) => name.startsWith(id)) ?? id)

/** The gold of 000, 002 or 004. */
export const goldText = (id: string): GoldText => read('gold', `${id}.json`) as GoldText

/** The sentences of a gold text that take part in alignment. */
export const scoredSentences = (id: string): GoldSentence[] =>
  goldText(id).sentences.filter(({ class: kind }) => ['headline', 'subheading', 'body'].includes(kind))

interface GoldLink {
  readonly src: readonly string[]
  readonly ref: readonly string[]
  readonly status: 'sure' | 'possible'
}

/** The gold links of a text with 004, as `source~reference` pairs of sentence ids. */
export function goldPairs(id: string): { readonly sure: Set<string>; readonly sureOrPossible: Set<string> } {
  const { pairs } = read('alignments.json') as { pairs: { src: string; links: GoldLink[] }[] }
  const links = pairs.find(({ src }) => src === id)?.links ?? []
  const pairsOf = (some: readonly GoldLink[]) =>
    new Set(some.flatMap(({ src, ref }) => src.flatMap((s) => ref.map((r) => `${s}~${r}`))))
  return { sure: pairsOf(links.filter(({ status }) => status === 'sure')), sureOrPossible: pairsOf(links) }
}
