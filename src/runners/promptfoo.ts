import { UserError } from '../model/user-error.ts'
import { named } from '../plugin/named.ts'
import { checkFields } from './check-fields.ts'
import type { Texts } from './held-texts.ts'
import type { KindName } from './kinds.ts'
import { measured } from './measured.ts'
import type { MetricChoice } from './named-metric.ts'
import { preserve } from './preserve.ts'
import { type ScoreAgainst, scored } from './scored.ts'
import { shareOf } from './share.ts'

// `variorum/promptfoo`: an assertion of the type `javascript`.

const fields = ['preserve', 'metric', 'options', 'threshold', 'language', 'dialect'] as const

/** What stands under `config` of an assertion: one of the first two at least. */
export interface PromptfooConfig {
  /** What must be kept. */
  readonly preserve?: readonly KindName[]
  /** The name of a metric. */
  readonly metric?: string
  readonly options?: MetricChoice['options']
  /** From 0 to 1: a hundredth of the metric's score, and of an error rate what is left of 1. It belongs to a metric. */
  readonly threshold?: number
  /** BCP 47 of the output. Default: en. */
  readonly language?: string
  /** Of placeholders. */
  readonly dialect?: string
}

/** The parts of promptfoo's context that are read. */
export interface PromptfooContext {
  /** `reference` and `source` are what the output is held to. */
  readonly vars: Readonly<Record<string, unknown>>
  readonly config?: PromptfooConfig
}

/** promptfoo's `GradingResult`. */
export interface PromptfooGrade {
  readonly pass: boolean
  /** The metric's, from 0 to 1, or 1 where no metric is asked for; 0 where something was not preserved. */
  readonly score: number
  readonly reason: string
}

const whose = 'variorum/promptfoo'

/** @throws UserError where the configuration or the texts are wrong, or nothing was measured */
export default async function grade(output: string, { vars, config = {} }: PromptfooContext): Promise<PromptfooGrade> {
  checkConfig(config)
  const { preserve: kinds, metric, options, threshold = 0, language, dialect } = config
  const against = {
    reference: vars.reference as Texts | undefined,
    source: vars.source as Texts | undefined,
    language,
  }
  const kept = kinds && (await preserve(output, kinds, { ...against, dialect }, whose))
  const found = metric === undefined ? undefined : await graded(output, metric, { ...against, options })
  const share = found?.share ?? 1
  return {
    pass: kept?.pass !== false && share >= threshold,
    score: kept?.pass === false ? 0 : share,
    reason: [
      ...(kept ? [kept.pass ? `${kinds.join(', ')} preserved` : kept.message()] : []),
      ...(found ? [`${share.toFixed(4)}, expected ${threshold} or more: ${found.reason}`] : []),
    ].join('\n\n'),
  }
}

async function graded(output: string, metric: string, against: ScoreAgainst) {
  const found = await scored(whose, output, metric, against)
  const score = measured(`${whose}: ${found.name}`, found.score, found.why)
  return { share: shareOf(score, found), reason: `${found.name} is ${score.toFixed(2)} (${found.signature})` }
}

/** A YAML file has no types: what would do nothing is refused. */
function checkConfig(config: PromptfooConfig): void {
  checkFields(`${whose}: config`, config, fields)
  const { preserve: kinds, metric, threshold } = config
  if (kinds === undefined && metric === undefined)
    throw new UserError(`${whose}: config has no 'metric' and no 'preserve', expected one of them`)
  if (metric !== undefined && threshold === undefined)
    throw new UserError(
      `${whose}: config has a 'metric' and no 'threshold', expected one from 0 to 1: without it any ${metric} passes`,
    )
  if (threshold === undefined) return
  if (metric === undefined) throw new UserError(`${whose}: 'threshold' does nothing without a 'metric'`)
  if (!(threshold >= 0 && threshold <= 1))
    throw new UserError(
      `${whose}: 'threshold' is ${named(threshold)}, expected a number from 0 to 1, as promptfoo's scores are`,
    )
}
