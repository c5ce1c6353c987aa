import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import type { Bead } from '../../src/model/bead.ts'

const story = [
  'The harbour master closed the port of Tavrin on Monday after two ferries collided in fog.',
  'Nobody drowned, but eleven passengers were taken to hospital with broken bones.',
  'Divers will search the wreck of the smaller boat once the current slackens.',
  'Insurance for the older vessel had lapsed in March, the owner admitted.',
  'A public inquiry opens next week under Judge Ilona Brandt.',
  'Fishermen complained that warnings about the lighthouse had been ignored for years.',
]

const links = (beads: readonly Bead[]) =>
  beads
    .filter((bead) => bead.reference.length > 0 && bead.hypothesis.length > 0)
    .map(({ reference, hypothesis }) => [reference, hypothesis])

const oneToOne = (order: readonly number[]) => order.map((j, i) => [[i], [j]])

describe('align', () => {
  it('links a text with itself passage by passage, with similarity 1', () => {
    const { beads } = align(story, story)
    expect(links(beads)).toEqual(oneToOne([0, 1, 2, 3, 4, 5]))
    expect(beads.map(({ similarity }) => similarity)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('links the only passages of two texts where they are the same', () => {
    expect(links(align(['Yes.'], ['Yes.']).beads)).toEqual([[[0], [0]]])
  })

  it('links a passage with the two it was split into', () => {
    const split = [
      ...story.slice(0, 1),
      'Nobody drowned.',
      'But eleven passengers were taken to hospital with broken bones.',
      ...story.slice(2),
    ]
    expect(links(align(story, split).beads)).toContainEqual([[1], [1, 2]])
  })

  it('leaves out what only one side has', () => {
    const { beads } = align(story, [
      ...story.slice(0, 3),
      ...story.slice(4),
      'Tickets are sold at the kiosk by the gate.',
    ])
    expect(beads).toContainEqual({ reference: [3], hypothesis: [], similarity: 0, moved: false })
    expect(beads).toContainEqual({ reference: [], hypothesis: [5], similarity: 0, moved: false })
  })

  it('finds a block that stands elsewhere and calls it moved', () => {
    const { beads } = align(story, [...story.slice(4), ...story.slice(0, 4)])
    expect(links(beads)).toEqual(oneToOne([2, 3, 4, 5, 0, 1]))
    expect(beads.filter(({ moved }) => moved).map(({ reference }) => reference[0])).toEqual([4, 5])
  })

  it('joins the halves of a passage that something was put between', () => {
    const torn = [
      ...story.slice(0, 3),
      'Insurance for the older vessel',
      'Subscribe for daily pictures from the coast.',
      'had lapsed in March, the owner admitted.',
      ...story.slice(4),
    ]
    expect(links(align(story, torn).beads)).toContainEqual([[3], [3, 5]])
  })

  it('forces no link between unrelated texts', () => {
    const recipe = [
      'Peel the onions and slice them as thinly as you can.',
      'Melt butter in a heavy pan over low heat.',
      'Stir until golden, then pour in the stock.',
      'Season with thyme, salt and a little sugar.',
    ]
    expect(links(align(story, recipe).beads)).toEqual([])
  })

  it('says what a link rests on', () => {
    const [bead] = align(story, story).beads
    expect(bead?.why).toEqual({ words: 1, characters: 1, length: 1 })
  })

  it('is surer of a link of equal passages than of one that is half of another', () => {
    const half = [...story.slice(0, 5), 'Fishermen complained of warnings that were ignored.']
    const sure = align(story, half).beads.map(({ confidence }) => confidence)
    expect(sure[0]).toBeGreaterThan(0.99)
    // Twice as likely to be wrong, at least.
    expect(1 - sure[5]!).toBeGreaterThan(2 * (1 - sure[0]!))
  })

  it('aligns a script that writes no spaces', () => {
    const reference = ['港口因大雾关闭，两艘渡轮相撞。', '十一名乘客被送往医院。', '下周将举行公开调查。']
    const hypothesis = ['两艘渡轮在雾中相撞后港口关闭。', '下周开始公开调查。']
    expect(links(align(reference, hypothesis).beads)).toEqual([
      [[0], [0]],
      [[2], [1]],
    ])
  })

  it('has nothing to say of empty texts', () => {
    expect(align([], []).beads).toEqual([])
    expect(align(story, []).beads).toHaveLength(story.length)
    expect(align([], story).beads).toHaveLength(story.length)
    expect(links(align([''], ['']).beads)).toEqual([])
  })

  const someText = fc.array(fc.constantFrom(...story, '', 'Yes.', 'No comment.'), { maxLength: 9 })

  it('puts every passage into exactly one bead', () => {
    fc.assert(
      fc.property(someText, someText, (reference, hypothesis) => {
        const { beads } = align(reference, hypothesis)
        const indices = (side: 'reference' | 'hypothesis') => beads.flatMap((bead) => bead[side]).sort((a, b) => a - b)
        expect(indices('reference')).toEqual([...reference.keys()])
        expect(indices('hypothesis')).toEqual([...hypothesis.keys()])
      }),
    )
  })

  it('gives the same links mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(someText, someText, (reference, hypothesis) => {
        const forward = align(reference, hypothesis)
        const back = align(hypothesis, reference)
        const bySides = ({ reference: r, hypothesis: h, similarity, moved }: Bead) => ({ r, h, similarity, moved })
        const mirrored = back.beads.map((bead) => ({ ...bead, reference: bead.hypothesis, hypothesis: bead.reference }))
        const inOrder = (beads: readonly Bead[]) =>
          beads.map(bySides).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        expect(inOrder(mirrored)).toEqual(inOrder(forward.beads))
        expect(back.threshold).toBe(forward.threshold)
      }),
    )
  })

  it('gives the same beads again', () => {
    fc.assert(
      fc.property(someText, someText, (reference, hypothesis) => {
        expect(align(reference, hypothesis)).toEqual(align(reference, hypothesis))
      }),
    )
  })

  it('links thousands of identical passages one to one', () => {
    const refrain = Array.from({ length: 2000 }, () => 'The wind blew, and the rain came down, and nobody was at home.')
    expect(links(align(refrain, refrain).beads)).toHaveLength(2000)
  })

  it('finds its way through a long text of which passages are missing', () => {
    const names = ['Anselm', 'Birgit', 'Cosmo', 'Dunja', 'Egon', 'Fanny', 'Gero', 'Hedwig', 'Ilka', 'Jorn']
    const long = Array.from(
      { length: 1500 },
      (_, i) =>
        `${names[i % 10]} sold house ${i} to ${names[(i * 7) % 10]} for ${(i * 37) % 991} crowns, said notary ${(i * 13) % 97}.`,
    )
    const kept = long.filter((_, i) => i % 50 < 45)
    const found = new Set(links(align(long, kept).beads).map((link) => JSON.stringify(link)))
    const wanted = kept.map((text, j) => JSON.stringify([[long.indexOf(text)], [j]]))
    expect(wanted.filter((link) => found.has(link)).length).toBeGreaterThan(0.97 * wanted.length)
  })
})
