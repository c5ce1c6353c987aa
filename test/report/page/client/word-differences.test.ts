import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../../src/math/random.ts'
import { wordDifferences } from '../../../../src/report/page/client/word-differences.ts'
import { tableDistance } from '../../../reference/edit-distance.ts'

type Ranges = ReturnType<typeof wordDifferences>['reference']

const marked = (text: string, ranges: Ranges): readonly string[] =>
  ranges.map(({ start, end }) => text.slice(start, end))

/** The words of a text that has one blank between two, and whether each is marked; none may be marked in part. */
function wordsOf(text: string, ranges: Ranges): readonly { readonly text: string; readonly isMarked: boolean }[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
    const over = ranges.filter(({ start, end }) => start < index + word.length && index < end)
    for (const { start, end } of over) expect(start <= index && index + word.length <= end).toBe(true)
    return { text: word, isMarked: over.length > 0 }
  })
}

/** How many marked words stand before the first that is not, between each two, and behind the last. */
function gaps(words: ReturnType<typeof wordsOf>): readonly number[] {
  const counts = [0]
  for (const { isMarked } of words)
    if (isMarked) counts[counts.length - 1]!++
    else counts.push(0)
  return counts
}

const vocabulary = ['six', 'ships', 'left', 'a', 'port']

const texts = (seed: number): readonly [string, string] => {
  const random = seededRandom(seed)
  const text = () => Array.from({ length: random(14) }, () => vocabulary[random(5)]!).join(' ')
  return [text(), text()]
}

describe('wordDifferences', () => {
  it.each([
    ['six ships left', 'six ships left', [], []],
    ['six ships left', 'six boats left', ['ships'], ['boats']],
    ['six big ships left', 'six ships left port', ['big'], ['port']],
    ['one two three', 'four five', ['one two three'], ['four five']],
    ['left, he said', 'left. he said', [','], ['.']],
    ['Élan vital', 'Elan vital', ['Élan'], ['Elan']],
    ['三人受伤', '二人受伤', ['三'], ['二']],
    ['', 'all of it', [], ['all of it']],
    ['', '', [], []],
  ])("'%s' and '%s': %j against %j", (a, b, left, right) => {
    const { reference, hypothesis } = wordDifferences(a, b)
    expect([marked(a, reference), marked(b, hypothesis)]).toEqual([left, right])
  })

  it('what is not marked is the same on both sides, in order, and so little is marked as can be', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const [a, b] = texts(seed)
      const { reference, hypothesis } = wordDifferences(a, b)
      const [left, right] = [wordsOf(a, reference), wordsOf(b, hypothesis)]
      const kept = (words: typeof left) => words.flatMap(({ text, isMarked }) => (isMarked ? [] : [text]))
      expect(kept(left), `seed ${seed}`).toEqual(kept(right))
      // Of two stretches between the same words, the longer one is what it takes to make one of the other.
      const ids = (words: typeof left) => Uint32Array.from(words, ({ text }) => vocabulary.indexOf(text))
      const [ofA, ofB] = [gaps(left), gaps(right)]
      const cost = ofA.reduce((sum, count, i) => sum + Math.max(count, ofB[i]!), 0)
      expect(cost, `seed ${seed}`).toBe(tableDistance(ids(left), ids(right)))
    }
  })

  it('marks stretches in order, each apart from the next by a word that is the same', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const [a, b] = texts(seed)
      for (const [text, ranges] of [
        [a, wordDifferences(a, b).reference],
        [b, wordDifferences(a, b).hypothesis],
      ] as const)
        for (const [i, { start, end }] of ranges.entries()) {
          expect(start < end && end <= text.length, `seed ${seed}`).toBe(true)
          expect(text.slice(ranges[i - 1]?.end ?? 0, start), `seed ${seed}`).toMatch(i > 0 ? /\w/ : /^/)
        }
    }
  })

  it('marks passages that are too long to be compared in a blink as a whole', () => {
    const [a, b] = ['six '.repeat(2001), 'six '.repeat(2000)]
    expect(wordDifferences(a, b)).toEqual({
      reference: [{ start: 0, end: a.length }],
      hypothesis: [{ start: 0, end: b.length }],
    })
    expect(wordDifferences('six '.repeat(2000), b)).toEqual({ reference: [], hypothesis: [] })
  })
})
