import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BleuOptions, bleu } from '../../src/metrics/bleu.ts'
import { formatSignature } from '../../src/model/metric.ts'
import { describeMetric, pair } from '../../src/testing.ts'
import { plainBleu, plainBleuRow } from '../reference/scores.ts'

const scoreOf = async (options: BleuOptions, reference: string | readonly string[], hypothesis: string) => {
  const metric = bleu({ nrefs: 'var', ...options })
  const [row = []] = await metric.measure([pair(reference, hypothesis)])
  return metric.score(row)
}

// By sentence: without the effective order a text of three words scores 0 even against itself.
describeMetric(bleu({ effectiveOrder: true, nrefs: 'var' }), [
  {
    name: 'counts lengths, matches and n-grams per order',
    pair: pair('the cat sat on the mat', 'the cat sat on a mat'),
    row: [6, 6, 5, 3, 2, 1, 6, 5, 4, 3],
    score: 100 * ((5 / 6) * (3 / 5) * (2 / 4) * (1 / 3)) ** 0.25,
  },
  {
    name: 'matches no n-gram more often than one reference has it, and takes the nearest length, of two the shorter',
    pair: pair(['the the cat', 'a the cat sat now'], 'the the the cat'),
    row: [4, 3, 3, 2, 1, 0, 4, 3, 2, 1],
  },
  {
    name: 'has lengths against an empty reference, and no score but 0',
    pair: pair('', 'three more words'),
    row: [3, 0, 0, 0, 0, 0, 3, 2, 1, 0],
    score: 0,
  },
  { name: 'measures nothing in two empty sides', pair: pair('', ''), row: Array(10).fill(0), score: undefined },
])

describe('bleu', () => {
  it('punishes brevity', async () => {
    expect(await scoreOf({}, 'a b c d e f g h', 'a b c d')).toBeCloseTo(100 * Math.exp(1 - 2), 10)
  })

  it('smooths orders without a match in four ways', async () => {
    // Precisions 3/4 and 1/3, and nothing for trigrams (of 2) and 4-grams (of 1)
    const [reference, hypothesis] = ['a b x d', 'a b c d']
    const mean = (third: number, fourth: number) => 100 * ((3 / 4) * (1 / 3) * third * fourth) ** 0.25
    expect(await scoreOf({}, reference, hypothesis)).toBeCloseTo(mean(1 / 4, 1 / 4), 10)
    expect(await scoreOf({ smoothMethod: 'floor' }, reference, hypothesis)).toBeCloseTo(mean(0.05, 0.1), 10)
    const added = 100 * ((3 / 4) * (2 / 4) * (1 / 3) * (1 / 2)) ** 0.25
    expect(await scoreOf({ smoothMethod: 'add-k' }, reference, hypothesis)).toBeCloseTo(added, 10)
    expect(await scoreOf({ smoothMethod: 'none' }, reference, hypothesis)).toBe(0)
  })

  it('leaves out the orders a short sentence cannot have, if it is told to', async () => {
    expect(await scoreOf({}, 'a b', 'a b')).toBe(0)
    expect(await scoreOf({ effectiveOrder: true }, 'a b', 'a b')).toBeCloseTo(100, 10)
    expect(await scoreOf({ maxNgramOrder: 2 }, 'a b', 'a b')).toBeCloseTo(100, 10)
  })

  it('folds case and tokenizes as it is told', async () => {
    expect(await scoreOf({ lowercase: true }, 'The Cat sat down', 'the cat sat Down')).toBeCloseTo(100, 10)
    expect(await scoreOf({ tokenize: 'char' }, 'ab cd', 'abc d')).toBeCloseTo(100, 10)
  })

  it('counts what a list of all n-grams counts', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }).map((words) => words.join(' '))
    const metric = bleu({ tokenize: 'none', nrefs: 'var', smoothMethod: 'none' })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), text, async (references, hypothesis) => {
        const [row = []] = await metric.measure([{ references, hypothesis }])
        const expected = plainBleuRow(references, hypothesis, 4)
        expect(Array.from(row)).toEqual(expected)
        // Shorter ones lack an order, which the plain formula divides by
        const plain = expected[0]! >= 4 ? plainBleu(expected) : (metric.score(row) ?? 0)
        expect(metric.score(row) ?? 0).toBeCloseTo(plain, 9)
      }),
      { numRuns: 500 },
    )
  })

  it('signs as sacreBLEU does, with what sacreBLEU leaves out', () => {
    const signature = (options: BleuOptions) => formatSignature(bleu(options).signature)
    expect(signature({})).toBe('BLEU|nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0+variorum.1')
    expect(signature({ smoothMethod: 'floor', lowercase: true, nrefs: 2 })).toContain('nrefs:2|case:lc|')
    expect(signature({ smoothMethod: 'floor' })).toContain('smooth:floor[0.10]')
    expect(signature({ smoothMethod: 'add-k', smoothValue: 0.125 })).toContain('smooth:add-k[0.125]')
    expect(signature({ maxNgramOrder: 2, effectiveOrder: true })).toContain('eff:yes|tok:13a|smooth:exp|order:2|')
  })

  it('refuses options that do nothing, and pairs that break its signature', () => {
    expect(() => bleu({ smoothValue: 0.5 })).toThrow(/smoothValue 0.5 does nothing with smoothing 'exp'/)
    expect(() => bleu({ maxNgramOrder: 0 })).toThrow(/maxNgramOrder is 0, expected a whole number from 1/)
    expect(() => bleu().measure([pair(['a', 'b'], 'a')])).toThrow(/made for 1 reference a pair.*pair 0 has 2/)
    expect(() => bleu({ nrefs: 2 }).measure([pair('a', 'a')])).toThrow(/made for 2 references/)
    expect(bleu({ nrefs: 2 }).measure([pair('', 'an addition')])).toHaveLength(1)
  })
})
