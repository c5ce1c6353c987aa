// Plain JavaScript without a single import: a metric is a value.

/** @type {import('variorum').Metric} */
const lengthRatio = {
  name: 'length-ratio',
  statistics: ['shorter', 'longer'],
  higherIsBetter: true,
  signature: { name: 'length-ratio', unit: 'utf16', version: '1' },
  unit: 'segment',
  measure: (pairs) =>
    pairs.map(({ references: [reference = ''], hypothesis }) => [
      Math.min(reference.length, hypothesis.length),
      Math.max(reference.length, hypothesis.length),
    ]),
  score: ({ 0: shorter = 0, 1: longer = 0 }) => (longer === 0 ? undefined : shorter / longer),
}

export default lengthRatio
