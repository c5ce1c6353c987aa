import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const text = z.strictObject({
  system: z.string(),
  sha256,
  beads: z
    .array(z.array(z.int().nonnegative()))
    .describe('the passages of the reference in each bead that has any: what a text adds is in no test'),
  rows: z
    .record(z.string(), z.array(z.array(z.number())))
    .describe('by metric: of each of these beads its statistics; empty where all of them are 0'),
})

const document = z.strictObject({
  id: z.string(),
  reference: z.strictObject({
    sha256,
    passages: sha256.describe('of the JSON of class, start and end of all its passages'),
  }),
  texts: z.array(text),
})

const run = z.strictObject({
  corpus: z.string(),
  signature: z.string().describe('how texts were read and aligned'),
  metrics: z.array(z.strictObject({ name: z.string(), signature: z.string(), statistics: z.array(z.string()) })),
  scores: z.array(z.strictObject({ system: z.string(), metric: z.string(), score: z.number().nullable() })),
  documents: z.array(document),
  findings: z.record(z.string(), z.int().positive()).describe('how often each fingerprint is there'),
})

/** What later results are held to: what somebody found good enough, for a reason. Nothing of the texts but hashes. */
export const baselineSchema = z.strictObject({
  schema: z.literal('variorum/baseline@1'),
  version: z.string(),
  reason: z.string(),
  at: z.iso.datetime().describe('when it was blessed, UTC'),
  runs: z.array(run),
})

export type Baseline = z.infer<typeof baselineSchema>
export type BaselineRun = Baseline['runs'][number]
export type BaselineText = BaselineRun['documents'][number]['texts'][number]
