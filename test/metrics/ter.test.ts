import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TerOptions, ter } from '../../src/metrics/ter.ts'
import { createEditCounter } from '../../src/metrics/ter-edits.ts'
import { formatSignature } from '../../src/model/metric.ts'
import { describeMetric, pair } from '../../src/testing.ts'
import { plainEdits } from '../reference/ter.ts'

const rowOf = async (options: TerOptions, reference: string | readonly string[], hypothesis: string) => {
  const [row = []] = await ter({ nrefs: 'var', ...options }).measure([pair(reference, hypothesis)])
  return Array.from(row)
}

describeMetric(ter({ nrefs: 'var' }), [
  {
    name: 'moves a block with one edit',
    pair: pair('a b c d e f g h', 'd e f g h a b c'),
    row: [1, 8],
    score: 12.5,
  },
  {
    name: 'counts words missing, wrong and too many',
    pair: pair('the cat sat on the mat', 'a cat on the new mat'),
    row: [3, 6],
    score: 50,
  },
  {
    name: 'takes the fewest edits of several references over their mean length',
    pair: pair(['a b c', 'a b x y', ''], 'a b c d'),
    row: [1, 7 / 3],
  },
  { name: 'counts an addition as edits of nothing', pair: pair('', 'two words'), row: [2, 0], score: 100 },
  { name: 'counts an omission', pair: pair('two words', ''), row: [2, 2], score: 100 },
  { name: 'measures nothing in two empty sides', pair: pair(' ', ''), row: [0, 0], score: undefined },
])

describe('ter', () => {
  it('folds case unless it is told not to, and normalises and drops punctuation if it is told to', async () => {
    expect(await rowOf({}, 'The Cat', 'the cat')).toEqual([0, 2])
    expect(await rowOf({ caseSensitive: true }, 'The Cat', 'the cat')).toEqual([2, 2])
    expect(await rowOf({ normalized: true }, 'cat.', 'cat .')).toEqual([0, 2])
    expect(await rowOf({ noPunct: true }, 'cat.', 'cat')).toEqual([0, 1])
    expect(await rowOf({ normalized: true, asianSupport: true }, '漢字', '字漢')).toEqual([1, 2])
  })

  it('refuses Asian support that would do nothing', () => {
    expect(() => ter({ asianSupport: true })).toThrow(/asianSupport does nothing by itself/)
    expect(ter({ asianSupport: true, noPunct: true }).signature.asian).toBe('yes')
  })

  it('signs as sacreBLEU does', () => {
    expect(formatSignature(ter({ noPunct: true }).signature)).toBe(
      'TER|nrefs:1|case:lc|tok:tercom|norm:no|punct:no|asian:no|version:2.6.0+variorum.1',
    )
  })

  it('ends on paragraphs of many words', async () => {
    const words = Array.from({ length: 400 }, (_, i) => `w${(i * 7919) % 97}`)
    const [edits = 0] = await rowOf({}, words.join(' '), words.toReversed().join(' '))
    expect(edits).toBeGreaterThan(100)
  })
})

describe('edits with block moves', () => {
  const countEdits = createEditCounter()
  const counted = (hypothesis: readonly number[], reference: readonly number[]) =>
    countEdits(hypothesis, hypothesis.length, reference)
  const plain = (hypothesis: readonly number[], reference: readonly number[]) =>
    plainEdits(hypothesis.map(String), reference.map(String))
  const text = (words: number, maxLength: number) => fc.array(fc.nat(words), { maxLength })

  it('are those of the plain search, on texts with many moves', () => {
    const texts = fc.oneof(text(2, 12), text(8, 14), text(30, 16))
    fc.assert(
      fc.property(texts, texts, (hypothesis, reference) => {
        expect(counted(hypothesis, reference)).toBe(plain(hypothesis, reference))
      }),
      { numRuns: 600 },
    )
  })

  it('are those of the plain search, on blocks moved about', () => {
    const blocks = fc.tuple(text(60, 14), text(60, 14), text(60, 6), text(60, 8)).chain((parts) =>
      fc.tuple(
        fc.constant(parts.flat()),
        fc.shuffledSubarray(parts, { minLength: 3 }).map((some) => some.flat()),
      ),
    )
    fc.assert(
      fc.property(blocks, ([reference, hypothesis]) => {
        expect(counted(hypothesis, reference)).toBe(plain(hypothesis, reference))
      }),
      { numRuns: 60 },
    )
  })

  it('are those of the plain search where the beam cuts the matrix and lengths differ', () => {
    const long = fc.array(fc.nat(400), { minLength: 55, maxLength: 80 })
    fc.assert(
      fc.property(long, text(400, 70), fc.nat(40), (reference, other, from) => {
        const hypothesis = [...reference.slice(from, from + 20), ...other.slice(0, 12)]
        expect(counted(hypothesis, reference)).toBe(plain(hypothesis, reference))
        const turned = [...reference.slice(40), ...reference.slice(0, 40)]
        expect(counted(turned, reference)).toBe(plain(turned, reference))
      }),
      { numRuns: 6 },
    )
    const steep = Array.from({ length: 130 }, (_, i) => i)
    expect(counted([129, 5], steep)).toBe(plain([129, 5], steep))
    expect(counted(steep, [129, 5])).toBe(plain(steep, [129, 5]))
  })

  it('stop after a thousand candidates and lose the move just found', () => {
    const repeated = Array.from({ length: 40 }, (_, i) => (i * i) % 3)
    const other = repeated.toReversed().map((word, i) => (i % 5 === 0 ? 7 : word))
    expect(counted(other, repeated)).toBe(plain(other, repeated))
  })

  it('tokenize references twice where normalized, as sacreBLEU does', () => {
    const [row] = ter({ normalized: true }).measure([
      { references: ["a friend's, then"], hypothesis: "a friend's, then" },
    ]) as [ArrayLike<number>]
    // friend's , then becomes friend 's , then on the reference's side only
    expect(Array.from(row)).toEqual([2, 5])
  })
})
