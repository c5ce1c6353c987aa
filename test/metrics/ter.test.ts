import { describe, expect, it } from 'vitest'
import { type TerOptions, ter } from '../../src/metrics/ter.ts'
import { formatSignature } from '../../src/model/metric.ts'
import { describeMetric, pair } from '../../src/testing.ts'

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

  it('tokenizes references twice where normalized, as sacreBLEU does', async () => {
    // friend's , then becomes friend 's , then on the reference's side only
    expect(await rowOf({ normalized: true }, "a friend's, then", "a friend's, then")).toEqual([2, 5])
  })
})
