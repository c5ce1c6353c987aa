import type { Document, Span } from '../model/document.ts'
import { segment } from '../segment/segment.ts'

/** What the program saw at a place of a text, with what it made of it. */
export type Seen = Span & Readonly<Record<string, unknown>>

/** What can be looked for in a text. */
export type Sight = 'passages' | 'sentences' | 'entities' | 'quotes'

/** Everything of a kind that the program sees in a text, in file order; offsets in UTF-16 units into the text as given. */
export async function inspectDocument(document: Document, what: Sight): Promise<readonly Seen[]> {
  switch (what) {
    case 'entities': {
      const { mentionReader } = await import('../mentions/index.ts')
      const { language, text } = document
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
    case 'quotes': {
      const { findQuotations } = await import('../quotations/index.ts')
      const { paragraphs } = await segment(document)
      return findQuotations(document.text, paragraphs).map(({ start, end, speaker, marks }) => ({
        start,
        end,
        speaker: speaker?.name ?? null,
        marks,
      }))
    }
    case 'passages':
    case 'sentences': {
      const { paragraphs, sentences } = await segment(document)
      const seen = what === 'passages' ? paragraphs : sentences
      return seen.map(({ class: name, start, end }) => ({ class: name, start, end }))
    }
  }
}
