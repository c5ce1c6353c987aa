import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOfTable } from '../../../src/analysis/resampled.ts'
import { inProcess } from '../../../src/metrics/contract/in-process.ts'
import type { Bead } from '../../../src/model/bead.ts'
import { meanMetric } from '../../../src/model/metric.ts'
import type { Result } from '../../../src/model/result.ts'
import { columnOf } from '../../../src/pipeline/compare/column.ts'
import { joinedTexts, keptBeads } from '../../../src/pipeline/compare/joined-text.ts'
import { plainBlockSums } from '../../reference/block-sums.ts'

type DocumentEntry = Result['documents'][number]

const own = inProcess(meanMetric({ name: 'own', higherIsBetter: true, signature: { name: 'own' } }, () => undefined))

/** Passages of the reference, each in one bead with up to three of its neighbours, and additions between them. */
const linking = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    ...(['a', 'b'] as const).map(() =>
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.integer({ min: 0, max: 9 })), {
        minLength: 2 * count,
        maxLength: 2 * count,
      }),
    ),
  ),
)

function beadsOf(count: number, drawn: readonly (readonly [number, boolean, number])[]) {
  const beads: Bead[] = []
  const rows: number[][] = []
  let hypothesis = 0
  let next = 0
  for (const [size, isThere, value] of drawn) {
    const reference = Array.from({ length: Math.min(size, count - next) }, (_, i) => next + i)
    next += reference.length
    if (reference.length === 0 && !isThere) continue
    beads.push({ reference, hypothesis: isThere ? [hypothesis++] : [], similarity: 0, moved: false })
    rows.push([value, 1])
  }
  while (next < count) {
    beads.push({ reference: [next++], hypothesis: [], similarity: 0, moved: false })
    rows.push([0, 1])
  }
  return { beads, rows, passages: hypothesis }
}

function resultOf(count: number, system: string, { beads, rows, passages }: ReturnType<typeof beadsOf>): Result {
  const text = (name: string, length: number): DocumentEntry['texts'][number] => ({
    system: name,
    path: name,
    sha256: '',
    length,
    passages: Array.from({ length }, (_, i) => ({ class: 'body', start: i, end: i + 1, text: `${name}${i}` })),
  })
  const alignment = {
    system,
    threshold: 0,
    relation: 'same-text' as const,
    covered: { reference: 1, hypothesis: 1 },
    beads: beads.map((bead) => ({
      reference: [...bead.reference],
      hypothesis: [...bead.hypothesis],
      similarity: 0,
      moved: false,
      why: null,
    })),
    measured: [{ metric: 'own', rows, scores: rows.map(() => null) }],
  }
  const document = {
    id: 'd',
    title: 'd',
    texts: [text('reference', count), text(system, passages)],
    alignments: [alignment],
  }
  return { reference: 'reference', documents: [document] } as unknown as Result
}

describe('the column of a metric', () => {
  it('has the sums of the beads that the plainest search joins', async () => {
    await fc.assert(
      fc.asyncProperty(linking, async ([count, first, second]) => {
        const sides = [first!, second!].map((drawn) => beadsOf(count, drawn))
        const [a, b] = sides.map((side, i) => ({ path: 'ab'[i]!, result: resultOf(count, 'x', side) }))
        const common = [{ a: a!.result.documents[0]!, b: b!.result.documents[0]! }]
        const { texts } = await joinedTexts(common, { system: 'x', with: 'x' }, a!, b!, keptBeads)
        const column = await columnOf(own, texts, 'rows')
        const plain = plainBlockSums([...Array(count).keys()], sides)
        expect(texts[0]!.blocks).toEqual(plain.map(({ passages }) => passages))
        expect(rowsOfTable(column!.a).map((row) => [...row])).toEqual(plain.map(({ sums }) => sums[0]))
        expect(rowsOfTable(column!.b).map((row) => [...row])).toEqual(plain.map(({ sums }) => sums[1]))
      }),
    )
  })
})
