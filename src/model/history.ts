import { z } from 'zod'

const score = z.strictObject({
  metric: z.string(),
  signature: z.string(),
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().describe('units that were resampled'),
})

/** One run of a corpus: a line of its `history.jsonl`. Scores are compared where signatures and reference are the same. */
export const historyLineSchema = z.strictObject({
  schema: z.literal('variorum/history@1'),
  at: z.iso.datetime().describe('when it was made, UTC'),
  version: z.string(),
  label: z.string().nullable().describe('what the run was called by who made it, a commit for instance'),
  corpus: z.string(),
  signature: z.string().describe('how texts were read and aligned'),
  reference: z.string().describe('SHA-256 over the SHA-256 of all its texts'),
  systems: z.array(
    z.strictObject({
      name: z.string(),
      sha256: z.string().describe('over the SHA-256 of all its texts'),
      scores: z.array(score),
    }),
  ),
})

export type HistoryLine = z.infer<typeof historyLineSchema>
