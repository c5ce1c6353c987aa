import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { polarity } from '../../src/metrics/polarity/polarity.ts'
import type { Finding } from '../../src/model/metric.ts'
import { describeMetric, pair } from '../../src/testing.ts'

async function findings(reference: string, hypothesis: string, language = 'en'): Promise<readonly Finding[]> {
  const found: Finding[] = []
  await polarity({ language }).measure([pair(reference, hypothesis)], (finding) => found.push(finding))
  return found
}

const messages = async (reference: string, hypothesis: string): Promise<readonly string[]> =>
  (await findings(reference, hypothesis)).map(({ message }) => message)

describe('polarity', () => {
  it.each([
    [
      'The board did not approve the budget.',
      'The board approved the budget.',
      "negation lost: 'not approve' became 'approved'",
    ],
    [
      'The harbour will open in spring.',
      'The harbour will never open in spring.',
      "negation added: 'open' became 'never open'",
    ],
    [
      'Both applications were rejected by the town.',
      'Both applications were approved by the town.',
      "opposite: 'rejected' became 'approved'",
    ],
    [
      'Parliament voted to reject the levy.',
      'Parliament voted to adopt the levy.',
      "opposite: 'reject' became 'adopt'",
    ],
    [
      'The mayor refused to sign the lease.',
      'The mayor signed the lease.',
      "negation lost: 'refused to sign' became 'signed'",
    ],
    [
      'The mayor refused to exclude a strike.',
      'The mayor excluded a strike.',
      "negation lost: 'refused to exclude' became 'excluded'",
    ],
    [
      'The clerk denied that the files had been burned.',
      'The clerk confirmed that the files had been burned.',
      "opposite: 'denied' became 'confirmed'",
    ],
    ['Nobody was hurt in the fire.', 'Many were hurt in the fire.', "negation lost: 'Nobody was hurt' became 'hurt'"],
    ['The tax fell in Utrecht by a tenth.', 'The tax rose in Utrecht by a tenth.', "opposite: 'fell' became 'rose'"],
    [
      'The test was successful and the valve is safe.',
      'The test was successful and the valve is unsafe.',
      "opposite: 'safe' became 'unsafe'",
    ],
  ])('sees a yes for a no: %s / %s', async (reference, hypothesis, message) => {
    expect(await messages(reference, hypothesis)).toEqual([message])
  })

  it.each([
    ['The pact has no limits.', 'The pact is unlimited.'],
    ['The pact is without limits.', 'The pact has no limits.'],
    ['The mayor refused to exclude a strike.', 'The mayor did not exclude a strike.'],
    ['She could not find the key.', 'She was unable to find the key.'],
    ['She did not find any trace of oil.', 'She found no trace of oil.'],
    ['Nobody was hurt.', 'No one was hurt.'],
    ['He does not think that it will rain.', 'He thinks that it will not rain.'],
    ['The shop did not open until noon.', 'The shop opened at noon.'],
    ['The request was not accepted.', 'The request was refused.'],
    ['Not only the baker came, the smith came too.', 'The baker came, and the smith came too.'],
    ['He denied taking the boat.', 'He said he had not taken the boat.'],
    ['They left without paying the bill.', 'They left and did not pay the bill.'],
    ['The keeper declined to comment further.', 'The keeper declined further comment.'],
    ['Why did the bridge not hold?', 'How could the bridge hold?'],
  ])('is silent where a no is put in other words: %s / %s', async (reference, hypothesis) => {
    expect(await messages(reference, hypothesis)).toEqual([])
  })

  it('points at the words on both sides and says how bad it is', async () => {
    expect(await findings('We do not like the price.', 'We like the price.')).toMatchObject([
      {
        statistic: 'flipped',
        severity: 'critical',
        place: { side: 'hypothesis', start: 3, end: 7 },
        related: { side: 'reference', start: 6, end: 14 },
      },
    ])
  })

  it.each([
    ['The head of the works was chairman until May.', 'The head of the works was not chairman until May.'],
    ['Not every analyst was sceptical.', 'Not every analyst was not sceptical.'],
    ['Goods are inspected once, in Alat, and not again.', 'Goods are inspected once, in Alat, and again.'],
  ])('says what differs by nothing but a negation: %s / %s', async (reference, hypothesis) => {
    expect(await messages(reference, hypothesis)).toEqual([expect.stringMatching(/^negation /) as string])
  })

  it.each([
    ['de', 'Der Rat hat das Angebot nicht angenommen.', 'Der Rat hat das Angebot angenommen.'],
    ['de', 'Es gab einen Grund zur Sorge.', 'Es gab keinen Grund zur Sorge.'],
    ['fr', 'Le conseil n’a pas accepté l’offre de la ville.', 'Le conseil a accepté l’offre de la ville.'],
    ['es', 'El consejo aceptó la oferta.', 'El consejo nunca aceptó la oferta.'],
    ['ru', 'Совет не принял предложение города.', 'Совет принял предложение города.'],
  ])('sees in %s that a word of negation came or went: %s / %s', async (language, reference, hypothesis) => {
    const found: Finding[] = []
    await polarity({ language }).measure([pair(reference, hypothesis)], (finding) => found.push(finding))
    expect(found.map(({ statistic }) => statistic)).toEqual(['flipped'])
  })

  it.each([
    ['de', 'Der Rat hat das Angebot nicht angenommen.', 'Das Angebot wurde vom Rat nicht angenommen.', 1],
    ['de', 'Er kam nicht nur spät, er ging auch früh.', 'Er kam spät und ging früh.', 0],
    ['de', 'Die Brücke ist nicht offen.', 'Die Brücke ist geschlossen.', 0],
    ['fr', 'Il n’y a que deux ponts.', 'Il y a seulement deux ponts.', 0],
    ['fr', 'Le pont ne rouvrira jamais.', 'Le pont ne rouvrira pas.', 1],
    ['es', 'No vio a nadie en el puente.', 'A nadie vio en el puente.', 1],
    ['ru', 'Никто не видел этот мост.', 'Этот мост не видел никто.', 1],
  ])(
    'is silent in %s where the no is still there, or was none: %s / %s',
    async (language, reference, hypothesis, kept) => {
      const found: Finding[] = []
      const [row] = await polarity({ language }).measure([pair(reference, hypothesis)], (finding) =>
        found.push(finding),
      )
      expect(found).toEqual([])
      expect(row?.[0]).toBe(kept)
    },
  )

  it('measures nothing in languages whose negations are not words of their own', async () => {
    const metric = polarity({ language: 'cs' })
    const [row = []] = await metric.measure([pair('Nepřišel.', 'Přišel.')])
    expect(metric.score(row)).toBeUndefined()
  })
})

describeMetric(polarity(), [
  { name: 'counts a no that is kept', pair: pair('It is not clear.', 'It is unclear.'), row: [1, 0, 0], score: 100 },
  { name: 'counts a no that is lost', pair: pair('It is not clear.', 'It is clear.'), row: [0, 1, 0], score: 0 },
  {
    name: 'judges nothing where nothing is denied',
    pair: pair('It is clear.', 'Clear it is.'),
    row: [0, 0, 0],
    score: undefined,
  },
  {
    name: 'leaves a no without a partner unclear',
    pair: pair('It is not clear.', 'We wonder.'),
    row: [0, 0, 1],
    score: undefined,
  },
  { name: 'leaves an omission to coverage', pair: pair('It is not clear.', ''), row: [0, 0, 0], score: undefined },
])

// Two people translated the same texts: what is flagged between them is a false alarm, or a mistake of one of them.
const inputs = join(import.meta.dirname, '../../../shared/data/metrics/inputs/wmt22')
describe.skipIf(!existsSync(inputs))('polarity between two human translations', () => {
  it.each([
    ['de-en', 'A', 'B'],
    ['cs-en', 'B', 'C'],
  ])('%s: flags at most one pair in a hundred', async (languages, first, second) => {
    const [references = [], hypotheses = []] = [first, second].map((name) =>
      readFileSync(join(inputs, `generaltest2022.${languages}.ref.${name}.en`), 'utf8')
        .trimEnd()
        .split('\n'),
    )
    const pairs = references.map((reference, i) => pair(reference, hypotheses[i] ?? ''))
    let flagged = 0
    await polarity().measure(pairs, () => flagged++)
    expect(flagged / pairs.length).toBeLessThan(0.01)
  })
})
