import type { KindName } from './kinds.ts'
import type { PreserveOptions } from './losses.ts'
import type { MetricChoice } from './named-metric.ts'
import { preserve } from './preserve.ts'
import { type ScoreAgainst, scored } from './scored.ts'
import { shareOf } from './share.ts'

// `variorum/evalite`: scorers for Evalite, and for whatever takes those of autoevals.

/** What a scorer is given: `expected` is the reference, `input` the source. What is no text is left out. */
export interface ScorerInput {
  readonly input?: unknown
  readonly output: string
  readonly expected?: unknown
}

export interface ScorerResult {
  readonly name: string
  /** From 0 to 1; `null` where there was nothing to measure. */
  readonly score: number | null
  readonly metadata: Record<string, unknown>
}

export type Scorer = (given: ScorerInput) => Promise<ScorerResult>

const whose = 'variorum/evalite'

const heldTo = ({ input, expected }: ScorerInput) => ({
  reference: typeof expected === 'string' ? expected : undefined,
  source: typeof input === 'string' ? input : undefined,
})

/**
 * A metric as a scorer: a hundredth of its score, and of an error rate what is left of 1. The metadata have the metric's own score and
 * signature.
 */
export const scoreOf =
  (metric: MetricChoice['metric'], options: Pick<ScoreAgainst, 'language' | 'options'> = {}): Scorer =>
  async (given) => {
    const found = await scored(whose, given.output, metric, { ...options, ...heldTo(given) })
    const { name, score, signature, why } = found
    if (score === undefined) return { name, score: null, metadata: { signature, ...(why !== undefined && { why }) } }
    return { name, score: shareOf(score, found), metadata: { score, signature } }
  }

/** Whether an output keeps what its reference has, or else its source: 1 or 0. The metadata say what was lost, and where. */
export const preservationOf =
  (kinds: readonly KindName[], options: Pick<PreserveOptions, 'language' | 'dialect'> = {}): Scorer =>
  async (given) => {
    const { pass, losses, message } = await preserve(given.output, kinds, { ...options, ...heldTo(given) }, whose)
    return {
      name: `preserves ${kinds.join(', ')}`,
      score: pass ? 1 : 0,
      metadata: pass ? {} : { lost: losses.map((loss) => loss.message), message: message() },
    }
  }
