import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Document, PassageClass, Span } from '../../src/model/document.ts'

/** The gold of the world-order texts, which lies beside the repository where it may be used. */
export const goldFolder = join(import.meta.dirname, '../../../shared/data/world-order')
export const goldIsThere = existsSync(goldFolder)

const span = z.object({ start: z.number(), end: z.number(), class: z.string() })
const goldSchema = z.object({
  paragraphs: z.array(span),
  sentences: z.array(span),
  traps: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      rule: z.enum(['split', 'no-split', 'either']),
      phenomenon: z.string(),
    }),
  ),
})

export type Gold = z.infer<typeof goldSchema>
export type Trap = Gold['traps'][number]

export const goldIds = (): readonly string[] =>
  goldIsThere ? readdirSync(join(goldFolder, 'gold')).map((file) => file.replace('.json', '')) : []

export function readGold(id: string): { readonly gold: Gold; readonly document: Document } {
  const path = readdirSync(join(goldFolder, 'raw')).find((file) => file.startsWith(`${id}_`)) ?? id
  const text = readFileSync(join(goldFolder, 'raw', path), 'utf8')
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(goldFolder, 'gold', `${id}.json`), 'utf8')))
  return { gold, document: { id, system: id, path, language: 'en', text } }
}

const ourNames: Readonly<Record<string, PassageClass>> = {
  photo: 'caption',
  'related-link': 'link',
  boilerplate: 'residue',
}

/** Our name for a class of the gold. */
export const ourClass = (name: string): string => ourNames[name] ?? name

/** Sentences without the boundaries that the gold does not score: inside an `either` trap or at its end. */
export function scoredSentences(sentences: readonly Span[], traps: readonly Trap[]): readonly Span[] {
  const isFree = (at: number): boolean =>
    traps.some(({ rule, start, end }) => rule === 'either' && start < at && at <= end)
  const kept: Span[] = []
  for (const { start, end } of sentences) {
    const last = kept.at(-1)
    if (last !== undefined && isFree(last.end)) kept[kept.length - 1] = { start: last.start, end }
    else kept.push({ start, end })
  }
  return kept
}

export function keepsTrap({ rule, start, end }: Trap, sentences: readonly Span[]): boolean {
  if (rule === 'either') return true
  if (rule === 'split') return sentences.some((sentence) => sentence.end === end)
  return !sentences.some((sentence) => sentence.end > start && sentence.end < end)
}
