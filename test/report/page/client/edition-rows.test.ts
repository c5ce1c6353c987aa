import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../../../../src/math/random.ts'
import type { Alignment } from '../../../../src/report/lookup.ts'
import { type Order, rowsOf, valuesOf } from '../../../../src/report/page/client/edition-rows.ts'

type Bead = Alignment['beads'][number]

/** A text cut into neighbours, one to three passages each. */
function cut(length: number, random: Random): readonly (readonly number[])[] {
  const parts: (readonly number[])[] = []
  for (let at = 0; at < length; ) {
    const size = Math.min(length - at, 1 + random(3))
    const from = at
    parts.push(Array.from({ length: size }, (_, i) => from + i))
    at += size
  }
  return parts
}

/** An alignment in which every passage is in one bead: linked in order, moved, left out, added. */
function randomAlignment(random: Random) {
  const sizes = { reference: random(12), hypothesis: random(12) }
  const [ours, theirs] = [cut(sizes.reference, random), cut(sizes.hypothesis, random)]
  const beads: Bead[] = []
  const bead = (reference: readonly number[], hypothesis: readonly number[], moved = false): void => {
    const confidence = random(3) === 0 ? undefined : random(100) / 100
    beads.push({
      reference: [...reference],
      hypothesis: [...hypothesis],
      similarity: random(100) / 100,
      moved,
      why: null,
      confidence,
    })
  }
  let [i, j] = [0, 0]
  const late: (readonly number[])[] = []
  while (i < ours.length && j < theirs.length) {
    const kind = random(5)
    if (kind === 0) bead(ours[i++]!, [])
    else if (kind === 1) bead([], theirs[j++]!)
    else if (kind === 2) late.push(ours[i++]!)
    else if (kind === 3 && late.length > 0) bead(late.pop()!, theirs[j++]!, true)
    else bead(ours[i++]!, theirs[j++]!)
  }
  for (const left of [...ours.slice(i), ...late]) bead(left, [])
  for (const left of theirs.slice(j)) bead([], left)
  const scores = beads.map(() => (random(3) === 0 ? null : random(100)))
  const alignment: Alignment = {
    system: 'wire',
    threshold: 0.2,
    relation: 'same-text',
    covered: { reference: 1, hypothesis: 1 },
    beads,
    measured: [{ metric: 'edit', rows: beads.map(() => [1]), scores }],
  }
  return { sizes, alignment }
}

const orders: readonly Order[] = [
  'text',
  'similarity',
  'confidence',
  { metric: 'edit', higherIsBetter: true },
  { metric: 'edit', higherIsBetter: false },
  { metric: 'no such', higherIsBetter: true },
]

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, i) => i)

describe('rows of an edition', () => {
  it('have every passage of both texts once, whatever they are sorted by', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { sizes, alignment } = randomAlignment(seededRandom(seed))
      for (const order of orders) {
        const rows = rowsOf(sizes, alignment, order)
        for (const side of ['reference', 'hypothesis'] as const) {
          const all = rows.flatMap((row) => row[side])
          // In the order of the text they stand as the text has them.
          const shown = order === 'text' ? all : all.toSorted((a, b) => a - b)
          expect(shown, `seed ${seed}, by ${JSON.stringify(order)}`).toEqual(upTo(sizes[side]))
        }
      }
    }
  })

  it('have what is linked and did not move level, in a row of its own', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { sizes, alignment } = randomAlignment(seededRandom(seed))
      const rows = rowsOf(sizes, alignment, 'text')
      const level = alignment.beads
        .filter(({ reference, hypothesis, moved }) => !moved && reference.length > 0 && hypothesis.length > 0)
        .map(({ reference, hypothesis }) => ({ reference, hypothesis }))
      expect(rows, `seed ${seed}`).toEqual(expect.arrayContaining(level))
    }
  })

  it('sorted, are the beads with the worst first, what has no number last, and equals as they were', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { sizes, alignment } = randomAlignment(seededRandom(seed))
      for (const order of orders) {
        if (order === 'text') continue
        const values = valuesOf(alignment, order)
        const isWorseHigh = typeof order === 'object' && !order.higherIsBetter
        const badness = (i: number): number => {
          const value = values[i] ?? null
          return value === null ? Number.POSITIVE_INFINITY : isWorseHigh ? -value : value
        }
        // One by one, the first of the worst that are left.
        const left = upTo(alignment.beads.length).slice()
        const wanted: { readonly reference: readonly number[]; readonly hypothesis: readonly number[] }[] = []
        while (left.length > 0) {
          const worst = left.reduce((best, i) => (badness(i) < badness(best) ? i : best))
          left.splice(left.indexOf(worst), 1)
          const { reference, hypothesis } = alignment.beads[worst]!
          wanted.push({ reference, hypothesis })
        }
        expect(rowsOf(sizes, alignment, order), `seed ${seed}, by ${JSON.stringify(order)}`).toEqual(wanted)
      }
    }
  })

  it('have no likeness where nothing is linked', () => {
    const { alignment } = randomAlignment(seededRandom(4))
    for (const [i, value] of valuesOf(alignment, 'similarity').entries()) {
      const { reference, hypothesis, similarity } = alignment.beads[i]!
      expect(value).toBe(reference.length > 0 && hypothesis.length > 0 ? similarity : null)
    }
  })
})
