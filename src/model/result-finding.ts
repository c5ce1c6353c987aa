import { z } from 'zod'

export const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }
const place = z.strictObject({ side: z.enum(['reference', 'hypothesis']), ...span })

export const severity = z.enum(['minor', 'major', 'critical'])

/** What a metric noted, weighed. */
export const finding = z.strictObject({
  metric: z.string(),
  statistic: z.string(),
  system: z.string(),
  document: z.string(),
  bead: z.int().nullable().describe("index into this system's beads of this document; null where a metric failed"),
  message: z.string(),
  place: place.nullable(),
  related: place.nullable(),
  severity: severity.nullable(),
  fingerprint: z
    .string()
    .optional()
    .describe('16 hexadecimal digits: the same in another run while system, document and the words it is about are'),
  about: z.string().nullable().optional().describe('the type of fact it befell, as that of a fact'),
  category: z
    .string()
    .nullable()
    .optional()
    .describe("MQM's dimension, error type and what it befell, parted by '/'; null where the metric does not say"),
  evidence: z.string().optional().describe('what the claim rests on, a word of the metric'),
  reading: z.string().optional().describe('what the hypothesis says, equal for equal readings'),
  expected: z.string().optional().describe('what should stand at its place, where neither text has the words'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .optional()
    .describe('share of findings of its kind, with such witnesses, that people found right; null: not measured'),
  witnesses: z
    .strictObject({ others: z.int(), sharing: z.int() })
    .optional()
    .describe(
      'other variants with a passage there, chains from one translation counted once, and those that read alike',
    ),
})

/** Findings that were not told, of one statistic in one text. */
export const unclear = z.strictObject({
  metric: z.string(),
  statistic: z.string(),
  system: z.string(),
  document: z.string(),
  count: z.int(),
})

/** What most variants say against the reference. */
export const question = z.strictObject({
  metric: z.string(),
  document: z.string(),
  message: z.string().describe('of the first finding that says so'),
  place: place.nullable().describe('in the reference; null where only the variants say something'),
  systems: z.array(z.string()).describe('that were found to say so'),
  of: z.int().describe('variants that have a passage there, chains from one translation counted once'),
})
