import { UserError } from '../../model/user-error.ts'
import { plural } from '../../text/plural.ts'
import { matchSystem } from './match-system.ts'
import { readScoreRows, type ScoreRow } from './score-rows.ts'

/** What is scored: systems, and the documents that their segments belong to. */
export interface Scorable {
  readonly systems: readonly string[]
  /** The document of each segment. */
  readonly documents: readonly string[]
}

/** Scores that another tool gave. */
export interface ForeignScores {
  /** By system, a number a segment; NaN where there is none. */
  readonly ofSegments: ReadonlyMap<string, Float64Array>
  readonly ofSystems: ReadonlyMap<string, Float64Array>
  /** Sentences about what is not there: systems, and segments of systems that are. */
  readonly missing: readonly string[]
}

/**
 * Reads a file of scores for what is scored.
 *
 * @throws UserError for a system, document or segment that there is not, or that has two scores
 */
export async function readScores(path: string, scorable: Scorable): Promise<ForeignScores> {
  const { systems, documents } = scorable
  const firsts = firstSegments(documents)
  const ofSegments = new Map<string, Float64Array>()
  const ofSystems = new Map<string, Float64Array>()
  const seen = new Map<string, string>()
  const rows = await readScoreRows(path)
  // Most tables count the segments of all documents through; others begin anew with each.
  const isThrough = rows.every(
    ({ document, segment }) => document === undefined || segment === undefined || documents[segment] === document,
  )
  for (const row of rows) {
    const system = matchSystem(row.system, systems)
    if (system === undefined)
      throw new UserError(`${row.said}: no system '${row.system}'; there are ${systems.join(', ')}`)
    const at = placeOf(row, documents.length, isThrough ? new Map() : firsts)
    const key = JSON.stringify([system, at ?? null])
    const earlier = seen.get(key)
    if (earlier !== undefined)
      throw new UserError(`${row.said}: a second score of what ${earlier} scores, expected one`)
    seen.set(key, row.said)
    if (at === undefined) ofSystems.set(system, Float64Array.of(row.score))
    else {
      const scores = ofSegments.get(system) ?? new Float64Array(documents.length).fill(Number.NaN)
      ofSegments.set(system, scores)
      scores[at] = row.score
    }
  }
  return { ofSegments, ofSystems, missing: missingIn(path, scorable, ofSegments, ofSystems) }
}

const firstSegments = (documents: readonly string[]): ReadonlyMap<string, number> => {
  const firsts = new Map<string, number>()
  for (const [i, document] of documents.entries()) if (!firsts.has(document)) firsts.set(document, i)
  return firsts
}

/** The segment of all that a row scores; `undefined` where it scores a system. */
function placeOf(
  { document, segment, said }: ScoreRow,
  count: number,
  firsts: ReadonlyMap<string, number>,
): number | undefined {
  if (segment === undefined) {
    if (document !== undefined)
      throw new UserError(`${said}: a score of a document, expected one of a segment or of a system`)
    return undefined
  }
  const first = document === undefined || firsts.size === 0 ? 0 : firsts.get(document)
  if (first === undefined) throw new UserError(`${said}: no document '${document}'`)
  const at = first + segment
  if (at >= count) throw new UserError(`${said}: segment ${segment + 1}, expected one of ${count}`)
  return at
}

function missingIn(
  path: string,
  { systems }: Scorable,
  ofSegments: ForeignScores['ofSegments'],
  ofSystems: ForeignScores['ofSystems'],
): readonly string[] {
  return systems.flatMap((system) => {
    const scores = ofSegments.get(system)
    if (!scores) return ofSystems.has(system) ? [] : [`${path}: no score of ${system}`]
    const without = [...scores.keys()].filter((i) => Number.isNaN(scores[i]!))
    const first = without.slice(0, 5).map((i) => i + 1)
    return without.length === 0
      ? []
      : [
          `${path}: no score of ${plural(without.length, 'segment')} of ${system}: ${first.join(', ')}${without.length > 5 ? ' …' : ''}`,
        ]
  })
}
