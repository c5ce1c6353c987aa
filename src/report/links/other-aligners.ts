import type { Bead } from '../../model/bead.ts'
import { UserError } from '../../model/user-error.ts'

/** `[0]:[0, 1]:0.13`, as vecalign writes links; the last number is a cost, so 1 - similarity. */
export const vecalignLinks = (beads: readonly Bead[]): string =>
  beads
    .map(
      ({ reference, hypothesis, similarity }) =>
        `[${reference.join(', ')}]:[${hypothesis.join(', ')}]:${1 - similarity}\n`,
    )
    .join('')

/**
 * hunalign's ladder: where each bead begins on both sides.
 *
 * @throws UserError where links cross or hold passages that are no neighbours, which a ladder cannot say
 */
export function hunalignLadder(beads: readonly Bead[]): string {
  let [i, j] = [0, 0]
  const rungs = beads.map(({ reference, hypothesis, similarity }) => {
    if (
      ![...reference.entries()].every(([k, x]) => x === i + k) ||
      ![...hypothesis.entries()].every(([k, x]) => x === j + k)
    )
      throw new UserError(
        'links cross or hold passages that are no neighbours, which a ladder cannot say; expected another --format, such as vecalign',
      )
    const rung = `${i}\t${j}\t${similarity}\n`
    i += reference.length
    j += hypothesis.length
    return rung
  })
  return `${rungs.join('')}${i}\t${j}\t0\n`
}
