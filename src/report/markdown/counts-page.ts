import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { counts } from './counts.ts'
import { findingCounts } from './findings.ts'
import { perDocument } from './per-document.ts'

/** The tables of counts, a page of their own beside the report. */
export function countsPage(result: Result): string {
  const sections: readonly (readonly [heading: string, blocks: readonly string[]])[] = [
    ['## Summed over all documents', counts(result)],
    ['## Findings', result.findings.length > 0 ? [findingCounts(result)] : []],
    ['## Document by document', perDocument(result)],
  ]
  const blocks = sections.flatMap(([heading, some]) => (some.length > 0 ? [heading, ...some] : []))
  return `${[`# Counts: ${forMarkdown(result.corpus.title)}`, ...blocks].join('\n\n')}\n`
}
