import { UserError } from '../model/user-error.ts'

/** Passages of the reference and of the hypothesis that belong together; an empty side is an omission or an addition. */
export interface ReadLink {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
}

const vecalignLine = /^\[([\d,\s]*)\]:\[([\d,\s]*)\](?::\S*)?$/
const ladderLine = /^(\d+)\t(\d+)(?:\t\S*)?$/

/**
 * Links as aligners write them: one JSON bead a line (`variorum align`), vecalign's `[0]:[0, 1]:0.12`, or hunalign's ladder
 * of `0<TAB>0<TAB>0.5`, whose rungs say where beads begin on both sides.
 *
 * @throws UserError for a line of no known form
 */
export function parseLinks(text: string, path: string): ReadLink[] {
  const lines = text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ line: line.trim(), number: i + 1 }]))
  const rungs = lines.map(({ line }) => ladderLine.exec(line))
  if (lines.length > 0 && rungs.every((rung) => rung !== null))
    return rungs.slice(1).map((rung, i) => ({
      reference: between(rungs[i]![1], rung[1]),
      hypothesis: between(rungs[i]![2], rung[2]),
    }))
  return lines.map(({ line, number }) => {
    const [, reference, hypothesis] = vecalignLine.exec(line) ?? []
    if (reference !== undefined && hypothesis !== undefined)
      return { reference: indices(reference), hypothesis: indices(hypothesis) }
    const bead = jsonBead(line)
    if (bead) return bead
    throw new UserError(
      `${path}:${number}: no link, expected {"reference":[0],"hypothesis":[0]}, [0]:[0] or a ladder of numbers`,
    )
  })
}

const indices = (list: string): number[] => (list.match(/\d+/g) ?? []).map(Number)

const between = (from: string | undefined, to: string | undefined): number[] =>
  Array.from({ length: Math.max(0, Number(to) - Number(from)) }, (_, k) => Number(from) + k)

function jsonBead(line: string): ReadLink | undefined {
  try {
    const { reference, hypothesis } = JSON.parse(line) as Partial<ReadLink>
    return isIndices(reference) && isIndices(hypothesis) ? { reference, hypothesis } : undefined
  } catch {
    return undefined
  }
}

const isIndices = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((index) => Number.isInteger(index) && index >= 0)
