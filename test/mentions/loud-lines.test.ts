import { beforeAll, describe, expect, it } from 'vitest'
import { type MentionReader, mentionReader } from '../../src/mentions/index.ts'
import { calmed } from '../../src/mentions/names/loud-lines.ts'
import { loadWink, type Wink } from '../../src/text/wink.ts'

let wink: Wink
let read: MentionReader
beforeAll(async () => {
  wink = await loadWink()
  read = await mentionReader('en', [])
})

describe('lines in capitals', () => {
  it.each([
    ['MAYOR ANNA KESSLER REJECTS TRAM PLAN', 'Mayor Anna Kessler rejects tram plan'],
    ['UNITED STATES AND SOUTH KOREA SIGN PACT ON MONDAY', 'United States and South Korea sign pact on Monday'],
    ['LIMA TALKS', 'LIMA TALKS'],
    ['Nothing is LOUD here', 'Nothing is LOUD here'],
  ])('are read as others are: %s', (loud, calm) => {
    expect(calmed(loud, wink)).toBe(calm)
  })

  it('takes from the rest of the text what is a name', () => {
    expect(calmed('STORM SHUTS THE ROSE IN GRAZ\n\nThe Rose is a pub.', wink)).toContain('Storm shuts the Rose in Graz')
  })

  it('give persons, places and days', () => {
    const found = read('PRIME MINISTER ADA OKAFOR VISITS KYIV ON FRIDAY').map(({ type, text }) => `${type} ${text}`)
    expect(found).toEqual(['role Prime minister', 'person Ada Okafor', 'place Kyiv', 'date Friday'])
  })
})

describe('names', () => {
  it('are whole with their hyphens and particles, and those of a family are persons', () => {
    const found = read('Mr Roe met the O’Malley family. Jean-Luc d’Artois spoke.').map(
      ({ type, text }) => `${type} ${text}`,
    )
    expect(found).toEqual(['person Roe', 'person O’Malley', 'person Jean-Luc d’Artois'])
  })
})
