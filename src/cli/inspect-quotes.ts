import type { Span } from '../model/document.ts'
import { findQuotations } from '../quotations/index.ts'

/** `variorum inspect --what quotes`: one JSON object a line. */
export const inspectQuotes = (text: string, paragraphs?: readonly Span[]): string[] =>
  findQuotations(text, paragraphs).map(({ start, end, speaker, marks }) =>
    JSON.stringify({ start, end, speaker: speaker?.name ?? null, marks }),
  )
