import * as fc from 'fast-check'
import type { Target } from './target.ts'

/** An input that something was wrong with, as small as it was made in the time there was. */
export interface Failure {
  readonly target: string
  /** Whether it took too long, left something behind, or was wrong in another way. */
  readonly fault: string
  readonly input: unknown
}

export interface Tally {
  /** Inputs that each target was given. */
  readonly inputs: Record<string, number>
  readonly failures: Failure[]
}

interface LoopOptions {
  readonly targets: readonly Target[]
  readonly seed: number
  /** Asked before each batch, with the number of the round. */
  readonly goesOn: (round: number) => boolean
  /** Inputs of a batch, by kind: a command costs a process. */
  readonly batch?: Readonly<Record<Target['kind'], number>>
  /** Told of each input before it is given. */
  readonly giving?: (target: string, input: unknown) => void
  readonly failed?: (failure: Failure) => void
}

/** Milliseconds in which an input that fails is made smaller. */
const shrinkTime = 20_000

const usualBatch = { library: 25, command: 2 } as const

/** Where it was thrown says more of a fault than the words, which hold parts of the input. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`
  const frame = error.stack?.split('\n').find((line) => line.includes('/src/')) ?? ''
  return `threw ${error.name}: ${error.message.slice(0, 300)} ${frame.trim().replace(/^at .*\/src\//, 'at src/')}`
}

const kindOf = (target: string, fault: string): string => {
  const frame = /at src\/\S+$/.exec(fault)?.[0]
  return `${target} ${frame ?? fault.replace(/\d+|'[^']*'/g, '')}`
}

/** A seed for each batch, so that a batch gives the same inputs whatever came before it. */
const seedOf = (seed: number, round: number, index: number): number => (seed * 1_000_003 + round * 1009 + index) | 0

export const faultOf = async (target: Target, input: unknown): Promise<string | undefined> => {
  try {
    return await target.fault(input)
  } catch (error) {
    return wordsOf(error)
  }
}

/** A batch of one target: how many inputs it was given, and the smallest one that failed. */
async function batchOf(
  target: Target,
  { seed, numRuns, giving }: { seed: number; numRuns: number } & Pick<LoopOptions, 'giving'>,
): Promise<{ readonly given: number; readonly failure?: Failure }> {
  let [given, until, fault] = [0, Number.POSITIVE_INFINITY, '']
  let failure: Failure | undefined
  const property = fc.asyncProperty(target.inputs, async (input) => {
    if (Date.now() > until) return
    given++
    giving?.(target.name, input)
    const found = await faultOf(target, input)
    if (found === undefined) return
    // Smaller ones count where they fail in the same way.
    if (failure !== undefined && kindOf(target.name, found) !== kindOf(target.name, fault)) return
    fault = found
    failure = { target: target.name, fault, input }
    until = Math.min(until, Date.now() + shrinkTime)
    throw new Error(found)
  })
  await fc.check(property, { seed, numRuns })
  return { given, ...(failure && { failure }) }
}

/** Gives each target a batch of inputs, round by round. The same seed gives the same inputs in each round. */
export async function fuzz({ targets, seed, goesOn, batch = usualBatch, giving, failed }: LoopOptions): Promise<Tally> {
  const tally: Tally = { inputs: Object.fromEntries(targets.map(({ name }) => [name, 0])), failures: [] }
  const known = new Set<string>()
  for (let round = 0; ; round++)
    for (const [index, target] of targets.entries()) {
      if (!goesOn(round)) return tally
      const { given, failure } = await batchOf(target, {
        seed: seedOf(seed, round, index),
        numRuns: batch[target.kind],
        ...(giving && { giving }),
      })
      tally.inputs[target.name]! += given
      const kind = failure && kindOf(failure.target, failure.fault)
      if (failure === undefined || known.has(kind!)) continue
      known.add(kind!)
      tally.failures.push(failure)
      failed?.(failure)
    }
}
