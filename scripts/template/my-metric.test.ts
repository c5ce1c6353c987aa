import { describeMetric, pair } from 'variorum/testing'
import metric from './my-metric.ts'

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
