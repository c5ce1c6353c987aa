import { join } from 'node:path'
import { UserError } from 'variorum'
import { describe, expect, it } from 'vitest'
import { settingsOf } from './settings.ts'

const least = { VARIORUM_ONNX_MODEL: join('my', 'model.onnx') }

describe('settings', () => {
  it('are a model, a tokenizer beside it and what is usual', () => {
    expect(settingsOf(least)).toEqual({
      model: join('my', 'model.onnx'),
      tokenizer: join('my', 'tokenizer.json'),
      gives: 'vectors',
      higherIsBetter: true,
      tokens: 512,
    })
  })

  it('are what the environment says', () => {
    const said = { GIVES: 'score', BETTER: 'lower', TOKENS: '64', OUTPUT: 'logits', TOKENIZER: 't.json' }
    const environment = Object.fromEntries(
      Object.entries(said).map(([name, value]) => [`VARIORUM_ONNX_${name}`, value]),
    )
    expect(settingsOf({ ...least, ...environment })).toMatchObject({
      tokenizer: 't.json',
      gives: 'score',
      output: 'logits',
      higherIsBetter: false,
      tokens: 64,
    })
  })

  it.each([
    [{ VARIORUM_ONNX_MODEL: ' ' }, 'VARIORUM_ONNX_MODEL is not set'],
    [{ VARIORUM_ONNX_GIVES: 'joy' }, "VARIORUM_ONNX_GIVES is 'joy', expected vectors or score"],
    [{ VARIORUM_ONNX_BETTER: 'lower' }, 'expected higher where the model gives vectors'],
    [{ VARIORUM_ONNX_TOKENS: '1.5' }, "VARIORUM_ONNX_TOKENS is '1.5', expected a whole number from 1"],
  ])('are refused by a sentence: %j', (wrong, sentence) => {
    const reading = (): unknown => settingsOf({ ...least, ...wrong })
    expect(reading).toThrow(UserError)
    expect(reading).toThrow(sentence)
  })
})
