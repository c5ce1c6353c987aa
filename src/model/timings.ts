/** One tinybench task, in milliseconds. */
export interface Timing {
  readonly name: string
  /** What one operation works on, e.g. `one passage pair, 142 characters a side (median)`. */
  readonly work: string
  readonly opsPerSecond: number
  readonly median: number
  /** The middle half of the measured passes lies between these. */
  readonly quartiles?: readonly [lower: number, upper: number]
  readonly p99: number
  /** Relative margin of error, per cent. */
  readonly rme: number
  readonly samples: number
  /** How many times the speed of its baseline: the median over turns that both took in the same run. */
  readonly ratio?: number
  /** Of these turns. */
  readonly ratioQuartiles?: readonly [lower: number, upper: number]
}

/** Benchmark timings of the alignment core; they change from run to run and live in their own file. */
export interface Timings {
  readonly schema: 'variorum/timings@1'
  readonly corpus: string
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly platform: string }
  readonly tasks: readonly Timing[]
}
