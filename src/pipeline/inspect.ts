import type { Document, Span } from '../model/document.ts'
import { segment } from '../segment/segment.ts'

/** What the program saw at a place of a text, with what it made of it; offsets in UTF-16 units into the text as given. */
export type Seen = Span & Readonly<Record<string, unknown>>

/** Paragraphs or sentences, with their classes. */
export async function seenPassages(document: Document, unit: 'paragraphs' | 'sentences'): Promise<readonly Seen[]> {
  const passages = (await segment(document))[unit]
  return passages.map(({ class: name, start, end }) => ({ class: name, start, end }))
}

/** Names, offices, numbers and dates, with their ids and values. */
export async function seenMentions({ language, text }: Document): Promise<readonly Seen[]> {
  const { mentionReader } = await import('../mentions/index.ts')
  const mentions = (await mentionReader(language, [text]))(text)
  return mentions.map(({ type, id, start, end, value, holder }) => ({
    type,
    id,
    start,
    end,
    value: value ?? null,
    ...(holder === undefined ? {} : { holder }),
  }))
}

/** Quotations, with who is said to say them and the state of their marks. */
export async function seenQuotations(document: Document): Promise<readonly Seen[]> {
  const { findQuotations } = await import('../quotations/index.ts')
  const { paragraphs } = await segment(document)
  return findQuotations(document.text, paragraphs).map(({ start, end, speaker, marks }) => ({
    start,
    end,
    speaker: speaker?.name ?? null,
    marks,
  }))
}
