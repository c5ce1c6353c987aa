import type { Alignment, Bead } from '../../lookup.ts'

/** What stands beside each other: passages of the reference and of a variant, by index. */
export interface Row {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
}

/** What passages are sorted by: as the text has them, or the name of a number of each bead. */
export type Order = 'text' | 'similarity' | 'confidence' | { readonly metric: string; readonly higherIsBetter: boolean }

interface Sizes {
  readonly reference: number
  readonly hypothesis: number
}

/**
 * Every passage of both texts once. In the order of the text, linked passages that did not move stand level and what lies
 * between them is two stacks; sorted, each bead is a row, the worst first and what has no number last.
 */
export function rowsOf(sizes: Sizes, alignment: Alignment, order: Order): readonly Row[] {
  if (order === 'text') return inTextOrder(sizes, alignment.beads)
  const values = valuesOf(alignment, order)
  const sign = typeof order === 'object' && !order.higherIsBetter ? -1 : 1
  return alignment.beads
    .map((bead, i) => ({ bead, value: values[i] ?? null }))
    .toSorted((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : sign * (a.value - b.value),
    )
    .map(({ bead: { reference, hypothesis } }) => ({ reference, hypothesis }))
}

/** The number of each bead that it is sorted by. */
export function valuesOf({ beads, measured }: Alignment, order: Exclude<Order, 'text'>): readonly (number | null)[] {
  if (typeof order === 'object') return measured?.find(({ metric }) => metric === order.metric)?.scores ?? []
  if (order === 'confidence') return beads.map(({ confidence }) => confidence ?? null)
  return beads.map(({ reference, hypothesis, similarity }) =>
    reference.length > 0 && hypothesis.length > 0 ? similarity : null,
  )
}

function inTextOrder(sizes: Sizes, beads: readonly Bead[]): readonly Row[] {
  const rows: Row[] = []
  let [r, h] = [0, 0]
  const until = (reference: number, hypothesis: number): void => {
    if (r < reference || h < hypothesis) rows.push({ reference: span(r, reference), hypothesis: span(h, hypothesis) })
    r = Math.max(r, reference)
    h = Math.max(h, hypothesis)
  }
  for (const { reference, hypothesis, moved } of beads) {
    const [firstR, firstH] = [reference[0], hypothesis[0]]
    if (moved || firstR === undefined || firstH === undefined || firstR < r || firstH < h) continue
    until(firstR, firstH)
    until((reference.at(-1) ?? firstR) + 1, (hypothesis.at(-1) ?? firstH) + 1)
  }
  until(sizes.reference, sizes.hypothesis)
  return rows
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
