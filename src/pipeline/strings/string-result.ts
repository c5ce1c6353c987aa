import type { Measurer } from '../../metrics/contract/measurer.ts'
import { formatSignature } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import type { StringCorpus } from '../../model/string-document.ts'
import { version } from '../../model/version.ts'
import { metricEntry } from '../metric-entry.ts'
import { measureFile } from './measured-strings.ts'
import { type StringPart, sourceOf, stringEntry, stringPart } from './string-entry.ts'
import { countStrings, openCount, type StringCount, scoreOfStrings } from './string-scores.ts'

export interface Resampling {
  /** Of intervals; 0: none. */
  readonly resamples: number
  readonly seed: number
}

/**
 * Files of localised strings, measured string by string: every translation is held against the source by its key. Scores are of
 * all strings; kept are those in which something was found. One file of translations is in memory at a time.
 */
export async function resultOfStrings(
  corpus: StringCorpus,
  measurers: readonly Measurer[],
  resampling: Resampling,
  measure = measureFile,
): Promise<Result> {
  const counts = new Map<string, readonly StringCount[]>()
  const documents: Result['documents'] = []
  const findings: Result['findings'] = []
  for await (const document of corpus.documents) {
    const { id, source: own, files } = document
    const parts: StringPart[] = []
    let source = own && sourceOf(own, own)
    for await (const one of files) {
      source ??= sourceOf(undefined, one.file)
      const found = await measure(document, one, measurers)
      const all = counts.get(one.system) ?? measurers.map((measurer) => openCount(one.system, measurer))
      counts.set(one.system, all)
      for (const [m, count] of all.entries()) countStrings(count, found.beads, found.tables[m]!)
      const part = stringPart(source, one, id, found)
      parts.push(part)
      for (const finding of part.found) findings.push(finding)
    }
    if (source) documents.push(stringEntry(id, source, parts, corpus.source))
  }
  const systems = [...counts.keys()]
  const reference = counts.has(corpus.source) ? corpus.otherwise : corpus.source
  const scores: Result['scores'] = []
  for (const m of measurers.keys())
    for (const own of counts.values()) scores.push(await scoreOfStrings(own[m]!, resampling))
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
    documents: documents.map((document) => named(document, reference)),
    scores,
    documentScores: [],
    comparisons: [],
    findings,
  }
}

/** Under another name of the source, which is known when every language is. */
const named = (document: Result['documents'][number], reference: string): Result['documents'][number] => ({
  ...document,
  texts: document.texts.map((text, i) => (i === 0 ? { ...text, system: reference } : text)),
})
