import { describeMetric, pair } from 'variorum/testing'
import longWords from './long-words.js'

describeMetric(longWords, [
  { name: 'counts words of ten letters', pair: pair('', 'an unremarkable pier'), row: [1, 3], score: 1 / 3 },
  { name: 'does not look at the reference', pair: pair('unremarkable', 'a pier'), row: [0, 2], score: 0 },
  { name: 'has nothing to say of no words', pair: pair('', '7'), row: [0, 0], score: undefined },
])
