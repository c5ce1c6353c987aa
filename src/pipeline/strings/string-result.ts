import type { Measurer } from '../../metrics/contract/measurer.ts'
import { formatSignature } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import type { StringCorpus } from '../../model/string-document.ts'
import { version } from '../../model/version.ts'
import { analysisOf, columnsOf, type Judging } from '../columns.ts'
import { metricEntry } from '../metric-entry.ts'
import { countedOfStrings, type StringPart } from './counted-strings.ts'
import { type MeasuredStrings, measureFile } from './measured-strings.ts'
import { stringEntry } from './string-entry.ts'

/** Files of localised strings, measured string by string: every translation is held against the source by its key. */
export async function resultOfStrings(
  corpus: StringCorpus,
  measurers: readonly Measurer[],
  judging: Judging,
  measure = measureFile,
): Promise<Result> {
  const { name, source, language, documents } = corpus
  const systems = [...new Set(documents.flatMap(({ files }) => files.map(({ system }) => system)))]
  const parts: StringPart[] = []
  const entries: Result['documents'] = []
  const findings: Result['findings'] = []
  for (const document of documents) {
    const measured = new Map<string, MeasuredStrings>()
    for (const one of document.files) measured.set(one.system, await measure(document, one, measurers))
    const own = document.source ?? document.files[0]!.file
    parts.push({ size: Math.max(1, own.units.length), measured })
    const { entry, found } = stringEntry(document, source, measured, measurers)
    entries.push(entry)
    for (const finding of found) findings.push(finding)
  }
  const columns = await columnsOf(
    measurers.map((measurer, m) => countedOfStrings(parts, systems, measurer, m)),
    judging,
  )
  return {
    schema: 'variorum/result@2',
    version,
    corpus: { name, title: titleOf(corpus, systems), language, licence: null, text: 'included' },
    reference: source,
    signature: formatSignature({
      name: 'variorum',
      unit: 'string',
      ...(judging.confidence !== undefined && { bootstrap: String(judging.confidence) }),
      seed: String(judging.seed),
      version,
    }),
    analysis: analysisOf(judging, 'segment'),
    metrics: measurers.map(({ metric }) => metricEntry(metric, null)),
    systems: [
      { name: source, role: 'reference', description: null, chain: null },
      ...systems.map((system) => ({ name: system, role: 'hypothesis' as const, description: null, chain: null })),
    ],
    documents: entries,
    ...columns,
    findings,
  }
}

const titleOf = ({ source }: StringCorpus, systems: readonly string[]): string => `${systems.join(', ')} from ${source}`
