import { adjustments } from '../../analysis/adjust.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Adjustment } from '../../model/adjustments.ts'
import type { ComparedMetric, ComparedPassage, Comparison } from '../../model/compare.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { isOfStrings, scoreOf } from '../../report/lookup.ts'
import type { OpenBuckets } from './buckets/open-buckets.ts'
import { changedTexts } from './changed-texts.ts'
import { type Column, columnOf } from './column.ts'
import { commonDocuments, type LeftOut } from './common-documents.ts'
import { comparedFindings, type Joined } from './findings.ts'
import { joinedTexts, keptBeads } from './joined-text.ts'
import { linksAgain } from './links-again.ts'
import { changedPassages } from './passages.ts'
import { runDifferences } from './run-differences.ts'
import type { Opened, SystemPair } from './systems-of.ts'
import { type Testing, tested } from './tested.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { comparedWords } from './words.ts'

export interface Comparing {
  readonly systems: readonly SystemPair[]
  /** Metrics by name, in the order of the table. */
  readonly metrics: readonly string[]
  /** Those of them whose code is at hand. */
  readonly measurers: readonly Measurer[]
  /** Into which the passages of two texts are sorted besides ours. */
  readonly buckets: readonly OpenBuckets[]
  /** Whether metrics that cannot be compared as they are are measured again. */
  readonly remeasure: boolean
  readonly testing: Testing
  readonly adjust: Adjustment | undefined
  /** Passages, n-grams and sentences that are listed. */
  readonly top: number
}

/**
 * What changed from A to B: scores by paired tests on the blocks of the reference that both share, findings by their fingerprints,
 * passages, and of two texts their words. The same results and seed give the same bytes.
 *
 * @throws UserError where both have no document in common, or none of a system
 */
export async function compareResults(a: Opened, b: Opened, comparing: Comparing): Promise<Comparison> {
  const { systems, metrics, measurers, remeasure, testing, adjust, top } = comparing
  const { common, leftOut } = commonDocuments(a, b)
  const lacking: LeftOut[] = []
  const differences = runDifferences(a.result, b.result)
  const areStrings = isOfStrings(a.result) || isOfStrings(b.result)
  const linksOf = areStrings ? () => [] : remeasure && differences.length > 0 ? linksAgain : keptBeads
  const joined: Joined[] = []
  for (const pair of systems) {
    const { texts, leftOut: own } = await joinedTexts(common, pair, a, b, linksOf)
    for (const one of own) lacking.push(one)
    if (texts.length === 0)
      throw new UserError(
        `${a.path} and ${b.path} have no document in common that both ${pair.system} and ${pair.with} have a text of, expected one`,
      )
    joined.push({ systems: pair, texts })
  }
  const judged = { a: a.result, b: b.result, differences, remeasure }
  const verdicts = metrics.map((name) => {
    const measurer = measurers.find(({ metric }) => metric.name === name)
    return { name, verdict: verdictOf(name, measurer, judged) }
  })
  const isWhole = leftOut.length === 0 && lacking.length === 0
  const compared: ComparedMetric[] = []
  const passages: ComparedPassage[] = []
  const columns = new Map<Joined, Column[]>(joined.map((each) => [each, []]))
  for (const { name, verdict } of verdicts) {
    const rows: ComparedMetric[] = []
    for (const each of joined) {
      const found = await comparedBy(name, verdict, each)
      rows.push(found.row)
      if (found.column) columns.get(each)!.push(found.column)
    }
    for (const row of adjusted(rows, adjust)) compared.push(row)
  }
  for (const [each, own] of columns)
    for (const passage of await changedPassages(each.texts, own, each.systems)) passages.push(passage)
  const findings = comparedFindings(a.result, b.result, joined, sameMetrics(a.result, b.result, metrics))
  const [only] = joined.length === 1 ? joined : []
  const words =
    only &&
    !areStrings &&
    (await comparedWords(only, comparing.buckets, { language: a.result.corpus.language, ...testing, top }))
  const documents = { common: common.length, leftOut: [...leftOut, ...lacking] }
  return {
    a: sideOf(a),
    b: sideOf(b),
    systems,
    documents,
    test: { ...testing, adjust },
    metrics: compared,
    findings,
    passages: {
      worse: passages
        .filter(({ weight }) => weight < 0)
        .sort((x, y) => x.weight - y.weight)
        .slice(0, top),
      better: passages
        .filter(({ weight }) => weight > 0)
        .sort((x, y) => y.weight - x.weight)
        .slice(0, top),
      counts: {
        worse: passages.filter(({ weight }) => weight < 0).length,
        better: passages.filter(({ weight }) => weight > 0).length,
      },
    },
    words: words === false ? undefined : words,
    notes: [...changedTexts(joined), ...notesOf(a, b, differences), ...(findings ? [] : [noFingerprints])],
  }

  async function comparedBy(metric: string, verdict: Verdict, { systems: pair, texts }: Joined) {
    const entry = [a, b]
      .map(({ result }) => result.metrics.find(({ name }) => name === metric))
      .find((found) => found !== undefined)
    const head = { metric, ...pair, adjusted: undefined }
    const by = verdict.by
    if (by === 'rows' || by === 'measuring') {
      const { higherIsBetter } = verdict.measurer.metric
      const column = await columnOf(verdict.measurer, texts, by)
      if (column)
        return {
          column,
          row: {
            ...head,
            higherIsBetter,
            ...(await tested(column, testing)),
            comparable: true,
            why: by === 'measuring' ? 'measured again' : undefined,
          },
        }
    }
    const isStated = by !== 'nothing'
    const [one, other] = [stated(a.result, pair.system, metric), stated(b.result, pair.with, metric)]
    const [ofA, ofB] = isStated && isWhole ? [one, other] : []
    const why = 'why' in verdict ? verdict.why : 'not tested: a result has no counts of its passages'
    return {
      row: {
        ...head,
        higherIsBetter: entry?.higherIsBetter ?? true,
        a: ofA,
        b: ofB,
        difference: ofA === undefined || ofB === undefined ? undefined : ofB - ofA,
        ci: undefined,
        p: undefined,
        detectable: undefined,
        effect: undefined,
        units: 0,
        comparable: isStated,
        why: isStated && !isWhole ? `${why}; its scores are of other documents too` : why,
      },
    }
  }
}

const stated = (result: Result, system: string, metric: string): number | undefined =>
  scoreOf(result, system, metric)?.score ?? undefined

function adjusted(rows: readonly ComparedMetric[], adjust: Adjustment | undefined): readonly ComparedMetric[] {
  if (adjust === undefined) return rows
  const values = adjustments[adjust](rows.flatMap(({ p }) => (p === undefined ? [] : [p])))
  let next = 0
  return rows.map((row) => (row.p === undefined ? row : { ...row, adjusted: values[next++] }))
}

/** The metrics whose findings mean the same in both. */
const sameMetrics = (a: Result, b: Result, metrics: readonly string[]): ReadonlySet<string> =>
  new Set(
    metrics.filter((name) => {
      const [ours, theirs] = [a, b].map((result) => result.metrics.find((entry) => entry.name === name))
      return ours && theirs && ours.signature === theirs.signature && ours.failure === null && theirs.failure === null
    }),
  )

const sideOf = ({ path, result }: Opened): Comparison['a'] => ({
  path,
  name: result.corpus.name,
  version: result.version,
})

const noFingerprints =
  'findings are not compared: a result was written before findings had fingerprints; run it again (variorum run)'

const notesOf = (a: Opened, b: Opened, differences: readonly string[]): readonly string[] => [
  ...differences.map((difference) => `the runs differ in ${difference}: findings may be new or gone because of it`),
  ...(a.result.version === b.result.version
    ? []
    : [`A was made by variorum ${a.result.version}, B by ${b.result.version}`]),
]
