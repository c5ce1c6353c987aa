import { describe, expect, it } from 'vitest'
import { entities } from '../../src/metrics/entities/entities.ts'
import type { Finding } from '../../src/model/metric.ts'
import type { Pair } from '../../src/model/pair.ts'

const pair = (reference: string, hypothesis: string): Pair => ({ references: [reference], hypothesis })

interface Outcome {
  readonly row: readonly number[]
  readonly findings: readonly Finding[]
  readonly messages: readonly string[]
}

async function outcome(pairs: readonly Pair[], language = 'en'): Promise<Outcome> {
  const findings: Finding[] = []
  const rows = await entities({ language }).measure(pairs, (finding) => findings.push(finding))
  const row = [0, 1, 2, 3, 4, 5].map((column) => rows.reduce((sum, r) => sum + (r[column] ?? 0), 0))
  return { row, findings, messages: findings.map(({ statistic, message }) => `${statistic}: ${message}`) }
}

const of = (reference: string, hypothesis: string): Promise<Outcome> => outcome([pair(reference, hypothesis)])

/** From the second sentence on. */
const cut = (document: string): NonNullable<Pair['origin']>['reference'] => ({
  document,
  spans: [{ start: 28, end: document.length }],
})

describe('entities', () => {
  it.each([
    ['Envoy Yevgeny Obolenski met Amir Qadhafi in Kyiv.', 'In Kiev, envoy Evgeni Obolensky met Amir Gaddafi.'],
    ['The 76-kilometre border with Chile', 'The border with Chile, 76 km long'],
    ['It paid €80m to twenty-five firms.', 'It paid 80 million euros to 25 firms.'],
    ["Peru's coast was hit on 24 February.", 'The Peruvian coast was hit on February 24, 2022.'],
    ['Two ministers met in Lima on Tuesday.', 'Both ministers met in Lima on Tuesday.'],
    ['Output fell by 2.4 per cent.', 'Output fell 2.4%.'],
    ['Lima refused.', 'Peru refused.'],
    ['It told the Chilean foreign ministry.', 'It told the Chilean Ministry of Foreign Affairs.'],
    ['Shares rose last week, by 3 percent.', 'Shares rose 3 per cent a week earlier.'],
    ['A boat cost 400,000 kronor in Oslo.', 'A boat cost 400 000 kronor in Oslo.'],
    ['Prof. Deng Mingde saw it in Lima.', 'Prof. Teng Ming-te saw it in Lima.'],
    ['The Sarimogol glacier is in Kyrgyzstan.', 'The Sary-Mogol glacier is in Kyrgyzstan.'],
    ['Sales in Lima tripled.', 'Sales in Lima were three times as high.'],
    ['Lima and Quito differ; the two will meet.', 'Lima and Quito differ and will meet.'],
    ['It cost a tenth of that in Lima.', 'In Lima that was ten times the price.'],
    ['LIMA, July 14 — Peru was hit.', 'Peru was hit.'],
    ['Turnout in Lima was 71.48 percent.', 'Turnout in Lima was 71,48 per cent.'],
    ['Lima lost 34-58 on Monday.', 'On Monday Lima lost 34:58.'],
    ['The road to Lima was shut for 24 hours.', 'For 24 hours after the quake the road to Lima was shut.'],
    ['Chile ordered 12 months of mourning.', 'Chile ordered one year of mourning.'],
    ['The CPO in Lima agreed.', 'The Chilean Post Office in Lima agreed.'],
    ['Lima is in the West.', 'Lima is a western city.'],
    ['Lima has changed in recent years.', 'Lima has changed lately.'],
    ['Powerful, they say in Lima.', 'Strong, they say in Lima.'],
    ['A flood hit the Wiesen valley near Lima.', 'A flood hit Wiesental near Lima.'],
  ])('keeps what is said in another form: %s', async (reference, hypothesis) => {
    const { row, messages } = await of(reference, hypothesis)
    expect(messages).toEqual([])
    expect(row[0]).toBeGreaterThan(0)
  })

  it.each([
    ['The quake killed 312 people in Lima.', 'The quake killed 321 people in Lima.', "number '312' became '321'"],
    ['Talks in Lima ended on Tuesday.', 'Talks in Quito ended on Tuesday.', "place 'Lima' became 'Quito'"],
    ['The bank lost €80m in May.', 'The bank lost $80m in May.', "money '€80m' became '$80m'"],
    ['It will open on Tuesday in Lima.', 'It will open on Thursday in Lima.', "date 'Tuesday' became 'Thursday'"],
    ['The road is 76 km long.', 'The road is 76 miles long.', "quantity '76 km' became '76 miles'"],
    ['Lima has 9 working days.', 'Lima has 9 working weeks.', "quantity '9 working days' became '9 working weeks'"],
    ['It has been watched since 2016, in Lima.', 'In Lima it had been seen since 2006.', "date '2016' became '2006'"],
    ['Two weeks later it rained.', 'Six weeks later it rained.', "date 'Two weeks later' became 'Six weeks later'"],
    [
      'The canal carries 60 cubic metres a second.',
      'The canal carries 60 cubic metres a day.',
      "quantity '60 cubic metres a second' became '60 cubic metres a day'",
    ],
    [
      'Ada Okafor praised the vaccine trial.',
      'Bela Nagy praised the vaccine trial.',
      "person 'Ada Okafor' became 'Bela Nagy'",
    ],
  ])('sees a change: %s / %s', async (reference, hypothesis, message) => {
    expect((await of(reference, hypothesis)).messages).toEqual([`changed: ${message}`])
  })

  it('sees that the office of a person it keeps is another one', async () => {
    const { row, messages } = await of(
      'Chilean foreign minister Ada Okafor spoke first.',
      'Chilean prime minister Ada Okafor spoke first.',
    )
    expect(messages).toEqual(["changed: role of 'Ada Okafor': 'foreign minister' became 'prime minister'"])
    expect(row).toEqual([3, 1, 0, 0, 0, 0])
  })

  it.each([
    [
      'Bela Nagy, 61, was chairman until May.',
      'Bela Nagy, 61, was chief executive until May.',
      "'chairman' became 'chief executive'",
    ],
    ['Ada Okafor, a teacher, saw it.', 'Ada Okafor, a nurse, saw it.', "'teacher' became 'nurse'"],
    [
      'Bela Nagy, the founder of Lumo, who will become deputy chairman, agreed.',
      'Bela Nagy, the founder of Lumo, who is to be chairman, agreed.',
      "'deputy chairman' became 'chairman'",
    ],
  ])('binds an office to its holder: %s', async (reference, hypothesis, message) => {
    expect((await of(reference, hypothesis)).messages).toEqual([expect.stringContaining(message)])
  })

  it('sees that an office is of another country', async () => {
    const { messages } = await of(
      'The Chilean envoy Ada Okafor met Peru’s envoy Bela Nagy.',
      'The Peruvian envoy Ada Okafor met Peru’s envoy Bela Nagy.',
    )
    expect(messages).toContain("changed: role of 'Ada Okafor': 'Chilean envoy' became 'Peruvian envoy'")
  })

  it('knows who is meant by an office alone, where the text says so', async () => {
    const reference = 'The Chilean envoy Ada Okafor arrived. On Monday Ada Okafor spoke first.'
    const hypothesis = 'The Chilean envoy Ada Okafor arrived. On Monday the Chilean envoy spoke first.'
    const span = { start: 38, end: reference.length }
    const second: Pair = {
      references: [reference.slice(38)],
      hypothesis: hypothesis.slice(38),
      origin: {
        reference: { document: reference, spans: [span] },
        hypothesis: { document: hypothesis, spans: [{ start: 38, end: hypothesis.length }] },
      },
    }
    expect((await outcome([second])).messages).toEqual([])
  })

  it('takes a calling for an office only beside a name', async () => {
    expect((await of('The teachers met a nurse.', 'The doctors met a farmer.')).row).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('sees a name repeated where the reference has a pronoun', async () => {
    const { messages } = await of(
      'Lima has long feared that it could lose the port.',
      'Lima has long feared that Lima could lose the port.',
    )
    expect(messages).toEqual(["added: place 'Lima' is said where the reference does not name it"])
  })

  it.each([
    ['On Monday Peru warned Chile of floods.', 'On Monday Chile warned Peru of floods.', 'Peru', 'Chile'],
    ['Ada Okafor thanked Bela Nagy in Oslo.', 'Bela Nagy thanked Ada Okafor in Oslo.', 'Ada Okafor', 'Bela Nagy'],
    ['They voted by 183 to 141 on it.', 'They voted by 141 to 183 on it.', '183', '141'],
    [
      'Prices rose from 12 percent to 15 percent.',
      'Prices rose from 15 percent to 12 percent.',
      '12 percent',
      '15 percent',
    ],
  ])('sees that two have changed places: %s', async (reference, hypothesis, first, second) => {
    const { messages, findings } = await of(reference, hypothesis)
    expect(messages).toContainEqual(expect.stringMatching(`changed: .* '${first}' changed places with '${second}'`))
    expect(messages).toHaveLength(2)
    expect(findings.map(({ evidence }) => evidence)).toEqual(['verbatim', 'verbatim'])
  })

  it.each([
    ['Peru warned Chile of floods.', 'Chile was warned of floods by Peru.'],
    ['Prices rose from 12 to 15 dollars.', 'Prices rose to 15 dollars from 12.'],
    ['The 12 men met 15 women.', 'The 15 women met 12 men.'],
    ['Peru and Chile met Norway.', 'Chile and Peru met Norway.'],
    ['Peru, which borders Chile, was hit.', 'Chile has a neighbour, Peru, that was hit.'],
  ])('takes another order alone for no change: %s', async (reference, hypothesis) => {
    expect((await of(reference, hypothesis)).messages).toEqual([])
  })

  it('sees a name in the place of another though a third stands for both', async () => {
    const { messages } = await of(
      'Lima agreed on Monday, and it was the first visit to its old ally Peru since the great flood.',
      'Lima, said Lima, agreed on Monday, and it was the first visit to its old ally Norway since the great flood.',
    )
    expect(messages).toContain("changed: place 'Peru' became 'Norway'")
  })

  it('asks for no name that stands right beside the passage', async () => {
    const reference = 'Ada Okafor arrived in Lima. Okafor then met the crews.'
    const hypothesis = 'Ada Okafor arrived in Lima. She then met the crews.'
    const second: Pair = {
      references: [reference.slice(28)],
      hypothesis: hypothesis.slice(28),
      origin: { reference: cut(reference), hypothesis: cut(hypothesis) },
    }
    expect((await outcome([second])).messages).toEqual([])
  })

  it('gives places in the document where the pair comes from one', async () => {
    const reference = 'An intro. It cost 300 dollars.'
    const hypothesis = 'It cost 400 dollars.'
    const [found] = (
      await outcome([
        {
          references: [reference.slice(10)],
          hypothesis,
          origin: {
            reference: { document: reference, spans: [{ start: 10, end: 30 }] },
            hypothesis: { document: hypothesis, spans: [{ start: 0, end: 20 }] },
          },
        },
      ])
    ).findings
    expect(found).toMatchObject({
      statistic: 'changed',
      severity: 'major',
      place: { side: 'hypothesis', start: 8, end: 19, within: 'document' },
      related: { side: 'reference', start: 18, end: 29, within: 'document' },
    })
  })

  it('counts all that an omitted passage names as lost, and tells none of it', async () => {
    const { row, findings } = await of('Ada Okafor paid 300 dollars in Lima.', '')
    expect(row).toEqual([0, 0, 3, 0, 0, 0])
    expect(findings).toEqual([])
    expect((await of('', 'Ada Okafor paid 300 dollars in Lima.')).row).toEqual([0, 0, 0, 3, 0, 0])
  })

  it('notes as many findings as it counts', async () => {
    const { row, findings } = await of(
      'Ada Okafor sold 12 ships to Peru in 2019, Chile said on Monday.',
      'Ada Okafor sold 21 ships to Norway, the firm Baltico said on Friday.',
    )
    const counted = ['changed', 'lost', 'added', 'spelled', 'elsewhere'].map(
      (name) => findings.filter((f) => f.statistic === name).length,
    )
    expect(counted).toEqual(row.slice(1))
  })

  it('says nothing of nothing', async () => {
    const metric = entities()
    expect(metric.score([0, 0, 0, 0, 0, 0])).toBeUndefined()
    expect(metric.score([3, 1, 0, 5])).toBe(75)
    expect((await of('It rained all along.', 'It was raining.')).row).toEqual([0, 0, 0, 0, 0, 0])
  })

  it.each([
    [
      'de',
      'Am 24. Februar waren es 1.312 Euro.',
      'Am 24. Februar waren es 1.321 Euro.',
      "money '1.312 Euro' became '1.321 Euro'",
    ],
    [
      'de',
      'Gestern kam Anna Kessler nach Polen.',
      'Gestern kam Anna Kessler nach Ungarn.',
      "place 'Polen' became 'Ungarn'",
    ],
    [
      'ru',
      'Вчера министр Анна Белова приехала.',
      'Вчера министр Анна Орлова приехала.',
      "name 'Анна Белова' became 'Анна Орлова'",
    ],
    ['ja', '昨日は12月24日でした。', '昨日は12月25日でした。', "date '12月24日' became '12月25日'"],
  ])('compares figures, dates and names by their capitals in %s', async (language, reference, hypothesis, message) => {
    expect((await outcome([pair(reference, hypothesis)], language)).messages).toEqual([`changed: ${message}`])
  })

  it.each([
    ['ru', 'Он видел Анну Белову в Норвегии.', 'Анна Белова была замечена в Норвегию.'],
    ['de', 'Das Volk von Norwegen zahlte 3 Dollar.', 'Das norwegische Volk zahlte drei Dollar.'],
    ['cs', 'Zaplatil 2,5 miliardy korun Janu Dvořákovi.', 'Jan Dvořák dostal 2,5 miliardy korun.'],
  ])('takes a case, an adjective and a spelt number for no change in %s', async (language, reference, hypothesis) => {
    expect((await outcome([pair(reference, hypothesis)], language)).messages).toEqual([])
  })

  it.each([
    ['kept', 'Ada Okafor came to Lima on Wednesday.', 'Ada Okafor came to Lima on 15 May.', []],
    ['kept', 'Prices in Lima fell last month.', 'Prices in Lima fell in April.', []],
    [
      'changed',
      'Ada Okafor came to Lima on Thursday.',
      'Ada Okafor came to Lima on 15 May.',
      ["changed: date 'Thursday' became '15 May'"],
    ],
    [
      'changed',
      'Prices in Lima fell last month.',
      'Prices in Lima fell in March.',
      ["changed: date 'last month' became 'March'"],
    ],
  ])('resolves relative dates against the day of publication: %s', async (_, reference, hypothesis, expected) => {
    const dated = { ...pair(reference, hypothesis), date: '2019-05-16' }
    expect((await outcome([dated])).messages).toEqual(expected)
  })

  describe('against a source', () => {
    const across = async (sourceLanguage: string, language: string, source: string, hypothesis: string) => {
      const findings: Finding[] = []
      const metric = entities({ language, sourceLanguage })
      const [row] = await metric.measure([{ references: [], source, hypothesis }], (finding) => findings.push(finding))
      return {
        row: Array.from(row ?? []),
        messages: findings.map(({ statistic, message }) => `${statistic}: ${message}`),
      }
    }

    it.each([
      ['ru', 'en', 'Вчера Сергея Белова видели в Норвегии.', 'Sergei Belov was seen in Norway yesterday.', 2],
      ['ru', 'en', 'Речь о 20 млрд рублей и 30 процентах.', 'It is about 20 billion roubles and 30 per cent.', 2],
      ['cs', 'en', 'Včera dostala Jana Dvořáková 2,5 miliardy korun.', 'Jana Dvorakova got 2.5 billion crowns.', 2],
      ['de', 'en', 'Am 24. Februar kam Anna Keßler nach Polen.', 'On 24 February Anna Kessler came to Poland.', 3],
      ['en', 'de', 'Ada Okafor paid 300 dollars.', 'Okafor zahlte 300 Dollar.', 2],
      ['ja', 'en', '12月24日に1万人が集まった。', 'On 24 December 10,000 people gathered.', 2],
    ])('knows names, figures and dates of %s in %s: %s', async (from, to, source, hypothesis, kept) => {
      expect(await across(from, to, source, hypothesis)).toEqual({ row: [kept, 0, 0, 0, 0, 0], messages: [] })
    })

    it.each([
      [
        'ru',
        'en',
        'Вчера Анна Белова приехала.',
        'Yesterday Olga Sokolova came.',
        "changed: name 'Анна Белова' became 'Olga Sokolova'",
      ],
      [
        'de',
        'en',
        'Das kostete 1.300 Euro.',
        'It cost 3,100 euros.',
        "changed: money '1.300 Euro' became '3,100 euros'",
      ],
      ['en', 'ru', 'They met in Norway.', 'Они встретились в Швеции.', "changed: place 'Norway' became 'Швеции'"],
    ])('sees what became another in %s to %s: %s', async (from, to, source, hypothesis, message) => {
      expect((await across(from, to, source, hypothesis)).messages).toEqual([message])
    })
  })
})

it.each(['', 'a', 'en-x', 'en-u-', 'x-'])('is not made for %j, which is no language tag', (language) => {
  expect(() => entities({ language })).toThrow(`the language is '${language}', expected a BCP 47 tag`)
})
