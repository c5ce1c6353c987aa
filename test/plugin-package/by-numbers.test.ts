import { describeAligner } from 'variorum/testing'
import byNumbers from './by-numbers.js'

describeAligner(byNumbers, [
  {
    name: 'links passages with the same numbers, wherever they stand',
    reference: ['Founded in 1911.', 'It rained.', '7 men and 2 dogs came.'],
    hypothesis: ['There came 7 men, 2 dogs.', 'It was founded in 1911.', 'Rain fell.'],
    links: [
      [[0], [1]],
      [[2], [0]],
    ],
  },
  { name: 'has nothing to say of texts without numbers', reference: ['Yes.'], hypothesis: ['Yes.'], links: [] },
])
