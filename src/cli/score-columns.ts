import { declarationOf, type Measurer } from '../metrics/contract/measurer.ts'
import { scorers } from '../metrics/scorers.ts'
import type { Metric, Row } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'
import { bleuDetails } from './bleu-details.ts'
import type { FlagName, ScoreArguments } from './score-flags.ts'
import type { ScorePlan } from './score-plan.ts'

/** A metric as it was asked for. */
export interface Column {
  /** As on the command line: `chrf`. */
  readonly name: string
  /** As papers have it: `chrF2`. */
  readonly title: string
  readonly measurer: Measurer
  /** Scores one segment's row, where that takes other options than a whole text. */
  readonly ofSegments: Measurer
  /** What sacreBLEU prints after the score. */
  readonly details?: (sum: Row) => string
}

const flagsOf: Readonly<Record<string, readonly FlagName[]>> = {
  bleu: ['tokenize', 'lowercase', 'smooth-method', 'smooth-value', 'effective-order', 'max-ngram-order'],
  chrf: ['chrf-char-order', 'chrf-word-order', 'chrf-beta', 'chrf-whitespace', 'chrf-lowercase', 'chrf-eps-smoothing'],
  ter: ['ter-case-sensitive', 'ter-asian-support', 'ter-no-punct', 'ter-normalized'],
  cer: ['cer-lowercase', 'cer-normalization', 'cer-no-whitespace'],
  wer: ['wer-lowercase', 'wer-normalization', 'wer-tokenize'],
  'rouge-l': ['rouge-beta', 'rouge-tokenize', 'rouge-case-sensitive'],
}

/** Only what was said, so that a metric's own defaults stand. */
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const present = <T extends object>(options: T): Present<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Present<T>

const bleuOptions = (said: ScoreArguments) =>
  present({
    tokenize: said.tokenize as '13a' | undefined,
    lowercase: said.lowercase,
    smoothMethod: said['smooth-method'],
    smoothValue: said['smooth-value'],
    effectiveOrder: said['effective-order'],
    maxNgramOrder: said['max-ngram-order'],
  })

const chrfOptions = (said: ScoreArguments) =>
  present({
    charOrder: said['chrf-char-order'],
    wordOrder: said['chrf-word-order'],
    beta: said['chrf-beta'],
    whitespace: said['chrf-whitespace'],
    lowercase: said['chrf-lowercase'],
    epsSmoothing: said['chrf-eps-smoothing'],
  })

const terOptions = (said: ScoreArguments) =>
  present({
    caseSensitive: said['ter-case-sensitive'],
    asianSupport: said['ter-asian-support'],
    noPunct: said['ter-no-punct'],
    normalized: said['ter-normalized'],
  })

const cerOptions = (said: ScoreArguments) =>
  present({
    lowercase: said['cer-lowercase'],
    normalization: said['cer-normalization'],
    whitespace: said['cer-no-whitespace'] && false,
  })

const werOptions = (said: ScoreArguments) =>
  present({
    lowercase: said['wer-lowercase'],
    normalization: said['wer-normalization'],
    tokenize: said['wer-tokenize'] as '13a' | undefined,
  })

const rougeOptions = (said: ScoreArguments) =>
  present({
    beta: said['rouge-beta'],
    tokenize: said['rouge-tokenize'] as '13a' | undefined,
    caseSensitive: said['rouge-case-sensitive'],
  })

/** The metrics asked for, ready to measure. Plugins run in workers of their own. */
export async function openColumns(plan: ScorePlan, nrefs: number): Promise<Column[]> {
  checkFlags(plan)
  const plugins: Measurer[] = []
  try {
    const { language = 'en', plugin = [], 'time-limit': seconds = 10 } = plan.said
    for (const each of plugin)
      plugins.push(
        await (await import('../metrics/contract/in-worker.ts')).inWorker(each, {
          language,
          timeLimit: seconds * 1000,
        }),
      )
    const columns: Column[] = []
    for (const name of plan.metrics)
      columns.push(
        scorerColumn(name, plan.said, nrefs) ??
          (await otherColumn(
            name,
            { language, sourceLanguage: plan.references.length > 0 ? undefined : plan.said['source-language'] },
            plugins,
          )),
      )
    for (const { metric, source } of plugins)
      if (!plan.metrics.includes(metric.name))
        throw new UserError(`score: metric '${metric.name}' of ${source} is not among -m ${plan.metrics.join(',')}`)
    return columns
  } catch (error) {
    await Promise.all(plugins.map((measurer) => measurer.close()))
    throw error
  }
}

function checkFlags({ metrics, said }: ScorePlan): void {
  for (const [metric, flags] of Object.entries(flagsOf))
    for (const flag of flags) {
      const works =
        metrics.includes(metric) || (metric === 'chrf' && flag !== 'chrf-word-order' && metrics.includes('chrf++'))
      if (said[flag] !== undefined && !works)
        throw new UserError(`score: --${flag} does nothing without -m ${metric}; the metrics are ${metrics.join(', ')}`)
    }
}

/** A metric of ours as it is: its contract is held by its tests, and nobody asks for its findings here. */
const direct = (metric: Metric): Measurer => ({
  metric: declarationOf(metric),
  source: 'built-in',
  measure: async (pairs) => ({ rows: await metric.measure(pairs), findings: [] }),
  facts: () => Promise.resolve([]),
  scores: (sums) => Promise.resolve(sums.map((sum) => metric.score(sum))),
  close: () => Promise.resolve(),
})

const whole = (name: string, measurer: Measurer): Column => ({
  name,
  title: measurer.metric.signature.name ?? name,
  measurer,
  ofSegments: measurer,
})

function scorerColumn(name: string, said: ScoreArguments, nrefs: number): Column | undefined {
  switch (name) {
    case 'bleu': {
      const options = bleuOptions(said)
      const ofSegments = direct(scorers.bleu({ ...options, effectiveOrder: true, nrefs }))
      return {
        ...whole(name, direct(scorers.bleu({ ...options, nrefs }))),
        ofSegments,
        details: (sum) => bleuDetails(sum, options),
      }
    }
    case 'chrf':
      return whole(name, direct(scorers.chrf({ ...chrfOptions(said), nrefs })))
    case 'chrf++':
      return whole(name, direct(scorers['chrf++']({ ...chrfOptions(said), wordOrder: 2, nrefs })))
    case 'ter':
      return whole(name, direct(scorers.ter({ ...terOptions(said), nrefs })))
    case 'cer':
      return whole(name, direct(scorers.cer({ ...cerOptions(said), nrefs })))
    case 'wer':
      return whole(name, direct(scorers.wer({ ...werOptions(said), nrefs })))
    case 'rouge-l':
      return whole(name, direct(scorers['rouge-l']({ ...rougeOptions(said), nrefs })))
    default:
      return undefined
  }
}

interface Languages {
  readonly language: string
  readonly sourceLanguage: string | undefined
}

/** A plugin's metric, or one of those a run has; they are loaded only here, since they bring dictionaries. */
async function otherColumn(name: string, languages: Languages, plugins: readonly Measurer[]): Promise<Column> {
  const plugin = plugins.find(({ metric }) => metric.name === name)
  if (plugin) return whole(name, plugin)
  const { metrics } = await import('../metrics/index.ts')
  const make = Object.hasOwn(metrics, name) ? metrics[name] : undefined
  if (make) return whole(name, direct(make({ ...languages })))
  const there = [
    ...Object.keys(scorers),
    'chrf++',
    ...Object.keys(metrics),
    ...plugins.map(({ metric }) => metric.name),
  ]
  const { didYouMean } = await import('../text/did-you-mean.ts')
  throw new UserError(`no metric '${name}'${didYouMean(name, there)}; there are ${[...new Set(there)].join(', ')}`)
}
