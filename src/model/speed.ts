import { z } from 'zod'
import { machineSchema } from './timings.ts'

const task = z.strictObject({
  name: z.string(),
  peer: z.string().describe('what it is held against'),
  work: z.string().describe('what one operation works on'),
  ratios: z
    .array(z.number().positive())
    .min(2)
    .describe('how many times the speed of its peer, round by round: each a median over turns that both took'),
})

/** How fast the alignment core is beside a peer that took turns with it: what later measurements are held to. */
export const speedSchema = z.strictObject({
  schema: z.literal('variorum/speed@1'),
  version: z.string(),
  corpus: z.string(),
  passages: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('sha256 of the JSON of the passages that were worked on, of both sides'),
  seconds: z.number().positive().describe('how long all rounds took together'),
  machine: machineSchema,
  tasks: z.array(task).min(1).readonly(),
})

export type Speed = z.infer<typeof speedSchema>

/** A task, measured then and now, each as a multiple of its peer's speed. */
export interface JudgedTask extends Pick<z.infer<typeof task>, 'name' | 'peer'> {
  readonly before: number
  readonly now: number
  /** How many times as long it takes now: 1.2 is a fifth longer. */
  readonly change: number
  readonly ci: { readonly low: number; readonly high: number; readonly level: number }
  /** `slower` and `faster` where the whole interval lies beyond the bound, on its side of 1. */
  readonly verdict: 'slower' | 'not told apart' | 'faster'
  /** The smallest slowdown that an interval as wide as this one would have told. */
  readonly detectable: number
}
