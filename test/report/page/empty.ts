import type { Result } from '../../../src/model/result.ts'

/** A result of nothing. */
export const empty: Result = {
  schema: 'variorum/result@2',
  version: '0.0.0',
  corpus: { name: 'none', title: 'Nothing', language: 'en', licence: null, text: 'included' },
  reference: 'none',
  signature: 'none',
  metrics: [],
  systems: [],
  documents: [],
  scores: [],
  documentScores: [],
  comparisons: [],
  findings: [],
}
