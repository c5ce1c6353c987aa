import { registry } from '../../metrics/registry.ts'
import { exampleTexts } from './example-texts.ts'
import type { Starter } from './starter.ts'

const module = (name: string): string => `import { segmentMetric } from 'variorum'

const word = /[\\p{L}\\p{N}]+/gu

/** The share of the reference's words that the hypothesis has too. Put your own counting here. */
export default segmentMetric(
  {
    name: '${name}',
    statistics: ['kept', 'lost'],
    higherIsBetter: true,
    // What a finding is, in MQM's words where there are some; \`other\` where you do not say
    meanings: [{ statistic: 'lost', category: 'accuracy/omission/word', severity: 'minor' }],
    // Everything that can change the number
    signature: { name: '${name}', version: '1' },
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
        message: \`'\${text}' is not in the hypothesis\`,
        place: { side: 'reference', start, end: start + text.length },
      })
    }
    return [all.length - lost.length, lost.length]
  },
)
`

const test = (file: string): string => `import { describeMetric, pair } from 'variorum/testing'
import metric from './${file}'

// Your examples; the kit adds the laws that every metric keeps, over these pairs and many awkward ones.
describeMetric(metric, [
  { name: 'keeps every word of an equal text', pair: pair('two ships', 'two ships'), row: [2, 0], score: 1 },
  {
    name: 'points at a word that is lost',
    pair: pair('two ships', 'two'),
    row: [1, 1],
    findings: [{ statistic: 'lost', place: { side: 'reference', start: 4, end: 9 } }],
    score: 0.5,
  },
  { name: 'has nothing to measure without a reference', pair: pair('', 'two'), row: [0, 0], score: undefined },
])
`

const [reference, ...others] = Object.keys(exampleTexts)

export const metricStarter: Starter = {
  taken: Object.keys(registry),
  module,
  test,
  use: (file) =>
    `run --reference examples/${reference} ${others.map((name) => `examples/${name}`).join(' ')} --plugin ./${file}`,
}
