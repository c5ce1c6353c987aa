import { describe, expect, it } from 'vitest'
import { preservationOf, type Scorer, scoreOf } from '../../src/runners/evalite.ts'

/** A scorer as autoevals has it, and as Evalite takes it; both were last tried by hand, at 0.0.132 and 0.19.0. */
type AutoevalsScorer = (args: {
  readonly output: string
  readonly expected?: string
  readonly input: string
}) => Promise<{
  name: string
  score: number | null
  metadata?: Record<string, unknown>
}>

const asTheirs = (scorer: Scorer): AutoevalsScorer => scorer

const expected = 'The ship carried 40 men.'
const input = 'Das Schiff trug 40 Mann.'

describe('variorum/evalite', () => {
  it('gives a metric as a score from 0 to 1, with its own score and signature', async () => {
    const { name, score, metadata } = await asTheirs(scoreOf('chrf'))({
      input,
      output: 'The ship took 40 men.',
      expected,
    })
    expect(name).toBe('chrf')
    expect(score).toBeGreaterThan(0.3)
    expect(score).toBeLessThan(1)
    expect(metadata).toEqual({ score: expect.closeTo(100 * score!, 9), signature: expect.stringMatching(/^chrF2\|/) })
  })

  it('gives what an error rate leaves of 1', async () => {
    expect(await scoreOf('ter')({ output: expected, expected })).toMatchObject({ score: 1, metadata: { score: 0 } })
    expect(await scoreOf('ter')({ output: 'a b c d e f g', expected })).toMatchObject({ score: 0 })
  })

  it('gives null where there was nothing to measure', async () => {
    expect(await scoreOf('placeholders')({ output: expected, expected })).toMatchObject({ score: null })
  })

  it('passes options to the metric', async () => {
    const { metadata } = await scoreOf('chrf', { options: { wordOrder: 2 } })({ output: expected, expected })
    expect(metadata.signature).toContain('nw:2')
  })

  it('gives 1 for an output that preserves what was asked for, else 0 and what was lost', async () => {
    const scorer = asTheirs(preservationOf(['numbers', 'names']))
    expect(await scorer({ input, output: expected, expected })).toEqual({
      name: 'preserves numbers, names',
      score: 1,
      metadata: {},
    })
    expect(await scorer({ input, output: 'The ship carried 14 men.', expected })).toMatchObject({
      score: 0,
      metadata: { lost: ["number '40' became '14'"], message: expect.stringContaining('^^') },
    })
  })

  it('holds an output to its input where nothing is expected', async () => {
    const scorer = preservationOf(['placeholders'], { language: 'de', dialect: 'icu' })
    expect(await scorer({ input: 'Save {n}', output: 'Sichern {n}' })).toMatchObject({ score: 1 })
    expect(await scorer({ input: 'Save {n}', output: 'Sichern' })).toMatchObject({ score: 0 })
  })

  it('says that an input which is no text is nothing to hold an output to', async () => {
    const scored = preservationOf(['numbers'])({ input: { messages: [] }, output: '40' })
    await expect(scored).rejects.toThrow("variorum/evalite: no 'reference' and no 'source', expected one of them")
  })
})
