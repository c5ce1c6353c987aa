// The gold of the world-order texts as far as the entities bench needs it, and what it says of linking and of planted damage.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Mention } from '../src/mentions/entities.ts'
import type { Span } from '../src/model/document.ts'
import { type Excerpt, joinPassages, type Pair } from '../src/model/pair.ts'

export const data = join(import.meta.dirname, '../../shared/data/world-order')

const span = { start: z.int(), end: z.int() }
const goldFile = z.object({
  entities: z.array(
    z.object({
      ...span,
      type: z.string(),
      ids: z.array(z.string()),
      text: z.string(),
      s: z.string(),
      holder: z.array(z.string()).optional(),
      within: z.string().optional(),
      metonymOf: z.unknown().optional(),
    }),
  ),
  sentences: z.array(z.object({ ...span, id: z.string(), class: z.string() })),
  quotes: z.array(
    z.object({
      speaker: z.string().nullable(),
      parts: z.array(z.object({ ...span, canonical: z.string(), fidelity: z.string(), text: z.string() })),
    }),
  ),
})
const link = z.object({ src: z.array(z.string()), ref: z.array(z.string()), status: z.string() })
const alignmentFile = z.object({ pairs: z.array(z.object({ src: z.string(), links: z.array(link) })) })

export interface Gold extends z.infer<typeof goldFile> {
  readonly text: string
}
export type GoldEntity = Gold['entities'][number]

const parse = (file: string): unknown => JSON.parse(readFileSync(join(data, file), 'utf8'))

export function goldOf(name: string): Gold {
  const file = readdirSync(join(data, 'raw')).find((raw) => raw.startsWith(name)) ?? ''
  return { ...goldFile.parse(parse(`gold/${name}.json`)), text: readFileSync(join(data, 'raw', file), 'utf8') }
}

/** Sentences of a text by their ids. */
const excerpt = ({ text, sentences }: Gold, ids: readonly string[]): Excerpt => ({
  document: text,
  spans: ids.flatMap((id) => sentences.find((sentence) => sentence.id === id) ?? []),
})

/** As the manifest of the corpus has it. */
const published = '2022-03-30'

const pairOf = (origin: NonNullable<Pair['origin']>): Pair => ({
  date: published,
  references: [joinPassages(origin.reference)],
  hypothesis: joinPassages(origin.hypothesis),
  origin,
})

/** The gold's sure links of a variant with the reference. */
export function linksOf(name: string): readonly z.infer<typeof link>[] {
  const { pairs } = alignmentFile.parse(parse('alignments.json'))
  return pairs.find(({ src }) => src === name)?.links.filter(({ status }) => status === 'sure') ?? []
}

/** What a text quotes, quotation by quotation. */
export const quotesOf = (name: string): readonly Gold['quotes'][number]['parts'][number][] =>
  goldOf(name).quotes.flatMap(({ parts }) => parts)

/** The gold's sure links as pairs. */
export function pairsOf(name: string, reference: Gold, variant: Gold): readonly Pair[] {
  return linksOf(name).map(({ src, ref }) =>
    pairOf({ reference: excerpt(reference, ref), hypothesis: excerpt(variant, src) }),
  )
}

/** B³ (Bagga and Baldwin, 1998) over the mentions that both have: how much of each mention's group is the same. */
export function bCubed(matched: readonly { readonly ours: string; readonly theirs: string }[]): readonly number[] {
  const share = (of: 'ours' | 'theirs', other: 'ours' | 'theirs'): number => {
    const shares = matched.map((mention) => {
      const group = matched.filter((each) => each[of] === mention[of])
      return group.filter((each) => each[other] === mention[other]).length / group.length
    })
    return shares.reduce((sum, each) => sum + each, 0) / Math.max(1, shares.length)
  }
  const [precision, recall] = [share('ours', 'theirs'), share('theirs', 'ours')]
  return [precision, recall, (2 * precision * recall) / Math.max(1e-9, precision + recall)]
}

/** Our mentions and the gold's of one type over the same words, by what each takes them for. */
export const matchedMentions = ({ entities }: Gold, mentions: readonly Mention[], type: string) =>
  entities
    .filter((entity) => entity.type === type && entity.ids.length === 1)
    .flatMap((entity) => {
      const mention = mentions.find(
        (each) => each.type === type && each.start === entity.start && each.end === entity.end,
      )
      return mention === undefined ? [] : [{ ours: mention.id, theirs: entity.ids[0] ?? '' }]
    })

/** A pair whose hypothesis has other words in one place. */
export function damaged({ origin }: Pair, { start, end }: Span, written: string): Pair | undefined {
  if (origin === undefined) return undefined
  const { document, spans } = origin.hypothesis
  if (!spans.some((each) => each.start <= start && end <= each.end)) return undefined
  const by = written.length - (end - start)
  return pairOf({
    ...origin,
    hypothesis: {
      document: document.slice(0, start) + written + document.slice(end),
      spans: spans.map((each) => ({
        start: each.start >= end ? each.start + by : each.start,
        end: each.end >= end ? each.end + by : each.end,
      })),
    },
  })
}
