import { UserError } from '../../model/user-error.ts'
import { columnOf, numberIn, type TableRecord } from '../../read/scores/records.ts'
import { columnNames } from '../../read/scores/score-rows.ts'
import type { EvaluationSet, HeldMetric } from './evaluation-set.ts'

/**
 * A table of one's own as what metrics are held to: a row a segment and system (or a system), people's scores in one column or
 * several, a metric's in each of the others that hold numbers. Of several people the mean is what metrics are held to. Segments count as they come, by document where there is one.
 *
 * @throws UserError where a column is missing, or a segment has two rows of one system
 */
export function setOfTable(records: readonly TableRecord[], path: string, humans: readonly string[]): EvaluationSet {
  const columns = Object.keys(records[0]?.cells ?? {})
  const system = columnOf(records, columnNames.system)
  const document = columnOf(records, columnNames.document)
  const segment = columnOf(records, columnNames.segment)
  if (records.length === 0) throw new UserError(`${path}: no rows, expected a row for each system and segment`)
  if (system === undefined) throw new UserError(`${path}: columns ${columns.join(', ')}, expected one named system`)
  const missing = humans.find((human) => !columns.includes(human))
  if (missing !== undefined) throw new UserError(`${path}: no column '${missing}'; there are ${columns.join(', ')}`)
  const places = new Map<string, { readonly at: number; readonly document: string }>()
  const rows = new Map<string, number>()
  const seen = new Map<string, number>()
  const placed = records.map(({ cells, line }) => {
    const name = cells[system] ?? ''
    const own = document === undefined ? '' : (cells[document] ?? '')
    const order = rows.get(name) ?? 0
    rows.set(name, order + 1)
    const key = JSON.stringify([own, segment === undefined ? order : cells[segment]])
    const place = places.get(key) ?? { at: places.size, document: own === '' && document === undefined ? key : own }
    places.set(key, place)
    const unit = JSON.stringify([name, key])
    const earlier = seen.get(unit)
    if (earlier !== undefined)
      throw new UserError(`${path}: line ${line}: a second row of ${name} for what line ${earlier} has, expected one`)
    seen.set(unit, line)
    return { name, at: place.at, cells, line }
  })
  const scoresIn = (column: string): HeldMetric => {
    const ofSegments = new Map<string, Float64Array>()
    for (const { name, at, cells, line } of placed) {
      const scores = ofSegments.get(name) ?? new Float64Array(places.size).fill(Number.NaN)
      ofSegments.set(name, scores)
      scores[at] = numberIn(cells[column], path, line, column)
    }
    return { name: column, isFree: false, ofSegments, ofSystems: new Map() }
  }
  const others = columns.filter((column) => ![system, document, segment, ...humans].includes(column))
  const people = humans.map(scoresIn)
  const documents = [...places.values()].map((place) => place.document)
  return {
    pair: path,
    documents,
    domains: documents.map(() => ''),
    goldName: humans.join(', '),
    gold: { ofSegments: meanOf(people), ofSystems: new Map() },
    ...(people.length > 1 && { raters: people.map(inOneRow) }),
    without: [],
    metrics: others.filter((column) => records.some(({ cells }) => isNumber(cells[column]))).map(scoresIn),
  }
}

/** The mean of what people gave, where any did. */
function meanOf(people: readonly HeldMetric[]): ReadonlyMap<string, Float64Array> {
  const [first] = people
  if (people.length === 1 && first) return first.ofSegments
  return new Map(
    [...first!.ofSegments].map(([system, scores]) => [
      system,
      scores.map((_, i) => {
        const given = people
          .map(({ ofSegments }) => ofSegments.get(system)![i]!)
          .filter((score) => !Number.isNaN(score))
        return given.reduce((sum, score) => sum + score, 0) / given.length
      }),
    ]),
  )
}

const inOneRow = ({ name, ofSegments }: HeldMetric): NonNullable<EvaluationSet['raters']>[number] => ({
  name,
  scores: Float64Array.from([...ofSegments.values()].flatMap((scores) => Array.from(scores))),
})

const isNumber = (cell: string | undefined): boolean =>
  cell !== undefined && cell.trim() !== '' && Number.isFinite(Number(cell))
