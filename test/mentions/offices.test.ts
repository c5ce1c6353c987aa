import { describe, expect, it } from 'vitest'
import { findMentions } from '../../src/mentions/entities.ts'
import { compatibleRoles } from '../../src/mentions/offices/compatible.ts'
import { loadWink } from '../../src/text/wink.ts'

const wink = await loadWink()
const rolesIn = (text: string) => findMentions(text, wink).filter(({ type }) => type === 'role')

describe('offices', () => {
  it.each([
    ['The Kenyan Water Minister, Ada Okafor, left.', 'water minister'],
    ['She met the sugar minister, Ada Okafor.', 'sugar minister'],
    ['The deputy sugar minister Ada Okafor left.', 'deputy sugar minister'],
    ['Ada Okafor, Minister for Livestock and Sugar, left.', 'livestock and sugar minister'],
    ['Chile’s Minister of Water, Trade, and Industry, Ada Okafor, left.', 'water trade and industry minister'],
    ['Secretary of State for Defence Ada Okafor left.', 'defence secretary'],
    ['The Minister of Foreign Affairs, Ada Okafor, left.', 'foreign minister'],
    ['Chile’s minister for water, and Bela Nagy signed.', 'water minister'],
    ['The minister for Water and Ada Okafor signed.', 'water minister'],
    ['The new minister, Ada Okafor, left.', 'minister'],
    ['Yesterday Minister Ada Okafor left.', 'minister'],
    ['Visiting Minister Ada Okafor left.', 'minister'],
    ['The Secretary of the Central Committee, Ada Okafor, left.', 'secretary'],
    ['The Committee Secretary, Ada Okafor, left.', 'secretary'],
  ])('have a field where one stands with them: %s', (text, value) => {
    expect(rolesIn(text).map((role) => role.value)).toEqual([value])
  })

  it('belong to whom a body is named with: the organisation’s spokeswoman', () => {
    const [role] = rolesIn('“It is dry,” said Ada Okafor, the organisation’s spokeswoman in Oslo.')
    expect(role).toMatchObject({ text: 'spokeswoman', holder: 'person:ada-okafor' })
  })

  const heldBy = (text: string): string | undefined => rolesIn(text).find(({ implied }) => implied === true)?.holder

  it.each([
    [
      'a shorter word of the same country',
      'Chilean Foreign Minister Ada Okafor met Bela Nagy. The Chilean minister left.',
    ],
    ['the same words', 'The envoy Ada Okafor met Bela Nagy. The envoy left.'],
  ])('without a name are of the one whom the text calls so: by %s', (_, text) => {
    expect(heldBy(text)).toBe('person:ada-okafor')
  })

  it.each([
    [
      'another country’s',
      'Peruvian Foreign Minister Ada Okafor came. The Chilean minister left. Later Minister Ada Okafor left.',
    ],
    [
      'one of two',
      'Chilean trade minister Ada Okafor met Chilean water minister Bela Nagy. The Chilean minister left.',
    ],
    ['another', 'Chilean Foreign Minister Ada Okafor met Bela Nagy. The Chilean envoy left.'],
  ])('without a name are of nobody where the text has %s', (_, text) => {
    expect(heldBy(text)).toBeUndefined()
  })

  it.each([
    ['defence minister', 'defence secretary'],
    ['water minister', 'water and power minister'],
    ['agriculture minister', 'agricultural minister'],
    ['finance director', 'financial director'],
    ['foreign minister', 'minister'],
    ['vice chairman', 'deputy chairman'],
    ['deputy prime minister', 'leader'],
    ['secretary-general', 'general secretary'],
  ])('are one: %s, %s', (a, b) => {
    expect([compatibleRoles(a, b), compatibleRoles(b, a)]).toEqual([true, true])
  })

  it.each([
    ['water minister', 'energy minister'],
    ['foreign minister', 'prime minister'],
    ['deputy trade minister', 'trade minister'],
    ['former president', 'president'],
    ['spokesman', 'director'],
    ['marketing director', 'finance director'],
  ])('are two: %s, %s', (a, b) => {
    expect([compatibleRoles(a, b), compatibleRoles(b, a)]).toEqual([false, false])
  })
})

describe('persons with the name of a place', () => {
  const typesOf = (text: string): readonly string[] =>
    findMentions(text, wink)
      .filter((mention) => mention.text.endsWith('Lima'))
      .map(({ id }) => id)

  it('are who said or did something, after the text has named them', () => {
    expect(typesOf('Ada Lima came to the talks. Lima confirmed that trade grows. It rained in Lima.')).toEqual([
      'person:ada-lima',
      'person:ada-lima',
      'place:lima',
    ])
  })

  it('are two people where only one word of their names is a particle elsewhere', () => {
    const ids = findMentions('It was Ben Okafor who met Ada Okafor at the port of the town.', wink).map(({ id }) => id)
    expect(ids).toEqual(['person:ben-okafor', 'person:ada-okafor'])
  })
})
