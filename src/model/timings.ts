import { z } from 'zod'

const quartiles = z.tuple([z.number(), z.number()]).readonly()

const timing = z.object({
  name: z.string(),
  work: z.string().describe('what one operation works on, e.g. `one passage pair, 142 characters a side (median)`'),
  opsPerSecond: z.number(),
  median: z.number(),
  quartiles: quartiles.optional().describe('the middle half of the measured passes lies between these'),
  p99: z.number(),
  rme: z.number().describe('relative margin of error, per cent'),
  samples: z.number(),
  ratio: z
    .number()
    .optional()
    .describe('how many times the speed of its baseline: the median over turns that both took in the same run'),
  ratioQuartiles: quartiles.optional().describe('of these turns'),
})

/** Where something was measured. */
export const machineSchema = z.object({ cpu: z.string(), cores: z.number(), node: z.string(), platform: z.string() })

export const timingsSchema = z.object({
  schema: z.literal('variorum/timings@1'),
  corpus: z.string(),
  machine: machineSchema,
  tasks: z.array(timing).readonly(),
})

/** One tinybench task, in milliseconds. */
export type Timing = z.infer<typeof timing>

/** Benchmark timings of the alignment core; they change from run to run and live in their own file. */
export type Timings = z.infer<typeof timingsSchema>
