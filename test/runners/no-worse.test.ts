import { describe, expect, it } from 'vitest'
import '../../src/runners/vitest.ts'
import { chrf, compareSystems } from '../../src/index.ts'
import { failure } from './failure.ts'

const reference = Array.from({ length: 24 }, (_, i) => `The ferry number ${i} left the port at noon.`)
const worse = reference.map((text) => text.replace('left the port', 'went'))
const oneWorse = reference.map((text, i) => (i === 3 ? text.replace('noon', 'midday') : text))

describe('toBeNoWorseThan', () => {
  it('passes what is better, the same, or worse by what may be chance', async () => {
    await expect(reference).toBeNoWorseThan(worse, { reference, metric: 'chrf' })
    await expect(worse).toBeNoWorseThan(worse, { reference, metric: 'chrf' })
    await expect(oneWorse).toBeNoWorseThan(reference, { reference, metric: 'chrf' })
  })

  it('fails what is worse beyond chance, also where a lower score is the better one', async () => {
    await expect(worse).not.toBeNoWorseThan(reference, { reference, metric: 'chrf' })
    await expect(worse).not.toBeNoWorseThan(reference, { reference, metric: 'ter' })
    await expect(reference).toBeNoWorseThan(worse, { reference, metric: 'ter' })
  })

  it('gives the numbers of compareSystems', async () => {
    const [tested] = await compareSystems({
      references: reference,
      baseline: reference,
      system: worse,
      metrics: [chrf()],
    })
    const said = await failure(expect(worse).toBeNoWorseThan(reference, { reference, metric: chrf() }))
    expect(said).toMatch(/^expected chrf to be no worse than the baseline's 100\.00, and it is \d\d\.\d\d$/m)
    expect(said).toContain(
      `difference: ${tested!.difference!.toFixed(2)}, p ${tested!.p!.toFixed(3)} (paired bootstrap, 24 texts): a fall, at a confidence of 0.95`,
    )
    expect(said).toMatch(new RegExp(`^smallest difference .*: ${tested!.detectable!.toFixed(2)}$`, 'm'))
    expect(said).toMatch(/^signature: chrF2\|/m)
  })

  it('says with .not the same of what is no worse', async () => {
    expect(await failure(expect(reference).not.toBeNoWorseThan(worse, { reference, metric: 'chrf' }))).toMatch(
      /^expected chrf to be worse than the baseline's .*\ndifference: \+.*: no fall\nsmallest difference/,
    )
    expect(await failure(expect(oneWorse).not.toBeNoWorseThan(reference, { reference, metric: 'chrf' }))).toContain(
      'it may be chance, at a confidence of 0.95',
    )
  })

  it('fails a fall that is as sure as was asked', async () => {
    const some = { reference: reference.slice(0, 4), metric: 'chrf' }
    const fall = reference.slice(0, 4).map((text, i) => (i < 2 ? text.replace('noon', 'midday') : text))
    await expect(fall).toBeNoWorseThan(some.reference, some)
    await expect(fall).not.toBeNoWorseThan(some.reference, { ...some, confidence: 0.5 })
  })

  it.each<readonly [string, () => Promise<void>, string]>([
    [
      'one text',
      () => expect(['a']).toBeNoWorseThan(['b'], { reference: ['c'], metric: 'ter' }),
      'toBeNoWorseThan: 1 text cannot be tested, expected two or more',
    ],
    [
      'a text that is no list',
      () => expect('a').toBeNoWorseThan(['b'], { reference: ['c'], metric: 'ter' }),
      "received 'a', expected a list of texts",
    ],
    [
      'a baseline of another length',
      () => expect(['a', 'b']).toBeNoWorseThan(['b'], { reference: ['c', 'd'], metric: 'ter' }),
      "2 texts received and 1 in 'baseline', expected the same number",
    ],
    [
      'a confidence that no test gives',
      () => expect(worse).toBeNoWorseThan(reference, { reference, metric: 'chrf', confidence: 95 }),
      "'confidence' is 95, expected a number between 0 and 0.999",
    ],
    [
      'nothing to measure',
      () => expect(['', '']).not.toBeNoWorseThan(['', ''], { reference: ['', ''], metric: 'chrf' }),
      'toBeNoWorseThan: chrf measured nothing',
    ],
  ])('says of %s what was expected', async (_, use, sentence) => {
    expect(await failure(use())).toContain(sentence)
  })
})
