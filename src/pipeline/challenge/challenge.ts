import { aligners, type OpenAligner } from '../../align/aligners.ts'
import { operatorsOf } from '../../challenge/operators/index.ts'
import { readersOf } from '../../challenge/readers.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Challenge, ChallengedMetric } from '../../model/challenge.ts'
import type { Corpus } from '../../model/corpus.ts'
import type { Operator } from '../../model/operator.ts'
import { UserError } from '../../model/user-error.ts'
import type { Unit } from '../align-texts.ts'
import { challenged } from './challenged.ts'
import { described } from './described.ts'
import { placesOf } from './places.ts'
import { type Planting, plantIn } from './planting.ts'
import { sampleOf } from './sample.ts'

export interface ChallengeOptions {
  /** Changes an operator and base at most; of whole documents, a tenth of it. Default: 100. */
  readonly changes?: number
  /** Default: 12345. */
  readonly seed?: number
  /** Beside ours. */
  readonly operators?: readonly Operator[]
  /** Default: sentence. */
  readonly unit?: Unit
  /** Default: ours. The caller closes it. */
  readonly aligner?: OpenAligner
  /** Of the intervals. Default: 1000. */
  readonly resamples?: number
  /** The system whose translations are changed. Default: every one that is a translation of the reference. */
  readonly translation?: string | undefined
  /** The system that is a person's translation, which metrics should prefer. */
  readonly human?: string | undefined
  /** Examples an operator and base. Default: 2. */
  readonly examples?: number
  readonly progress?: (done: string) => void
}

/** Segments of references, for each change that is wanted, after which no more documents are read. */
const segmentsPerChange = 20

/**
 * Plants changes into copies of the references and into translations, and tells what each metric made of them. The same corpus and
 * seed give the same value.
 *
 * @throws UserError where an operator's name is taken or a system is not there
 */
export async function challengeCorpus(
  corpus: Corpus,
  measurers: readonly Measurer[],
  options: ChallengeOptions = {},
): Promise<Challenge> {
  const { changes = 100, seed = 12345, resamples = 1000, unit = 'sentence', aligner = aligners.variorum } = options
  const { human, translation } = options
  for (const system of [human, translation]) checkSystem(corpus, system)
  const enough = changes * segmentsPerChange
  const places = await placesOf(corpus, { unit, aligner, seed, enough, translation, human })
  const { segments } = places
  const texts = [...segments.reference, ...segments.translation].map(({ text }) => text)
  const { operators: own, notInThisLanguage } = operatorsOf(await readersOf(corpus.language, texts))
  const operators = withOwnNames(own, options.operators ?? [])
  const plantings: Planting[] = []
  for (const operator of operators) {
    for (const planting of await plantIn(places, operator, { language: corpus.language, changes, seed, unit, aligner }))
      plantings.push(planting)
    options.progress?.(`planted ${operator.name}`)
  }
  const sample = sampleOf(places, plantings, { resamples, seed, changes, human })
  const metrics: ChallengedMetric[] = []
  for (const measurer of measurers) {
    metrics.push(await challenged(measurer, sample))
    options.progress?.(`measured ${measurer.metric.name}`)
  }
  return {
    corpus: corpus.name,
    title: corpus.title,
    language: corpus.language,
    seed,
    changes,
    segments: { reference: segments.reference.length, translation: segments.translation.length },
    operators: described(operators, plantings, options.examples ?? 2),
    notInThisLanguage,
    metrics,
  }
}

function checkSystem({ name, systems }: Corpus, asked: string | undefined): void {
  if (asked === undefined || systems.some((system) => system.name === asked)) return
  throw new UserError(`${name}: no system '${asked}'; there are ${systems.map((system) => system.name).join(', ')}`)
}

function withOwnNames(own: readonly Operator[], others: readonly Operator[]): readonly Operator[] {
  const all: Operator[] = [...own]
  for (const operator of others) {
    if (all.some(({ name }) => name === operator.name))
      throw new UserError(`operator '${operator.name}' is there twice, expected a name of its own`)
    all.push(operator)
  }
  return all
}
