import type { Corpus, System } from '../model/corpus.ts'
import { formatSignature } from '../model/metric.ts'
import type { Result } from '../model/result.ts'
import { version } from '../model/version.ts'
import type { Unit } from './align-texts.ts'
import { analysisOf, type Judging } from './columns.ts'

/** What is known of a result before anything is measured. */
export type RunHead = Pick<Result, 'schema' | 'version' | 'corpus' | 'reference' | 'signature' | 'analysis' | 'systems'>

export interface HeadOptions {
  readonly unit: Unit
  /** What stands in signatures for the aligner. */
  readonly aligner: string
  readonly judging: Judging
  readonly withheld: boolean
}

export const headOf = (
  { name, title, language, licence, reference, systems }: Corpus,
  { unit, aligner, judging, withheld }: HeadOptions,
): RunHead => ({
  schema: 'variorum/result@2',
  version,
  corpus: { name, title, language, licence: licence ?? null, text: withheld ? 'withheld' : 'included' },
  reference: reference.name,
  signature: formatSignature({
    name: 'variorum',
    unit,
    segment: language.startsWith('en') ? 'wink' : 'icu',
    align: aligner,
    bootstrap: String(judging.confidence),
    seed: String(judging.seed),
    version,
  }),
  analysis: analysisOf(judging, 'block'),
  systems: [toSystem(reference, 'reference'), ...systems.map((system) => toSystem(system, 'hypothesis'))],
})

const toSystem = (
  { name, description, chain }: System,
  role: 'reference' | 'hypothesis',
): Result['systems'][number] => ({
  name,
  role,
  description: description ?? null,
  chain: chain ? [...chain] : null,
})
