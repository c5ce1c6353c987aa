import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCounter, type Text } from '../../src/metrics/kernel/counter.ts'
import { eachWord, splitWords } from '../../src/text/white-space.ts'
import { joinTokens, type Tokenized } from '../../src/tokenize/tokenized.ts'
import { plainMatches } from '../reference/ngrams.ts'
import { plainEdits } from '../reference/ter.ts'

const counter = createCounter()
const line = (symbols: readonly number[]): Tokenized => ({ text: symbols.join(' ') })

describe('n-grams', () => {
  it('match as in a list of all n-grams, text after text, over one or more references', () => {
    const symbol = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0x10ffff }))
    const text = fc.oneof(fc.array(symbol, { maxLength: 40 }), fc.array(symbol, { maxLength: 700 }))
    const pairs = fc.array(fc.tuple(fc.array(text, { minLength: 1, maxLength: 3 }), text), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 6 }), (all, order) => {
        const references = all.map(([texts]) => Array.from(counter.words(texts.map(line), true)))
        const hypotheses = counter.words(
          all.map(([, hypothesis]) => line(hypothesis)),
          false,
        )
        const width = 2 + 2 * order
        const rows = counter.bleu({ hypotheses, references }, order)
        for (const [i, [texts, hypothesis]] of all.entries())
          for (let n = 1; n <= order; n++) {
            expect(rows[i * width + 1 + n]).toBe(plainMatches(texts, hypothesis, n))
            expect(rows[i * width + 1 + order + n]).toBe(Math.max(0, hypothesis.length - n + 1))
          }
      }),
      { numRuns: 150 },
    )
  })
})

describe('words', () => {
  const unit = fc.constantFrom(...'ab1.,-(" \t\u0085\u00a0\u3000\ufeffé中😀\ud800')
  const texts = fc.array(
    fc.array(unit, { maxLength: 30 }).map((units) => units.join('')),
    { minLength: 1, maxLength: 5 },
  )
  /** Equal words have equal numbers: how a text compares with every word for itself, of one symbol each. */
  const isReadAs = (text: Text, words: readonly string[]): boolean => {
    const [together = 0] = counter.words([{ text: words.join(' ') }], true)
    const row = counter.ter({ hypotheses: Uint32Array.of(together), references: [[text]] })
    return row[0] === 0 && row[1] === words.length
  }

  it("are cut at white space as Python has it, and at mteval's marks", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const cut = counter.words(
          given.map((text) => ({ text })),
          true,
        )
        const marked = counter.words(
          given.map((text) => ({ text, alone: 'western' })),
          true,
        )
        for (const [i, text] of given.entries()) {
          expect(isReadAs(cut[i]!, splitWords(text))).toBe(true)
          expect(isReadAs(marked[i]!, splitWords(joinTokens({ text, alone: 'western' })))).toBe(true)
        }
      }),
    )
  })

  it('are cut where they are flagged', () => {
    const [read = 0] = counter.words([{ text: '中文字', alone: Uint8Array.of(1, 0, 0) }], true)
    expect(isReadAs(read, ['中', '文字'])).toBe(true)
  })

  it('lose one mark at their end or beginning where chrF asks for it', () => {
    const chrfWords = (text: string): string[] => {
      const words: string[] = []
      eachWord(text, (start, end) => words.push(text.slice(start, end)))
      return words.flatMap((word) => {
        if (word.length < 2) return [word]
        if (/[!-/:-@[-`{-~]$/.test(word)) return [word.slice(0, -1), word.slice(-1)]
        return /^[!-/:-@[-`{-~]/.test(word) ? [word.slice(0, 1), word.slice(1)] : [word]
      })
    }
    fc.assert(
      fc.property(texts, (given) => {
        const read = counter.chrfWords(given, true)
        for (const [i, text] of given.entries()) expect(isReadAs(read[i]!, chrfWords(text))).toBe(true)
      }),
    )
  })
})

describe('edits with block moves', () => {
  const counted = (hypothesis: readonly number[], reference: readonly number[]) => {
    const [text = 0] = counter.words([line(reference)], true)
    return counter.ter({ hypotheses: counter.words([line(hypothesis)], false), references: [[text]] })[0]
  }
  const plain = (hypothesis: readonly number[], reference: readonly number[]) =>
    plainEdits(hypothesis.map(String), reference.map(String))
  const text = (words: number, maxLength: number) => fc.array(fc.nat(words), { maxLength })

  it('are those of the plain search, on texts with many moves', () => {
    const texts = fc.oneof(text(2, 12), text(8, 14), text(30, 16), text(40, 30))
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
  })

  it('are those of the plain search, of a few words against many and many against a few', () => {
    const some = fc.array(fc.nat(12), { minLength: 1, maxLength: 9 })
    const many = fc.array(fc.nat(12), { minLength: 30, maxLength: 180 })
    fc.assert(
      fc.property(some, many, (few, all) => {
        expect(counted(few, all)).toBe(plain(few, all))
        expect(counted(all, few)).toBe(plain(all, few))
      }),
      { numRuns: 40 },
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
})
