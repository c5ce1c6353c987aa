import { weigh } from '../../certainty/weigh.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { JudgedSet } from '../../model/judged.ts'
import { unmeasured } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import { segmentsOf } from '../../read/segments.ts'
import { meantBy } from '../../report/meaning.ts'
import { segmentFindings } from '../../report/scores/segment-findings.ts'
import { docIdsOf } from '../lines/doc-ids.ts'
import { measureLines } from '../lines/measure.ts'
import { resultOfLines } from '../lines/result.ts'
import type { Predicted, PredictedSpan } from './predicted.ts'

/** What ends a line or a column, and would make two segments of one; offsets stay. */
const flat = (text: string): string => text.replace(/[\r\n\t\u0085\u2028\u2029]/g, ' ')

/**
 * What metrics find in judged texts, as a user would be told: all systems are measured together, so that they bear witness, and
 * findings that would not be told are not there. A system without a text of a segment has an empty one.
 *
 * @param language BCP 47, of the texts
 */
export async function notedIn(
  { segments }: JudgedSet,
  measurers: readonly Measurer[],
  language: string,
): Promise<readonly Predicted[]> {
  const names = [...new Set(segments.flatMap(({ systems }) => [...systems.keys()]))]
  const sources = segments.map(({ source }) => source)
  const files = {
    references: [
      named(
        'reference',
        segments.map(({ reference }) => reference),
      ),
    ],
    numRefs: 1,
    ...(sources.every((source) => source !== undefined) && { source: named('source', sources) }),
    systems: names.map((name) =>
      named(
        name,
        segments.map(({ systems }) => systems.get(name)?.text ?? ''),
      ),
    ),
    docids: docIdsOf(
      segments.map(({ document }) => document),
      'the documents of the segments',
    ),
    language,
  }
  const measured = await measureLines(files, measurers)
  const judging = {
    confidence: undefined,
    test: undefined,
    seed: 0,
    recipe: 'variorum' as const,
    adjust: undefined,
    baseline: names[0],
  }
  const result = await resultOfLines(files, measurers, measured, judging, {
    level: 'system',
    cluster: 'segment',
    texts: true,
  })
  return predictedIn({ ...result, ...weigh(result) }, measurers)
}

const named = (name: string, texts: readonly string[]) => segmentsOf(name, texts.map(flat))

function predictedIn(result: Result, measurers: readonly Measurer[]): readonly Predicted[] {
  const found = new Map<string, PredictedSpan[]>()
  const keyOf = (metric: string, system: string, segment: number): string => JSON.stringify([metric, system, segment])
  for (const finding of segmentFindings(result)) {
    if (finding.statistic === unmeasured) continue
    const key = keyOf(finding.metric, finding.system, finding.segment)
    const own = found.get(key) ?? []
    found.set(key, own)
    const at = [finding.place, finding.related].find((place) => place?.side === 'hypothesis')
    own.push({
      ...(at && { place: { start: at.start, end: at.end } }),
      severity: meantBy(result, finding).severity,
      kind: finding.about == null ? finding.statistic : `${finding.statistic}/${finding.about}`,
    })
  }
  return measurers.map(({ metric: { name } }) => ({
    metric: name,
    spans: (system, segment) => found.get(keyOf(name, system, segment)) ?? [],
  }))
}
