import { beforeAll, describe, expect, it } from 'vitest'
import { makers, operatorsOf } from '../../src/challenge/operators/index.ts'
import { type Planted, plant } from '../../src/challenge/plant.ts'
import { readersOf } from '../../src/challenge/readers.ts'
import { seededRandom } from '../../src/math/random.ts'
import type { Operator } from '../../src/model/operator.ts'

const sentences = [
  'Mayor Petra Lindqvist said on Monday that the new harbour will cost 40 million euros.',
  '“We will not be hurried by anyone in this matter,” Ms. Lindqvist told reporters.',
  'The river rose by 12,500 litres an hour, and two ferries could not leave the port.',
  'The government accepted the plan, which had been rejected by every union in March 2021.',
  'Sergei Volkonin met Ada Okafor in Chile before she flew to Peru.',
  'All ships must leave the harbour by Friday, although the storm is almost over.',
  'Farida Mirzoyeva bought three boats for 6 percent more than in 2019.',
  'Poland and Lithuania have closed their border.',
  'He did not rule out a third vessel… but few officials believe that it will be built.',
]
const places = sentences.map((text) => ({ text, reference: text }))
const options = { language: 'en', changes: 30, seed: 3, base: 'reference' }

let english: ReadonlyMap<string, Operator> = new Map()
beforeAll(async () => {
  const { operators } = operatorsOf(await readersOf('en', sentences))
  english = new Map(operators.map((operator) => [operator.name, operator]))
})

const planted = async (name: string): Promise<readonly Planted[]> => plant(english.get(name)!, places, options)
const changed = async (name: string): Promise<readonly string[]> => (await planted(name)).map(({ texts }) => texts[0]!)
const context = (text: string) => ({ language: 'en', grade: 1, reference: text, others: [] })

describe('operators', () => {
  it('each has a name of its own, and a summary', () => {
    expect(new Set(makers.map(({ name }) => name)).size).toBe(makers.length)
    expect(makers.filter(({ summary }) => summary === '')).toEqual([])
  })

  it.each(makers.filter(({ unit }) => unit === undefined).map(({ name }) => name))(
    '%s finds something to change in a handful of sentences, and proves it',
    async (name) => {
      const all = await planted(name)
      expect(all.length).toBeGreaterThan(0)
      for (const { place, texts } of all) for (const text of texts) expect(text).not.toBe(sentences[place])
    },
  )

  it.each([
    ['typographic-quotes', '"We will not be hurried by anyone in this matter," Ms. Lindqvist told reporters.'],
    ['number-format', 'The river rose by 12500 litres an hour, and two ferries could not leave the port.'],
    ['number-format', 'Farida Mirzoyeva bought three boats for 6% more than in 2019.'],
    ['contraction', 'The river rose by 12,500 litres an hour, and two ferries couldn’t leave the port.'],
    ['spelling-variant', 'All ships must leave the harbor by Friday, although the storm is almost over.'],
    ['list-order', 'Lithuania and Poland have closed their border.'],
    ['synonym', 'All ships must leave the harbour by Friday, although the storm is nearly over.'],
    ['romanisation', 'Sergey Volkonin met Ada Okafor in Chile before she flew to Peru.'],
    ['romanisation', 'Farida Mirzoeva bought three boats for 6 percent more than in 2019.'],
    ['negation', 'He did rule out a third vessel… but few officials believe that it will be built.'],
    ['quantifier', 'Some ships must leave the harbour by Friday, although the storm is almost over.'],
    ['modality', 'All ships may leave the harbour by Friday, although the storm is almost over.'],
    ['sentence-omission', ''],
    ['agent-swap', 'Ada Okafor met Sergei Volkonin in Chile before she flew to Peru.'],
  ])('%s: %s', async (name, text) => {
    expect(await changed(name)).toContain(text)
  })

  it.each([
    ['number', 'Between 40 and 50 ships sailed.', 'Between 40 and 50 boats sailed.'],
    ['name', 'Ada Okafor met Sergei Volkonin.', 'Ada Okafor met Sergey Volkonin.'],
    ['negation', 'The port was closed.', 'The port was shut.'],
    ['truncation', 'The port was closed.', 'The port was closed'],
    ['speaker', '“No,” Petra Lindqvist said.', '“No,” Lindqvist said.'],
  ])('%s proves no effect where there is none: %s, %s', (name, before, after) => {
    expect(english.get(name)!.proves!(before, after, context(before))).toBe(false)
  })

  it('a wrong number that becomes another wrong number proves nothing', () => {
    const number = english.get('number')!
    const reference = 'The harbour costs 40 million euros.'
    const wrong = reference.replace('40', '50')
    expect(number.proves!(wrong, reference.replace('40', '60'), { ...context(wrong), reference })).toBe(false)
    expect(number.proves!(reference, wrong, context(reference))).toBe(true)
  })

  it.each([
    ['The LokSound 5 decoder has 3 parts.', 'number-format', /five/],
    ['Every once in a while the EU as a whole acts.', 'synonym', /./],
    ['It sold for 400,000 kronor and a truck of sand.', 'clause-omission', /400\b(?!,)/],
    ['Check the tires and the program.', 'spelling-variant', /./],
  ])('leaves alone what would be another thing: %s', async (text, name, harm) => {
    for (let seed = 0; seed < 30; seed++) {
      const after = await english.get(name)!.apply(text, seededRandom(seed), context(text))
      expect(after ?? '', `seed ${seed}`).not.toMatch(harm)
    }
  })

  it('paragraphs are joined, split and moved without a word lost', async () => {
    const paragraphs = [
      'The council of Tarvin put off a vote on the new harbour until Friday. The mayor said so in the evening.',
      'The port costs 40 million euros, and nobody knows who will pay for it. The banks have not answered.',
      'Two ferries were to sail from there to the islands in the spring. They now sail from another port.',
      'Nothing more is known about the plans of the owners, who live abroad. They did not call back.',
    ].join('\n\n')
    const words = (text: string) => text.split(/\s+/).sort().join(' ')
    for (const name of ['paragraph-joined', 'paragraph-split', 'paragraph-moved']) {
      const operator = english.get(name)!
      const all = await plant(operator, [{ text: paragraphs, reference: paragraphs }], options)
      expect([name, all.length > 1]).toEqual([name, true])
      for (const { texts } of all) expect(words(texts[0]!)).toBe(words(paragraphs))
    }
  })

  it('in other languages those that need no words work, and the others are named', async () => {
    const text = 'Der Hafen von Tarvin kostet 40 Millionen Euro, und der Rat stimmt am Freitag nicht ab.'
    const { operators, notInThisLanguage } = operatorsOf(await readersOf('de', [text]))
    expect(notInThisLanguage).toEqual(expect.arrayContaining(['antonym', 'synonym', 'contraction']))
    const works = []
    for (const operator of operators)
      if ((await plant(operator, [{ text, reference: text }], { ...options, language: 'de' })).length > 0)
        works.push(operator.name)
    expect(works).toEqual(
      expect.arrayContaining(['number', 'date', 'negation', 'word-order', 'truncation', 'repetition']),
    )
  })
})
