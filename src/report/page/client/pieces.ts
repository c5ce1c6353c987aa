import type { Range } from '../../sides.ts'

/** A stretch of a text that shows what it is. */
export interface Mark extends Range {
  readonly look: 'name' | 'number' | 'quotation' | 'different' | 'target'
}

/** A stretch that something was found in; `rank` puts what is graver on top. */
export interface Found extends Range {
  readonly index: number
  readonly rank: number
}

interface Piece {
  readonly text: string
  readonly looks: readonly Mark['look'][]
}

/** Neighbouring pieces that one finding is about, or none. */
export interface Run {
  readonly finding: number | undefined
  readonly pieces: readonly Piece[]
}

/** A text cut where marks begin and end; offsets are those of the text. */
export function runsOf(text: string, marks: readonly Mark[], found: readonly Found[]): readonly Run[] {
  const inside = ({ start, end }: Range): boolean => start < text.length && end > 0 && start < end
  const all = [...marks.filter(inside), ...found.filter(inside)].toSorted((a, b) => a.start - b.start)
  const cuts = [
    ...new Set([0, text.length, ...all.flatMap(({ start, end }) => [Math.max(0, start), Math.min(text.length, end)])]),
  ]
  cuts.sort((a, b) => a - b)
  const runs: { finding: number | undefined; pieces: Piece[] }[] = []
  let open: (Mark | Found)[] = []
  let next = 0
  for (let c = 0; c + 1 < cuts.length; c++) {
    const [start = 0, end = 0] = [cuts[c], cuts[c + 1]]
    open = open.filter((one) => one.end > start)
    for (; next < all.length && all[next]!.start <= start; next++) if (all[next]!.end > start) open.push(all[next]!)
    const top = open.filter((one) => 'index' in one).toSorted((a, b) => b.rank - a.rank || b.start - a.start)[0]
    const looks = [...new Set(open.flatMap((one) => ('look' in one ? [one.look] : [])))].sort()
    const last = runs.at(-1)
    const piece = { text: text.slice(start, end), looks }
    if (last && last.finding === top?.index) last.pieces.push(piece)
    else runs.push({ finding: top?.index, pieces: [piece] })
  }
  return runs
}
