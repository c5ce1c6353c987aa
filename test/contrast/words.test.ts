import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketTable, bucketWidth } from '../../src/contrast/bucket-table.ts'
import { passageF1 } from '../../src/contrast/matched-words.ts'
import { ngramCounts, ngramTable, rankScore } from '../../src/contrast/ngram-table.ts'
import { fewestSigns, signTest } from '../../src/contrast/sign-test.ts'
import { byContent, byFrequency, byLength } from '../../src/contrast/usual-bucketings.ts'
import { tokenizerFor, wordsBy } from '../../src/contrast/words-of.ts'
import { plainF1, plainNgramTable, plainSignTest } from '../reference/contrast.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'the'), { maxLength: 9 })
const blocks = fc.array(fc.record({ reference: words, a: words, b: words }), { maxLength: 6 })

describe('n-grams that two texts share with a reference', () => {
  it('are those that the plainest count finds', () => {
    fc.assert(
      fc.property(blocks, (some) => {
        expect(
          new Set(
            ngramTable(some).map(({ words: ngram, a, b, blocks: more }) => ({ words: ngram, a, b, blocks: more })),
          ),
        ).toEqual(new Set(plainNgramTable(some)))
      }),
    )
  })

  it('have as many in all blocks as in each', () => {
    fc.assert(
      fc.property(blocks, (some) => {
        const rows = ngramTable(some)
        const { width, values } = ngramCounts(some, rows)
        for (const [k, { a, b }] of rows.entries())
          for (const [column, count] of [
            [2 * k, a],
            [2 * k + 1, b],
          ] as const)
            expect(some.reduce((sum, _, i) => sum + values[i * width + column]!, 0)).toBe(count)
      }),
    )
  })

  it('score one half where both have them as often, and mirror each other', () => {
    expect([rankScore(3, 3), rankScore(0, 8), rankScore(8, 0)]).toEqual([0.5, 0.9, 0.1])
  })
})

describe('sign test', () => {
  it('is that of all ways in which coins can fall', () => {
    for (let less = 0; less <= 6; less++)
      for (let more = 0; more <= 6; more++) expect(signTest(less, more)).toBeCloseTo(plainSignTest(less, more), 12)
  })

  it('cannot tell from fewer signs than it says', () => {
    expect(signTest(0, fewestSigns - 1)).toBeGreaterThan(0.05)
    expect(signTest(0, fewestSigns)).toBeLessThan(0.05)
  })

  it('goes on smoothly where the normal takes over', () => {
    expect(signTest(470, 531)).toBeCloseTo(signTest(470, 530), 2)
    expect(signTest(500, 501)).toBeCloseTo(1, 6)
    expect(signTest(5000, 5000)).toBe(1)
  })
})

describe('F1 of words', () => {
  it('is that of the plainest count', () => {
    fc.assert(
      fc.property(words, words, (reference, text) => {
        expect(passageF1(reference, text)).toBe(plainF1(reference, text))
      }),
    )
  })
})

describe('buckets', () => {
  const some = [
    { reference: ['the', 'mill', 'burned'], a: ['the', 'mill', 'fell'], b: [] },
    { reference: ['the', 'end'], a: ['the', 'end'], b: ['the', 'the'] },
  ]

  it('of frequency hold the words that the reference has so often, and none that it has not', () => {
    const bucketing = byFrequency(some)
    const { width, values } = bucketTable(some, 'a', bucketing)
    const [once, twice] = [0, 1].map((k) => [...values.subarray(k * bucketWidth, (k + 1) * bucketWidth)])
    expect(bucketing.buckets.slice(0, 3)).toEqual(['1', '2', '3–4'])
    expect([once, twice]).toEqual([
      [1, 2, 1],
      [1, 1, 1],
    ])
    expect([...values.subarray(width, width + 2 * bucketWidth)]).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('of length and of content hold whole passages', () => {
    const long = { reference: Array.from({ length: 12 }, () => 'a'), a: [], b: [] }
    expect(byLength([...some, long])).toMatchObject({ ofBlocks: [[0], [0], [1]] })
    expect(byContent([new Set(['person', 'date']), new Set()])).toMatchObject({
      buckets: ['date', 'person', 'none of these'],
      ofBlocks: [[1, 0], [2]],
    })
  })

  it('of passages add up to the whole', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const { width, values } = bucketTable(all, 'b', byLength(all))
        let [reference, own] = [0, 0]
        for (let i = 0; i < values.length; i += bucketWidth) {
          reference += values[i + 1]!
          own += values[i + 2]!
        }
        const there = all.filter((block) => block.reference.length > 0)
        expect(width % bucketWidth).toBe(0)
        expect(reference).toBe(there.reduce((sum, block) => sum + block.reference.length, 0))
        expect(own).toBe(there.reduce((sum, block) => sum + block.b.length, 0))
      }),
    )
  })
})

describe('words of a text', () => {
  it('are cut as the language parts them', () => {
    expect(wordsBy(tokenizerFor('en-GB'))('No, “he” said.')).toEqual(['No', ',', '“he”', 'said', '.'])
    expect(wordsBy(tokenizerFor('ja'))('東京 に')).toEqual(['東', '京', 'に'])
    expect(wordsBy(tokenizerFor('zh-Hant'))('北京OK')).toEqual(['北', '京', 'OK'])
    expect(wordsBy(tokenizerFor('en'))('')).toEqual([])
  })
})
