import { segmentMetric } from 'variorum'

const word = /[\p{L}\p{N}]+/gu

/** The share of the reference's words that the hypothesis has too. Put your own counting here. */
export default segmentMetric(
  {
    name: 'my-metric',
    statistics: ['kept', 'lost'],
    higherIsBetter: true,
    // What a finding is, in MQM's words where there are some; `other` where you do not say
    meanings: [{ statistic: 'lost', category: 'accuracy/omission/word', severity: 'minor' }],
    // Everything that can change the number
    signature: { name: 'my-metric', version: '1' },
    // Of the sum of any rows: a document's, a system's, a resample's
    score: ({ 0: kept = 0, 1: lost = 0 }) => (kept + lost === 0 ? undefined : kept / (kept + lost)),
  },
  ({ references: [reference = ''], hypothesis }, note) => {
    const found = new Set(hypothesis.match(word))
    const all = [...reference.matchAll(word)]
    const lost = all.filter(([text]) => !found.has(text))
    for (const { 0: text, index: start } of lost) {
      note({
        statistic: 'lost',
        message: `'${text}' is not in the hypothesis`,
        place: { side: 'reference', start, end: start + text.length },
      })
    }
    return [all.length - lost.length, lost.length]
  },
)
