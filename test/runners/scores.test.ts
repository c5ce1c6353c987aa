import { describe, expect, it } from 'vitest'
import '../../src/runners/vitest.ts'
import { chrf, formatSignature, type Metric, meanMetric, score, segmentMetric } from '../../src/index.ts'
import { failure } from './failure.ts'

const reference = ['The ferry left at noon.', 'Nobody was hurt.', 'It sails again on Friday.', 'The port is open.']
const texts = ['The ferry left at noon.', 'Nobody hurt.', 'On Friday it sails.', 'A port opened up.']

const scoreOf = async (metric: Metric): Promise<number> =>
  (await score({ references: reference, hypotheses: texts, metrics: [metric] })).scores[0]?.score ?? Number.NaN

/** How many of two hundred characters a text has, in per cent. */
const length = meanMetric(
  { name: 'length', higherIsBetter: true, signature: { name: 'length', version: '1' } },
  ({ hypothesis }) => (hypothesis === '' ? undefined : hypothesis.length / 2),
)

describe('toScoreAtLeast', () => {
  it('holds texts to the number that variorum score gives them', async () => {
    const points = await scoreOf(chrf())
    await expect(texts).toScoreAtLeast('chrf', points, { reference })
    await expect(texts).not.toScoreAtLeast('chrf', points + 1e-9, { reference })
  })

  it('takes one text, options of a metric by name, and a metric as a value', async () => {
    await expect('The ferry left.').toScoreAtLeast('chrf', 50, { reference: 'The ferry left at noon.' })
    const said = await failure(expect(texts).toScoreAtLeast('chrf', 101, { reference, options: { wordOrder: 2 } }))
    expect(said).toContain(formatSignature(chrf({ wordOrder: 2 }).signature))
    await expect('x'.repeat(100)).toScoreAtLeast(length, 50, { reference: '' })
  })

  it('says the score, what was needed, the signature and the three worst texts, the worst first', async () => {
    const said = await failure(expect(texts).toScoreAtLeast('chrf', 90, { reference }))
    expect(said).toMatch(/^expected chrf to be at least 90, and it is \d\d\.\d\d\nsignature: chrF2\|/)
    expect([...said.matchAll(/^text (\d) of 4: (\d+\.\d\d)$/gm)].map(([, text]) => text)).toEqual(['4', '3', '2'])
    expect(said).toContain('  reference: The port is open.\n  text:      A port opened up.')
    const scores = [...said.matchAll(/of 4: ([\d.]+)$/gm)].map(([, points]) => Number(points))
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
  })

  it('writes a score with the decimals that tell it from what was needed', async () => {
    const almost = meanMetric(
      { name: 'almost', higherIsBetter: true, signature: { name: 'almost', version: '1' } },
      () => 49.9996,
    )
    const said = await failure(expect('a').toScoreAtLeast(almost, 50, { reference: 'a' }))
    expect(said).toContain('expected almost to be at least 50, and it is 49.9996\n')
  })

  it('says with .not that the score is as high', async () => {
    expect(await failure(expect('a cat').not.toScoreAtLeast('chrf', 50, { reference: 'a cat' }))).toMatch(
      /^expected chrf not to be at least 50, and it is 100\.00\n/,
    )
  })

  it('measures beside a source what needs no reference', async () => {
    await expect('Hallo {name}').toScoreAtLeast('placeholders', 100, { source: 'Hello {name}', language: 'de' })
  })
})

describe('toScoreAtMost', () => {
  it('is for what is better the lower it is', async () => {
    await expect(texts).toScoreAtMost('ter', 80, { reference })
    const said = await failure(expect(texts).toScoreAtMost('ter', 5, { reference }))
    expect(said).toMatch(/^expected ter to be at most 5, and it is \d\d\.\d\d\n/)
    const scores = [...said.matchAll(/of 4: ([\d.]+)$/gm)].map(([, points]) => Number(points))
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

describe('a score misused', () => {
  const empty = segmentMetric(
    {
      name: 'never',
      statistics: ['none'],
      higherIsBetter: true,
      signature: { name: 'never', version: '1' },
      score: () => undefined,
    },
    () => [0],
  )

  it.each<readonly [string, () => Promise<void>, string]>([
    [
      'a metric that is better the lower it is',
      () => expect(texts).toScoreAtLeast('ter', 5, { reference }),
      'toScoreAtLeast: ter is better the lower it is, expected toScoreAtMost',
    ],
    [
      'a metric that is better the higher it is',
      () => expect(texts).toScoreAtMost('chrf', 5, { reference }),
      'toScoreAtMost: chrf is better the higher it is, expected toScoreAtLeast',
    ],
    [
      'a metric that there is not',
      () => expect(texts).toScoreAtLeast('chrff', 5, { reference }),
      "no metric 'chrff' (did you mean 'chrf'?); there are coverage,",
    ],
    [
      'an option that there is not',
      () => expect(texts).toScoreAtLeast('chrf', 5, { reference, options: { wordorder: 2 } }),
      "chrf has no option 'wordorder' (did you mean 'wordOrder'?); it has charOrder, wordOrder,",
    ],
    [
      'options of a metric that has them in it',
      () => expect(texts).toScoreAtLeast(chrf(), 5, { reference, options: { wordOrder: 2 } }),
      "'options' are of a metric by name",
    ],
    [
      'a metric that needs a reference',
      () => expect('40').toScoreAtLeast('chrf', 5, { source: '40' }),
      'toScoreAtLeast: chrf needs a reference',
    ],
    [
      'a score that is no number',
      () => expect(texts).toScoreAtLeast('chrf', Number.NaN, { reference }),
      'the score needed is NaN, expected a number',
    ],
  ])('says of %s what was expected', async (_, use, sentence) => {
    expect(await failure(use())).toContain(sentence)
  })

  it.each([
    ['toScoreAtLeast', () => expect('').toScoreAtLeast('chrf', 0, { reference: '' })],
    ['toScoreAtLeast with .not', () => expect('').not.toScoreAtLeast('chrf', 0, { reference: '' })],
    ['toScoreAtMost', () => expect('').toScoreAtMost('ter', 100, { reference: '' })],
    ['toScoreAtLeast of a value', () => expect('a').not.toScoreAtLeast(empty, 100, { reference: 'a' })],
  ])('%s passes nothing that was not measured', async (_, use) => {
    expect(await failure(use())).toContain('measured nothing, expected something to measure')
  })

  it('passes nothing where one text of several was not measured', async () => {
    const picky: Metric = {
      ...length,
      measure: (pairs, note) => {
        note?.({ pair: 1, statistic: 'unmeasured', message: 'it is too long' })
        return pairs.map((_, i) => (i === 1 ? [0, 0] : [99, 1]))
      },
    }
    const said = 'length did not measure every text (it is too long)'
    expect(await failure(expect(['a', 'b']).toScoreAtLeast(picky, 5, { source: ['a', 'b'] }))).toContain(
      'needs a reference',
    )
    expect(await failure(expect(['a', 'b']).toScoreAtLeast(picky, 5, { reference: ['a', 'b'] }))).toContain(said)
    expect(
      await failure(expect(['a', 'b']).toBeNoWorseThan(['a', 'b'], { reference: ['a', 'b'], metric: picky })),
    ).toContain(said)
  })
})
