import type { Measurer } from '../../metrics/contract/measurer.ts'
import { formatSignature } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import { version } from '../../model/version.ts'
import { metricEntry } from '../metric-entry.ts'
import type { MeasuredCorpus } from './measured-corpus.ts'
import { stringEntry } from './string-entry.ts'
import { scoreOfStrings } from './string-scores.ts'

export interface Resampling {
  /** Of intervals; 0: none. */
  readonly resamples: number
  readonly seed: number
}

/** What strings of several languages score against their source. Scores are of all strings; kept are those in which something was found. */
export async function resultOfStrings(
  corpus: MeasuredCorpus,
  measurers: readonly Measurer[],
  resampling: Resampling,
): Promise<Result> {
  const systems = [...new Set(corpus.documents.flatMap(({ parts }) => parts.map(({ text }) => text.system)))]
  const counts = new Map(corpus.counts.flatMap((own) => (own[0] ? [[own[0].system, own] as const] : [])))
  const reference = systems.includes(corpus.source) ? corpus.otherwise : corpus.source
  const scores: Result['scores'] = []
  for (const [m, measurer] of measurers.entries())
    for (const system of systems) scores.push(await scoreOfStrings(counts.get(system)![m]!, measurer, resampling))
  return {
    schema: 'variorum/result@2',
    version,
    corpus: {
      name: corpus.name,
      title: `${systems.join(', ')} from ${reference}`,
      language: corpus.language,
      licence: null,
      text: 'included',
    },
    reference,
    signature: formatSignature({
      name: 'variorum',
      unit: 'string',
      bootstrap: String(resampling.resamples),
      seed: String(resampling.seed),
      version,
    }),
    analysis: {
      confidence: resampling.resamples > 0 ? resampling.resamples : null,
      test: null,
      seed: resampling.seed,
      recipe: 'variorum',
      adjust: null,
      baseline: null,
      unit: 'segment',
    },
    metrics: measurers.map(({ metric }) => metricEntry(metric, null)),
    systems: [
      { name: reference, role: 'reference', description: null, chain: null },
      ...systems.map((system) => ({ name: system, role: 'hypothesis' as const, description: null, chain: null })),
    ],
    documents: corpus.documents.flatMap(({ id, parts: [first, ...more] }) =>
      first ? [stringEntry(id, [first, ...more], reference)] : [],
    ),
    scores,
    documentScores: [],
    comparisons: [],
    findings: corpus.documents.flatMap(({ parts }) => parts.flatMap(({ found }) => found)),
  }
}
