import { expect, it } from 'vitest'
import { mqmScore } from '../../src/agreement/mqm-score.ts'

it.each([
  ['accuracy/mistranslation', 'major', -5],
  ['accuracy/mistranslation', 'minor', -1],
  ['accuracy/mistranslation', 'critical', -25],
  ['fluency/punctuation', 'minor', -0.1],
  ['Linguistic_Conventions/Punctuation', 'minor', -0.1],
  ['fluency/punctuation', 'major', -5],
  ['non-translation!', 'major', -25],
  ['source issue', 'major', 0],
  ['accuracy/creative reinterpretation', 'minor', 0],
  ['style', 'neutral', 0],
] as const)('%s, %s: %d', (category, severity, score) => {
  expect(mqmScore([{ category, severity }])).toBe(score)
})

it('the score of a rating is minus the sum of its weights, and 0 without an error', () => {
  expect(mqmScore([])).toBe(0)
  const errors = (['major', 'minor', 'minor'] as const).map((severity) => ({ category: 'style', severity }))
  expect(mqmScore(errors)).toBe(-7)
})
