// A metric that needs no reference: it reads the hypothesis alone.

/** @type {import('variorum').Metric} */
const longWords = {
  name: 'long-words',
  statistics: ['long', 'words'],
  higherIsBetter: false,
  signature: { name: 'long-words', from: '10', version: '1' },
  unit: 'segment',
  summary: 'how many words have ten letters or more',
  needs: [],
  measure: (pairs) =>
    pairs.map(({ hypothesis }) => {
      const words = hypothesis.match(/[\p{L}\p{M}]+/gu) ?? []
      return [words.filter((word) => word.length >= 10).length, words.length]
    }),
  score: ({ 0: long = 0, 1: words = 0 }) => (words === 0 ? undefined : long / words),
}

export default longWords
