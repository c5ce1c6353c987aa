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
      "negation lost: 'did not approve' became 'approved'",
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
    ['Nobody was hurt in the fire.', 'Many were hurt in the fire.', "negation lost: 'Nobody was' became 'Many were'"],
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
    ['The damage makes it impossible to maintain the line.', 'The line could not be maintained for the damage.'],
    ["The town wasn't prepared for the flood.", 'The town was ill-prepared for the flood.'],
    ['Neither in the town nor by the sea was it open to the public.', 'It will not open in the town or by the sea.'],
    ['The two sides spoke of non-tariff barriers.', 'The two sides spoke of non - tariff barriers.'],
    ['The two sides spoke of non-tariff barriers.', 'The two sides spoke of nontariff barriers.'],
    ['There is a lack of potassium in the soil.', 'The soil is deficient in potassium.'],
    ["Don't wait for thirst to drink.", 'Drink before you feel thirsty.'],
    ["Don't pay before you have seen the house.", 'Pay after you have seen the house.'],
    ['The police asked whether she had motives of her own.', 'The police said that she had no motives of her own.'],
    ['It is not uncommon for ships to wait here.', 'It is common for ships to wait here.'],
    ['I would rather not go to the meeting.', 'I would rather stay away from the meeting.'],
    ['Unless it rains, the match will be played.', 'If it does not rain, the match will be played.'],
    ['The plan did not lack support.', 'The plan had support.'],
    ['The supply of water will hardly improve.', 'It is difficult to improve the supply of water.'],
    ['The bolts are out of alignment.', 'The bolts are not aligned.'],
    ['The title of the song escapes me.', "I can't think of the title of the song."],
    ['It eliminates the need to worry about batteries.', 'You do not have to worry about batteries.'],
    ['They found no rice, wheat and other grain.', 'They found no rice, no wheat and no other grain.'],
    ['He did not expect rain, especially in May.', 'He did not expect rain, especially not in May.'],
    ['He may not leave the country.', 'He must not leave the country.'],
    ['The rule does not apply to children.', 'The rule applies to all but children.'],
    ['She could not but agree to the plan.', 'She had to agree to the plan.'],
    ['The firm has not sold the ship so far.', 'The firm has yet to sell the ship.'],
    ['It fell short of what Ben Lima expected.', 'It was not what Ben Lima expected.'],
    ['The details cannot be seen.', 'The shadows are too deep to see the details.'],
    ['It was a hole without bottom, the mayor said.', 'It was a bottomless hole, the mayor said.'],
    ['He comes from the coast and not from the hills.', 'He comes from the coast rather than from the hills.'],
    ['They asked him whether or not he had received the letter.', 'They asked him whether he had received the letter.'],
    ['Everything here is so complicated.', 'Not everything here is so simple.'],
    ['Who knows what they fight for?', 'It is not known what they fight for.'],
    ['Is there a number I can call, you know.', 'Is there no number I can call, you know.'],
    ['The cream is a barrier against dust.', 'The cream is a barrier for dust.'],
    ['The kit has a needle, size 24.', 'The kit has a needle, no 24.'],
  ])('is silent where a no is put in other words, either way: %s / %s', async (reference, hypothesis) => {
    expect(await messages(reference, hypothesis)).toEqual([])
    expect(await messages(hypothesis, reference)).toEqual([])
  })

  it('points at the words on both sides and says how bad it is', async () => {
    expect(await findings('We do not like the price.', 'We like the price.')).toMatchObject([
      {
        statistic: 'flipped',
        severity: 'critical',
        place: { side: 'hypothesis', start: 3, end: 7 },
        related: { side: 'reference', start: 3, end: 14 },
      },
    ])
  })

  it.each([
    [
      'The plan did not go far enough for Ada Okafor.',
      'The plan went far enough for Ada Okafor.',
      'did not go',
      'went',
    ],
    ['The order did not come from the ministry.', 'The order came from the ministry.', 'did not come', 'came'],
    ['The port will not be open in May.', 'The port will be open in May.', 'not be open', 'be open'],
    ["They won't sell the island.", 'They will sell the island.', "won't sell", 'sell'],
    ['It is not just a matter of luck.', 'It is just a matter of luck.', 'not just', 'just'],
    ['None of the members signed the pact.', 'All of the members signed the pact.', 'None', 'All'],
    ['Nobody saw the ship leave.', 'Somebody saw the ship leave.', 'Nobody', 'Somebody'],
    ['No one saw the ship leave.', 'Everyone saw the ship leave.', 'No one', 'Everyone'],
    ['The senate voted for the pact in May.', 'The senate voted against the pact in May.', 'for', 'against'],
    ['Chile banned imports of sugar.', 'Chile banned exports of sugar.', 'imports', 'exports'],
    ['The talks ended before the vote.', 'The talks ended after the vote.', 'before', 'after'],
    ['It was the best harvest since 1998.', 'It was the worst harvest since 1998.', 'best', 'worst'],
    ['Prices are at their highest in Peru.', 'Prices are at their lowest in Peru.', 'highest', 'lowest'],
    ['More than forty people came.', 'Fewer than forty people came.', 'More', 'Fewer'],
    ['They left without the children.', 'They left with the children.', 'without', 'with'],
    ['Output rose to 5 percent.', 'Output rose by 5 percent.', 'to', 'by'],
    ['Owners must register by June.', 'Owners may register by June.', 'must', 'may'],
    ['Ben Lima allegedly took the money.', 'Ben Lima took the money.', 'allegedly took', 'took'],
  ])('names the words that changed, either way: %s / %s', async (reference, hypothesis, was, is) => {
    const wording = async (one: string, other: string): Promise<readonly string[]> =>
      (await messages(one, other)).map((message) => message.replace(/^.*?: /, ''))
    expect(await wording(reference, hypothesis)).toEqual([`'${was}' became '${is}'`])
    expect(await wording(hypothesis, reference)).toEqual([`'${is}' became '${was}'`])
  })

  it('says what it rests on, and is graver about a yes for a no than about what must be and may be', async () => {
    expect(await findings('The teachers were not paid in June.', 'The teachers were paid in June.')).toMatchObject([
      { evidence: 'verbatim', severity: 'critical', about: 'polarity' },
    ])
    expect(
      await findings(
        'The ministry has still not paid the teachers of the two valleys.',
        'The teachers of both valleys have now been paid by the ministry.',
      ),
    ).toMatchObject([{ evidence: 'predicate', severity: 'critical', about: 'polarity' }])
    expect(await findings('Boats must wait here.', 'Boats may wait here.')).toMatchObject([
      { evidence: 'verbatim', severity: 'major', about: 'modality' },
    ])
  })

  it('tells once that a sentence has become hearsay', async () => {
    expect(
      await messages('Ada Okafor was robbed and fell.', 'Ada Okafor was allegedly robbed and allegedly fell.'),
    ).toHaveLength(1)
    expect(await messages('Apparently the lock is broken.', 'The lock is apparently broken.')).toEqual([])
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
    ['de', 'Das Angebot der Stadt ist vom Tisch.', 'Das Angebot der Stadt ist nicht mehr auf dem Tisch.', 0],
    ['de', 'Es ist unmöglich, die Brücke zu retten.', 'Es ist nicht möglich, die Brücke zu retten.', 0],
    ['de', 'Kam der Brief der Stadt nicht an?', 'Kam der Brief der Stadt an?', 0],
    ['es', 'Es imposible salvar el puente.', 'No es posible salvar el puente.', 0],
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
