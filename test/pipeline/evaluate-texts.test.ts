import { expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { evaluate } from '../../src/pipeline/evaluate-texts.ts'

const texts = { reference: 'Ada Okafor left Peru.', hypotheses: { near: 'Ada Okafor left Chile.' } }

it.each([
  [{ seed: 1.5 }, "evaluate: 'seed' is 1.5, expected a whole number from 0"],
  [{ resamples: 0 }, "evaluate: 'resamples' is 0, expected a whole number from 1"],
  [{ adjust: 'none' }, "evaluate: 'adjust' is 'none', expected one of holm, bh"],
  [{ unit: 'word' }, "evaluate: 'unit' is 'word', expected one of sentence, paragraph"],
  [{ texts: { ...texts, language: 'i-klingon-' } }, "language is 'i-klingon-', expected a BCP 47 tag"],
])('evaluate refuses %j in a sentence', async (wrong, sentence) => {
  const call = async () => evaluate({ texts, ...wrong } as Parameters<typeof evaluate>[0])
  await expect(call).rejects.toThrow(UserError)
  await expect(call).rejects.toThrow(sentence)
})
