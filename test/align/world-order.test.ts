import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { scorePairs } from '../reference/pair-score.ts'
import { goldPairs, hasWorldOrder, scoredSentences } from '../reference/world-order.ts'

if (!hasWorldOrder) console.log('skipped: the world-order articles are not beside the repository')

describe.skipIf(!hasWorldOrder)('links of real articles with their reference', () => {
  const f1 = (id: string): number => {
    const [reference, hypothesis] = [scoredSentences('004'), scoredSentences(id)]
    const { beads } = align(
      reference.map(({ text }) => text),
      hypothesis.map(({ text }) => text),
    )
    const found = beads.flatMap((bead) =>
      bead.hypothesis.flatMap((j) => bead.reference.map((i) => `${hypothesis[j]!.id}~${reference[i]!.id}`)),
    )
    const { sure, sureOrPossible } = goldPairs(id)
    return scorePairs(found, sure, sureOrPossible).f1
  }

  it('are found in a close rewrite', () => expect(f1('002')).toBeGreaterThanOrEqual(0.9))

  it('are found in a text of its own that shares some of the story', () =>
    expect(f1('000')).toBeGreaterThanOrEqual(0.6))
})
