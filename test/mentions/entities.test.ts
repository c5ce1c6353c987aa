import { beforeAll, describe, expect, it } from 'vitest'
import { findMentions, type Mention } from '../../src/mentions/entities.ts'
import { loadWink, type Wink } from '../../src/text/wink.ts'

let wink: Wink
beforeAll(async () => {
  wink = await loadWink()
})

const brief = (text: string, ...types: readonly Mention['type'][]): readonly string[] =>
  findMentions(text, wink)
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map((mention) => `${mention.type} ${mention.text}`)

describe('findMentions', () => {
  it.each([
    ['Interior Minister Carmen Quispe flew to Arequipa.', ['person Carmen Quispe', 'place Arequipa']],
    ['Jean-Luc van der Berg’s house is in Lima.', ['person Jean-Luc van der Berg', 'place Lima']],
    ['He met Omar al-Rashid and J. P. Nowak.', ['person Omar al-Rashid', 'person J. P. Nowak']],
    ['Tomasz Lewandowski left Gdańsk.', ['person Tomasz Lewandowski', 'place Gdańsk']],
    ['Shares in Harrow & Pell plc fell.', ['organisation Harrow & Pell']],
    ['It was the Bank of England.', ['organisation Bank of England', 'place England']],
    ['The International Red Cross (IRC) came.', ['organisation International Red Cross', 'organisation IRC']],
    ['Revenue rose as Norway paid.', ['place Norway']],
    ['It quoted the Chilean foreign ministry.', ['organisation Chilean foreign ministry', 'nationality Chilean']],
    ['Jordan Okafor went to Jordan.', ['person Jordan Okafor', 'place Jordan']],
    ['Sino-Chilean talks', ['nationality Sino', 'nationality Chilean']],
    ['in recent daysOkafor said; Norwaybut not Ms. Okafor', ['person Okafor', 'place Norway', 'person Okafor']],
  ])('%s', (text, expected) => {
    expect(brief(text, 'person', 'place', 'organisation', 'nationality', 'name')).toEqual(expected)
  })

  it('takes no name from a headline that the text does not name', () => {
    const text = 'Quake Rescue Teams Reach Valley as Okafor Pleads for Help\n\nOn Monday Ada Okafor asked for tents.'
    expect(brief(text, 'person', 'place', 'organisation', 'name')).toEqual(['person Okafor', 'person Ada Okafor'])
  })

  it('gives a surname the id of its full name, and none where two bear it and neither is near', () => {
    const text =
      'Envoy Kim Minji met spokesman Kim Jaeho. Kim Jaeho spoke first. Kim was calm. It rained. It rained. It rained. Kim left. Ada Okafor stayed. Okafor slept.'
    const ids = findMentions(text, wink)
      .filter(({ type }) => type === 'person')
      .map(({ id }) => id.slice('person:'.length))
    expect(ids).toEqual(['kim-minji', 'kim-jaeho', 'kim-jaeho', 'kim-jaeho', 'kim', 'ada-okafor', 'ada-okafor'])
  })

  it('binds an office to the name beside it', () => {
    const text = 'Chile’s deputy prime minister Ada Okafor met Bela Nagy, the envoy to Peru, and an official.'
    const roles = findMentions(text, wink).filter(({ type }) => type === 'role')
    expect(roles).toMatchObject([
      { text: 'Chile’s deputy prime minister', value: 'deputy prime minister', holder: 'person:ada-okafor' },
      { text: 'envoy to Peru', value: 'envoy', holder: 'person:bela-nagy' },
      { text: 'official', value: 'official' },
    ])
    expect(roles[2]).not.toHaveProperty('holder')
  })

  it('reads a counterpart as what the other one is', () => {
    const [, counterpart] = findMentions(
      'President Ada Okafor and her Peruvian counterpart Bela Nagy met.',
      wink,
    ).filter(({ type }) => type === 'role')
    expect(counterpart).toMatchObject({ value: 'president', holder: 'person:bela-nagy' })
  })

  it('gives a country and its people one id, and a capital its country', () => {
    const mentions = findMentions('Chile, Chilean, U.S., American, Kiev, Kyiv', wink)
    expect(mentions.map(({ id }) => id)).toEqual([
      'place:chile',
      'place:chile',
      'place:united-states',
      'place:united-states',
      'place:kyiv',
      'place:kyiv',
    ])
    expect(mentions.at(-1)?.metonym).toBe('place:ukraine')
  })

  it('reads a unit before a full stop as a unit, not as a name', () => {
    const mentions = findMentions('It reached 31 °C. Then it fell to 12°C.', wink)
    expect(mentions.map(({ id }) => id)).toEqual(['quantity:31-°C', 'quantity:12-°C'])
  })

  it('has offsets that give the mention back, in any text', () => {
    const text = '\uFEFF\r\n“Zażółć”—Ada\u00a0Okafor’s €3m😀\tin Côte d’Ivoire.\n\n\nGdańsk   ﬁrst…  '
    const mentions = findMentions(text, wink)
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map((mention) => mention.text))
    expect(mentions.length).toBeGreaterThan(2)
    expect(findMentions('', wink)).toEqual([])
  })
})
