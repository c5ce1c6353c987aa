import { describeMetric, pair } from 'variorum/testing'
import lengthRatio from './index.js'

describeMetric(lengthRatio, [
  { name: 'compares lengths', pair: pair('four', 'fo'), row: [2, 4], score: 0.5 },
  { name: 'does not care which side is longer', pair: pair('fo', 'four'), row: [2, 4] },
  { name: 'has nothing to say of two empty sides', pair: pair('', ''), row: [0, 0], score: undefined },
])
