import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entities } from '../../../src/metrics/entities/entities.ts'
import { pairsByLines, toldOf } from './by-lines.ts'

const told = (reference: string, hypothesis: string) => toldOf(pairsByLines(reference, hypothesis))
const changed = (what: string): string => `major changed: role ${what}`

describe('offices of a document', () => {
  it.each([
    [
      'in another field',
      'Chilean Water Minister Ada Okafor left.',
      'Chilean Energy Minister Ada Okafor left.',
      "of 'Ada Okafor': 'water minister' became 'energy minister'",
    ],
    [
      'in small letters',
      '“It rained,” said Ada Okafor, the port’s spokeswoman in Oslo.',
      '“It rained,” said Ada Okafor, the port’s director in Oslo.',
      "of 'Ada Okafor': 'spokesman' became 'director'",
    ],
    [
      'that the reference gives elsewhere',
      'President Ada Okafor came to the port.\nIn May she was warmly welcomed there by Bela Nagy.',
      'President Ada Okafor came to the port.\nIn May the envoy Ada Okafor was warmly welcomed there by Bela Nagy.',
      "of 'Ada Okafor': 'president' became 'envoy'",
    ],
    [
      'in a passage that the reference has not',
      'President Ada Okafor came to the port.',
      'President Ada Okafor came to the port.\nThe envoy Ada Okafor left it.',
      "of 'Ada Okafor': 'president' became 'envoy'",
    ],
    [
      'of which the reference leaves the holder out',
      'Chile’s foreign minister came to the port.\nBela Okafor left it for talks.',
      'Chilean envoy Bela Okafor came to the port.\nBela Okafor left it for talks.',
      "of 'Bela Okafor': 'foreign minister' became 'envoy'",
    ],
    [
      'of which both leave the holder out',
      'The mayor left the meeting early.',
      'The governor left the meeting early.',
      "'mayor' became 'governor'",
    ],
  ])('are told where one is another one: %s', async (_, reference, hypothesis, message) => {
    expect(await told(reference, hypothesis)).toEqual([changed(message)])
  })

  it('are told once a person and office, and counted each time', async () => {
    const reference = 'President Ada Okafor came.\nPresident Ada Okafor spoke.\nPresident Ada Okafor left.'
    const hypothesis = 'The envoy Ada Okafor came.\nThe envoy Ada Okafor spoke.\nThe pope Ada Okafor left.'
    const pairs = pairsByLines(reference, hypothesis)
    expect(await toldOf(pairs)).toEqual([
      changed("of 'Ada Okafor': 'president' became 'envoy'"),
      changed("of 'Ada Okafor': 'president' became 'pope'"),
    ])
    const rows = await entities().measure(pairs)
    expect(rows.map((row) => row[1])).toEqual([1, 1, 1])
  })

  it.each([
    ['a general word', 'President Ada Okafor came to the port.', 'The leader Ada Okafor came to the port.'],
    [
      'a counterpart of one whose office is told already',
      'President Ada Okafor and her Peruvian counterpart Bela Nagy met.\nPresident Ada Okafor left.',
      'President Ada Okafor and Peruvian counterpart Bela Nagy met.\nPresident Ada Okafor left.',
    ],
    [
      'another word that stands elsewhere in its sentence',
      'The commissioner has a young niece who lives in the town.',
      'In this town lives a young niece of the inspector.',
    ],
    [
      'the minister whom the text has named',
      'Chilean Foreign Minister Ada Okafor met Peruvian Foreign Minister Bela Nagy.\nIn her speech Ada Okafor praised the talks.',
      'Chilean Foreign Minister Ada Okafor met her Peruvian counterpart Bela Nagy.\nIn her speech the Chilean minister praised the talks with Bela Nagy.',
    ],
  ])('are not told where one may do for the other: %s', async (_, reference, hypothesis) => {
    expect(await told(reference, hypothesis)).toEqual([])
  })
})

describe('a name within a clause that has it already', () => {
  it('was put for another one, whom the reference describes', async () => {
    const reference = 'Lima has long feared that its neighbour could seize the port.'
    const hypothesis = 'Lima has long feared that Lima could seize the port.'
    expect(await told(reference, hypothesis)).toEqual([
      "major changed: place 'Lima' stands where the reference has 'its neighbour'",
    ])
  })

  it('may be right for a pronoun', async () => {
    const reference = 'Lima has long feared that it could lose the port.'
    const hypothesis = 'Lima has long feared that Lima could lose the port.'
    expect(await told(reference, hypothesis)).not.toContainEqual(expect.stringContaining('changed'))
  })
})

const shared = join(import.meta.dirname, '../../../../shared/cases/documents')
const caseOf = (name: string): readonly [string, string] => {
  const [reference = '', hypothesis = ''] = ['ref', 'hyp'].map((side) =>
    readFileSync(join(shared, `${name}.${side}.txt`), 'utf8'),
  )
  return [reference, hypothesis]
}

describe.skipIf(!existsSync(shared))('documents that went wrong', () => {
  it.each([
    ['B-implied-holder', 0],
    ['B2-implied-by-landless', 0],
    ['D-repeated-place', 1],
    ['E-office-of-the-text', 2],
  ])('%s has so many grave findings: %i', async (name, count) => {
    const findings = await told(...caseOf(name))
    expect(findings.filter((each) => each.startsWith('major'))).toHaveLength(count)
  })
})
