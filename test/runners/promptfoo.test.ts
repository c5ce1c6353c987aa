import { describe, expect, it } from 'vitest'
import grade, { type PromptfooConfig } from '../../src/runners/promptfoo.ts'

// Held to what promptfoo documents of assertions of the type `javascript`: 1.9 GB are too much to install for a test. Its evaluation
// was last run with this by hand with promptfoo 0.121.20.

const vars = { reference: 'The ship carried 40 men.', source: 'Das Schiff trug 40 Mann.', topic: 'ships' }
const kept = 'The ship took 40 men.'
const changed = 'The ship carried 14 men.'

describe('variorum/promptfoo', () => {
  it('gives a score from 0 to 1, and passes from the threshold on', async () => {
    const { score } = await grade(kept, { vars, config: { metric: 'chrf', threshold: 0 } })
    expect(score).toBeGreaterThan(0.3)
    expect(score).toBeLessThan(1)
    expect(await grade(kept, { vars, config: { metric: 'chrf', threshold: score } })).toMatchObject({
      pass: true,
      score,
    })
    const failed = await grade(kept, { vars, config: { metric: 'chrf', threshold: score + 1e-9 } })
    expect(failed).toMatchObject({ pass: false, score })
    expect(failed.reason).toMatch(/^0\.\d{4}, expected 0\.\d+ or more: chrf is \d\d\.\d\d \(chrF2\|/)
  })

  it('gives what an error rate leaves of 1, and nothing below 0', async () => {
    expect(await grade(vars.reference, { vars, config: { metric: 'ter', threshold: 0 } })).toMatchObject({
      pass: true,
      score: 1,
    })
    expect(await grade('a b c d e f g h i j k l', { vars, config: { metric: 'wer', threshold: 0 } })).toMatchObject({
      score: 0,
    })
  })

  it('fails with a score of 0 where something was not preserved, and says what', async () => {
    const config: PromptfooConfig = { preserve: ['numbers'], metric: 'chrf', threshold: 0.1 }
    expect(await grade(kept, { vars, config })).toMatchObject({ pass: true })
    const { pass, score, reason } = await grade(changed, { vars, config })
    expect([pass, score]).toEqual([false, 0])
    expect(reason).toContain("number '40' became '14'\n  reference: The ship carried 40 men.")
    expect(reason).toContain('chrf is')
  })

  it('passes with 1 where all was preserved and no metric was asked for', async () => {
    expect(await grade(kept, { vars, config: { preserve: ['numbers', 'names'] } })).toEqual({
      pass: true,
      score: 1,
      reason: 'numbers, names preserved',
    })
  })

  it('holds an output to its source where there is no reference', async () => {
    const context = (source: string) => ({
      vars: { source },
      config: { preserve: ['placeholders', 'numbers'] as const, language: 'de', dialect: 'icu' },
    })
    expect(await grade('Noch 40 {x}', context('40 {x} left'))).toMatchObject({ pass: true })
    expect(await grade('Noch 40 {y}', context('40 {x} left'))).toMatchObject({ pass: false })
  })

  it.each<readonly [string, object, object, string]>([
    ['no configuration', {}, vars, "config has no 'metric' and no 'preserve', expected one of them"],
    [
      'a misspelt field',
      { metric: 'chrf', treshold: 0.5 },
      vars,
      "config: no option 'treshold' (did you mean 'threshold'?)",
    ],
    ['a threshold of 100', { metric: 'chrf', threshold: 55 }, vars, "'threshold' is 55, expected a number from 0 to 1"],
    ['a threshold of nothing', { preserve: ['numbers'], threshold: 0.5 }, vars, "does nothing without a 'metric'"],
    [
      'a metric without a threshold',
      { metric: 'chrf' },
      vars,
      "config has a 'metric' and no 'threshold', expected one from 0 to 1: without it any chrf passes",
    ],
    [
      'no reference',
      { metric: 'chrf', threshold: 0.5 },
      { topic: 'ships' },
      "no 'reference' and no 'source', expected one of them",
    ],
    ['a reference that is no text', { metric: 'chrf', threshold: 0.5 }, { reference: 7 }, "'reference' is 7, expected"],
    ['nothing to measure', { metric: 'placeholders', threshold: 0.5 }, vars, 'placeholders measured nothing'],
  ])('says of %s what was expected', async (_, config, given, sentence) => {
    await expect(grade(kept, { vars: { ...given }, config })).rejects.toThrow(sentence)
  })
})
