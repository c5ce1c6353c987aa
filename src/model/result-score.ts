import { z } from 'zod'

const statistics = z.record(z.string(), z.number())

/** Null where nothing was measured. */
export const score = z.number().nullable()

export const interval = z.strictObject({ low: z.number(), high: z.number(), level: z.number() })
const scoreInterval = interval.extend({ mean: z.number().optional().describe('of the resampled scores') })

const linkInterval = interval.extend({
  mean: z.number().describe('of the drawn scores: worse than `score` where a link that falls costs'),
  uncertain: z.int().describe('links that may be wrong'),
  expected: z.number().describe('how many of them are expected to be: the sum of what their confidence lacks'),
})

/** Of a system, over all documents. */
export const systemScore = z.strictObject({
  system: z.string(),
  metric: z.string(),
  score: score.describe('over the whole reference: what the text left out counts as lost'),
  ci: scoreInterval.nullable().describe('bootstrap over units'),
  links: linkInterval
    .optional()
    .describe(
      'of alignments drawn from the confidence of the links, where one that falls leaves its reference side with nothing beside it; ' +
        'absent where no link is doubtful or nobody says how sure they are',
    ),
  both: interval.optional().describe('bootstrap over units of the drawn alignments'),
  aligned: score.describe('over the aligned pairs only'),
  statistics: statistics.describe('summed over the aligned and omitted passages: what `score` was computed from'),
  additions: statistics.describe('summed over the passages the text added'),
  units: z.int().describe('what was resampled: blocks of the reference, segments or documents'),
  details: z.string().optional().describe("what the metric's own tool prints after the score"),
  segments: z.array(score).optional().describe('of each segment, where they were asked for'),
  segmentDetails: z.array(z.string()).optional(),
})

export const documentScore = z.strictObject({
  document: z.string(),
  system: z.string(),
  metric: z.string(),
  score,
  aligned: score,
  statistics,
  additions: statistics,
  details: z.string().optional(),
})
