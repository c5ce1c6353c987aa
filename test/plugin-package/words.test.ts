import { describeMetric, pair } from 'variorum/testing'
import wordRatio from './words.ts'

describeMetric(wordRatio({ language: 'en' }), [
  { name: 'counts words, not marks', pair: pair('Yes, we do!', 'we do'), row: [2, 3, 0], score: 2 / 3 },
  {
    name: 'notes a side that is empty',
    pair: pair('Not a word', ''),
    row: [0, 3, 1],
    findings: [{ statistic: 'empty', message: 'nothing stands for these 3 words' }],
  },
])
