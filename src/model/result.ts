import { z } from 'zod'
import { adjustmentNames } from './adjustments.ts'
import { passageClasses } from './document.ts'
import { finding, question, severity, span, unclear } from './result-finding.ts'
import { documentScore, interval, score, systemScore } from './result-score.ts'

// What a run leaves: everything a report needs and nothing that changes from run to run (no clock, no timings, no host).
// Offsets are UTF-16 units into the file as given, `end` exclusive. Nothing measured is null.

const passage = z.strictObject({
  class: z.enum(passageClasses),
  ...span,
  text: z.string().optional().describe('absent where the corpus may not be passed on (--no-text)'),
  key: z
    .string()
    .optional()
    .describe('of a localised string: what its file calls it; then `end` counts the text, not how the file writes it'),
})

const text = z.strictObject({
  system: z.string(),
  path: z.string(),
  sha256: z.string(),
  verified: z
    .literal(false)
    .optional()
    .describe('the manifest has no hash of this file: it may be another than was meant'),
  length: z.int().describe('UTF-16 units'),
  lines: z
    .array(z.int().nonnegative())
    .optional()
    .describe('where each line of the file begins: after a line feed, and behind a byte order mark'),
  passages: z.array(passage),
})

const bead = z.strictObject({
  reference: z.array(z.int()).describe('indices into the passages of the reference text'),
  hypothesis: z.array(z.int()),
  similarity: z.number().min(0).max(1),
  moved: z.boolean(),
  why: z
    .strictObject({ words: z.number(), characters: z.number(), length: z.number() })
    .nullable()
    .describe('what a link rests on, in thousandths'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .optional()
    .describe(
      'how likely both sides are right, to the passage, in hundredths; null where a side is empty or the aligner does not say',
    ),
})

const measured = z.strictObject({
  metric: z.string(),
  rows: z.array(z.array(z.number())).describe('of each bead its statistics, in the order of the metric’s'),
  scores: z.array(score).describe('of each bead'),
})

const alignment = z.strictObject({
  system: z.string(),
  threshold: z.number().describe('similarity below which passages of these two texts count as strangers'),
  relation: z
    .enum(['same-text', 'overlapping', 'another-text'])
    .describe('what the coverage of both sides says the two texts are to each other'),
  covered: z
    .strictObject({ reference: z.number().nullable(), hypothesis: z.number().nullable() })
    .describe("share (0 to 1) of each side's scored characters that stand in linked passages"),
  beads: z.array(bead),
  measured: z
    .array(measured)
    .optional()
    .describe('what each metric counted in the beads; none of a metric without scores'),
})

const fact = z.strictObject({
  id: z.string().describe('one for each thing that the texts of a document name, count or quote'),
  type: z.string().describe('person, place, organisation, role, date, number, … or quotation'),
  label: z.string().nullable().describe('its longest form in the first text that has it; null for quotations'),
  holder: z.string().nullable().describe('of a role: the label of whose it is'),
  said: z
    .array(
      z.strictObject({
        system: z.string(),
        ...span,
        text: z.string().nullable().describe('null for quotations: their words are those at their place'),
        speaker: z
          .strictObject({ name: z.string(), ...span })
          .nullable()
          .describe('of a quotation, as this text has it'),
      }),
    )
    .describe('every place in the scored passages of every text; the reference first'),
  metric: z.string().optional().describe('the metric that compared it'),
  outcomes: z
    .array(
      z.strictObject({
        system: z.string(),
        statistic: z.string(),
        reference: z.strictObject(span).nullable(),
        hypothesis: z.strictObject(span).nullable(),
      }),
    )
    .optional()
    .describe(
      'what became of it in every text: one for each count of a statistic, so that those of a text add up to its statistics; ' +
        'the places are those of the finding, if there is one',
    ),
})

const meaning = z.strictObject({
  statistic: z.string(),
  about: z.array(z.string()).nullable().describe('the types of fact for which this holds; null: all'),
  category: z.string(),
  severity: severity.describe('what a finding without one counts with in exports'),
})

const need = z.enum(['reference', 'source'])

const metric = z.strictObject({
  name: z.string(),
  statistics: z.array(z.string()),
  higherIsBetter: z.boolean(),
  signature: z.string(),
  options: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe('what was said of its own options, by field'),
  segmentSignature: z.string().optional().describe("of segments' scores, where it differs"),
  summary: z.string().nullable().optional().describe('what it counts'),
  needs: z.array(need).optional().describe('what it cannot measure a passage without; empty: nothing but the text'),
  instead: z.array(need).optional().describe('what it makes do with where that is not there'),
  completeness: z.boolean().optional().describe('it says how much of the reference is there at all'),
  meanings: z.array(meaning).optional().describe('what its findings are to a reader; the first that fits counts'),
  failure: z.string().nullable().describe('why this metric has no scores: it threw, hung or returned wrong rows'),
})

const system = z.strictObject({
  name: z.string(),
  role: z.enum(['reference', 'hypothesis']),
  description: z.string().nullable(),
  chain: z.array(z.string()).nullable().describe('languages the text went through'),
})

const comparison = z.strictObject({
  metric: z.string(),
  baseline: z.string().describe('the system with the best score, or the one that was asked for'),
  system: z.string(),
  difference: z.number().nullable().describe('system less baseline'),
  ci: interval.nullable(),
  p: z.number().nullable().describe('two-sided'),
  adjusted: z
    .number()
    .nullable()
    .optional()
    .describe('p adjusted for all tests of the metric, where that was asked for'),
  effect: z
    .strictObject({ size: z.number(), low: z.number(), high: z.number() })
    .nullable()
    .optional()
    .describe('the difference in standard deviations of what one unit adds'),
  detectable: z
    .number()
    .nullable()
    .optional()
    .describe('the smallest true difference that so many units would show at the 5 % level four times in five'),
  units: z.int(),
  test: z.enum(['paired-bs', 'paired-ar']).optional().describe('paired bootstrap or approximate randomization'),
  resamples: z.int().optional().describe('resamples or trials'),
})

const analysis = z.strictObject({
  confidence: z.int().nullable().describe('resamples of the intervals'),
  test: z.strictObject({ kind: z.enum(['paired-bs', 'paired-ar']), count: z.int() }).nullable(),
  seed: z.int(),
  recipe: z.enum(['variorum', 'sacrebleu']),
  adjust: z.enum(adjustmentNames).nullable(),
  baseline: z.string().nullable().describe('the system that others were tested against; null: the best of each metric'),
  unit: z.enum(['block', 'segment', 'document']).describe('what was resampled'),
})

export const resultSchema = z.strictObject({
  schema: z.enum(['variorum/result@1', 'variorum/result@2']),
  version: z.string(),
  corpus: z.strictObject({
    name: z.string(),
    title: z.string(),
    language: z.string(),
    licence: z.string().nullable(),
    text: z.enum(['included', 'withheld']),
  }),
  reference: z.string(),
  signature: z
    .string()
    .describe('reader, segmenter, aligner and statistics: all but the metrics that can change a number'),
  analysis: analysis.optional().describe('how scores were resampled and tested'),
  metrics: z.array(metric),
  systems: z.array(system),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      texts: z.array(text),
      alignments: z.array(alignment),
      unlisted: z
        .int()
        .nonnegative()
        .optional()
        .describe(
          'of localised strings: how many of the source are not here, since nothing was found in any of their translations',
        ),
      facts: z.array(fact).optional().describe('what the metrics compared; none of a metric without scores'),
    }),
  ),
  scores: z.array(systemScore),
  documentScores: z.array(documentScore),
  comparisons: z.array(comparison),
  findings: z.array(finding),
  questions: z
    .array(question)
    .optional()
    .describe('what most variants say against the reference: asked of it, rather than told of each of them'),
  unclear: z.array(unclear).optional().describe('findings that were not told, since their kind is hardly ever right'),
})

/** The JSON a run leaves; the reports are made from it alone. */
export type Result = z.infer<typeof resultSchema>
export type ResultFact = z.infer<typeof fact>
export type ResultOutcome = NonNullable<ResultFact['outcomes']>[number]
export type ResultFinding = Result['findings'][number]
