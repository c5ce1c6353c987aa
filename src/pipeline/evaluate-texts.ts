import type { OpenAligner } from '../align/aligners.ts'
import { checkNames } from '../metrics/contract/declared.ts'
import { inProcess } from '../metrics/contract/in-process.ts'
import { metrics as registered } from '../metrics/index.ts'
import { usualMetrics } from '../metrics/registry.ts'
import { adjustmentNames } from '../model/adjustments.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Metric } from '../model/metric.ts'
import type { Result } from '../model/result.ts'
import { UserError } from '../model/user-error.ts'
import type { Unit } from './align-texts.ts'
import { checkAmong, checkWhole } from './check-options.ts'
import type { Judging } from './columns.ts'
import { evaluate as evaluateCorpus } from './evaluate.ts'
import { judgingOf } from './judging.ts'

/** Texts that say the same thing, each whole: sentences are found and aligned here. */
export interface Texts {
  readonly reference: string
  /** By the name of the system that made them. */
  readonly hypotheses: Readonly<Record<string, string>>
  /** BCP 47. Default: en. */
  readonly language?: string
}

export interface EvaluateOptions {
  /** As `readCorpus` and `readTexts` give it; or else `texts`. */
  readonly corpus?: Corpus
  readonly texts?: Texts
  /** Default: those that `variorum run` takes. */
  readonly metrics?: readonly Metric[]
  /** What is aligned. Default: sentence. */
  readonly unit?: Unit
  /** Default: ours; see `aligners` and `alignerInProcess`. */
  readonly aligner?: OpenAligner
  /** Resamples of intervals and tests. Default: 1000. */
  readonly resamples?: number
  /** Default: 12345. */
  readonly seed?: number
  /** The system that the others are tested against. Default: for each metric the one with the best score. */
  readonly baseline?: string
  /** p-values adjusted for the number of systems. Default: as they are. */
  readonly adjust?: Judging['adjust']
}

/**
 * The whole way of `variorum run`: cut into sentences, align with the reference, measure, resample, compare. The same texts give
 * the same bytes.
 *
 * @throws UserError where neither or both of `corpus` and `texts` are given, two metrics have one name, a metric is none, or an
 * option is not what its type says
 */
export async function evaluate(options: EvaluateOptions): Promise<Result> {
  const { unit, aligner } = options
  checkAmong('evaluate', options, { unit: ['sentence', 'paragraph'], adjust: adjustmentNames })
  checkWhole('evaluate', options, { resamples: 1, seed: 0 })
  const corpus = corpusOf(options)
  const judging = judgingOf(
    corpus.systems.map(({ name }) => name),
    options,
  )
  const metrics = options.metrics ?? usualMetrics.map((name) => registered[name]!({ language: corpus.language }))
  const measurers = metrics.map((metric) => inProcess(metric, 'passed in code'))
  checkNames(measurers)
  const { result } = await evaluateCorpus(corpus, {
    measurers,
    ...(unit && { unit }),
    ...(aligner && { aligner }),
    judging,
  })
  return result
}

function corpusOf({ corpus, texts }: EvaluateOptions): Corpus {
  if ((corpus === undefined) === (texts === undefined))
    throw new UserError("evaluate takes either a 'corpus' or 'texts', expected one of them")
  if (corpus !== undefined) return corpus
  const { reference, hypotheses, language = 'en' } = texts!
  const document = (system: string, text: string) => ({ id: 'text', system, path: `${system}.txt`, language, text })
  const names = Object.keys(hypotheses)
  if (names.includes('reference')) throw new UserError("a system is called 'reference', expected another name")
  return {
    name: 'texts',
    title: 'texts',
    language,
    text: 'included',
    reference: { name: 'reference' },
    systems: names.map((name) => ({ name })),
    documents: [
      {
        id: 'text',
        title: 'text',
        reference: document('reference', reference),
        hypotheses: Object.entries(hypotheses).map(([name, text]) => document(name, text)),
      },
    ],
  }
}
