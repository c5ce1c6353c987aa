import { checkNames } from '../metrics/contract/declared.ts'
import { inProcess } from '../metrics/contract/in-process.ts'
import type { Measurer, Where } from '../metrics/contract/measurer.ts'
import { type Finding, type Metric, type Row, unmeasured } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'
import { readBytes } from '../read/bytes.ts'
import { matchSystem } from '../read/scores/match-system.ts'
import { readScoreRows, type ScoreRow } from '../read/scores/score-rows.ts'
import { sha256 } from '../read/sha256.ts'

/** A file of scores that another tool gave, as a metric of this name. */
export interface NamedScores {
  readonly name: string
  readonly path: string
}

/** Digits of a file's hash that tell it from any other. */
const shownDigits = 12

/**
 * Scores from elsewhere as a metric: the mean of the segments' scores, with the intervals and tests that every metric gets. A
 * segment is a line, or a passage of the reference; a pair of several has the scores of all, one that has none is not measured.
 *
 * @throws UserError for a system that there is not, a segment with two scores, or scores of no segment
 */
async function foreignScores({ name, path }: NamedScores, systems: readonly string[]): Promise<Measurer> {
  const rows = await readScoreRows(path)
  const digest = sha256(await readBytes(path)).slice(0, shownDigits)
  const metric: Metric = {
    name,
    statistics: ['total', 'segments'],
    higherIsBetter: true,
    signature: { name, scores: 'read', sha256: digest },
    unit: 'segment',
    summary: 'what another tool gave each segment, on average',
    needs: [],
    measure: () => [],
    score: ({ 0: total = 0, 1: segments = 0 }) => (segments > 0 ? total / segments : undefined),
  }
  const scores = bySystem(rows, systems)
  const declared = inProcess(metric, path)
  return {
    ...declared,
    isRead: true,
    measure: (_pairs, where) => {
      if (where === undefined) throw new Error(`scores '${name}' are measured without saying of which system`)
      // The reference as its own hypothesis is nobody's output, and need not be scored.
      const isAsked = systems.includes(where.system)
      return Promise.resolve(measuredAt(scores, where, isAsked ? name : undefined))
    },
  }
}

type SegmentScores = ReadonlyMap<string, number>

const keyOf = (document: string | undefined, segment: number): string =>
  document === undefined ? String(segment) : `${segment} ${document}`

function bySystem(rows: readonly ScoreRow[], systems: readonly string[]): ReadonlyMap<string, SegmentScores> {
  const scores = new Map<string, Map<string, number>>()
  const said = new Map<string, string>()
  for (const row of rows) {
    const system = matchSystem(row.system, systems)
    if (system === undefined)
      throw new UserError(`${row.said}: no system '${row.system}'; there are ${systems.join(', ')}`)
    if (row.segment === undefined)
      throw new UserError(`${row.said}: a score of ${row.system} as a whole, expected one of each segment`)
    const key = keyOf(row.document, row.segment)
    const own = scores.get(system) ?? new Map<string, number>()
    scores.set(system, own)
    if (own.has(key))
      throw new UserError(`${row.said}: a second score of what ${said.get(`${system} ${key}`)} scores, expected one`)
    own.set(key, row.score)
    said.set(`${system} ${key}`, row.said)
  }
  return scores
}

function measuredAt(
  scores: ReadonlyMap<string, SegmentScores>,
  { system, document, segments }: Where,
  told: string | undefined,
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[] } {
  const own = scores.get(system)
  const findings: Finding[] = []
  const rows = segments.map((all, pair): Row => {
    const found = all.flatMap((segment) => {
      // A table of one document, or of lines, need not name it.
      const score = own?.get(keyOf(document, segment)) ?? own?.get(keyOf(undefined, segment))
      return score === undefined || Number.isNaN(score) ? [] : [score]
    })
    if (found.length === all.length) return [found.reduce((sum, score) => sum + score, 0), found.length]
    if (told !== undefined) findings.push({ pair, statistic: unmeasured, message: `no ${told} score of it` })
    return [0, 0]
  })
  return { rows, findings }
}

/**
 * Scores from elsewhere beside metrics that are opened, after them; closes these where a file is none.
 *
 * @throws UserError as `foreignScores` does, and for a name that a metric has
 */
export async function withForeignScores(
  opened: readonly Measurer[],
  scores: readonly NamedScores[],
  systems: readonly string[],
): Promise<readonly Measurer[]> {
  try {
    const all = [...opened, ...(await Promise.all(scores.map((each) => foreignScores(each, systems))))]
    if (scores.length > 0) checkNames(all)
    return all
  } catch (error) {
    await Promise.all(opened.map((measurer) => measurer.close()))
    throw error
  }
}
