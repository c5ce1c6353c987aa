import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { arrange } from '../../src/align/arrangement.ts'
import { extractFeatures } from '../../src/align/features.ts'
import { lopsidedEnds } from '../../src/align/lopsided.ts'
import { rivalOf } from '../../src/align/rival.ts'
import { dice, sharedWeight } from '../../src/align/similarity.ts'
import { standing } from '../../src/align/standing.ts'

const harbour = [
  'The harbour was closed on Monday after the storm.',
  'Two boats sank near the old pier.',
  'Nobody was hurt, the mayor said.',
  'Work on the pier starts in May.',
]
const retold = [
  'The port was shut on Monday following the storm.',
  'Near the old pier two ships went down.',
  'According to the mayor nobody was injured.',
  'In May work on the pier begins.',
]

const confidences = (reference: readonly string[], hypothesis: readonly string[]): number[] =>
  align(reference, hypothesis).beads.flatMap(({ confidence }) => confidence ?? [])

describe('the confidence of a link', () => {
  it('is high where a few passages say the same thing in the same order', () => {
    const found = confidences(harbour, retold)
    expect(found).toHaveLength(4)
    expect(Math.min(...found)).toBeGreaterThan(0.95)
  })

  it('is low where one passage among a few is alike in a few words', () => {
    const other = [
      'Elections will be held in June.',
      'The minister resigned on Monday after a storm of protest.',
      'Prices rose again.',
    ]
    const found = confidences(harbour, other)
    expect(found).toHaveLength(1)
    expect(found[0]).toBeLessThan(0.5)
  })

  it('is lower where a neighbour on one side is linked to nothing', () => {
    const longer = [harbour[0]!, harbour[1]!, 'Trains run late.', harbour[2]!, harbour[3]!]
    const [first, second] = confidences(harbour, longer)
    expect(second).toBeLessThan(first!)
  })

  it('is a number from 0 to 1 whatever the texts', () => {
    const text = fc.array(fc.constantFrom(...harbour, ...retold, '', 'Ja.', '港口关闭了。', '3'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (reference, hypothesis) => {
        for (const confidence of confidences(reference, hypothesis)) {
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('the links of two texts', () => {
  const link = (confidence?: number) => ({
    reference: [0],
    hypothesis: [0],
    similarity: 0.2,
    moved: false,
    why: { words: 0.2, characters: 0.2, length: 1 },
    ...(confidence !== undefined && { confidence }),
  })

  it('are none where each is likely chance', () => {
    expect(standing([link(0.03), link(0.05)])).toEqual([])
  })

  it('all stand beside one that may be right, or of which nobody says how sure it is', () => {
    for (const other of [link(0.06), link()]) expect(standing([link(0.01), other])).toHaveLength(2)
  })
})

describe('the rival of a link', () => {
  const features = extractFeatures(harbour, retold)
  const shared = sharedWeight(features)
  const likeness = (i: number, j: number): number =>
    dice(shared([i], [j]), features.reference.mass[i]!, features.hypothesis.mass[j]!)

  it('is the likest of the two passages on either side', () => {
    const rivals = [likeness(0, 0), likeness(0, 2), likeness(0, 3), likeness(1, 1), likeness(2, 1), likeness(3, 1)]
    expect(rivalOf(features, shared, { reference: [0], hypothesis: [1] })).toBe(Math.max(...rivals))
  })

  it('is none of the passages of the link', () => {
    const all = [0, 1, 2, 3]
    expect(rivalOf(features, shared, { reference: all, hypothesis: all })).toBe(0)
  })
})

describe('the lopsided ends of a link', () => {
  it('are those at which a passage of one side alone is in no link', () => {
    const links = [
      { reference: [0], hypothesis: [0] },
      { reference: [2], hypothesis: [1] },
      { reference: [4], hypothesis: [3] },
    ]
    const arrangement = arrange(6, 5, links)
    // 0-0 is followed by a passage of the reference alone; between 2-1 and 4-3 each has one; so has each after 4-3.
    expect(links.map((link) => lopsidedEnds(arrangement, link))).toEqual([1, 1, 0])
  })
})
