import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alignerInProcess } from '../../src/align/aligner-in-process.ts'
import { alignerBreach, alignerLaws } from '../../src/align/aligner-laws.ts'
import type { OpenAligner } from '../../src/align/aligners.ts'
import { openAligner } from '../../src/align/open-aligner.ts'
import { UserError } from '../../src/model/user-error.ts'

const folder = join(import.meta.dirname, 'fixtures')
const reference = ['Two ships sank.', 'It rained.', 'Nobody was hurt.']
const told = (wish: string): string[] => [wish, 'It rained.', 'Nobody was hurt.']

describe('an aligner of one’s own', () => {
  let obeys: OpenAligner
  beforeAll(async () => {
    obeys = await openAligner('./obeys.js', { language: 'es', folder, timeLimit: 5000 })
  })
  afterAll(() => obeys.close())

  it('is told the language, and has its name and version in the signature', () =>
    expect(obeys.signature).toBe('obeys/es'))

  it('gives links; order, evidence and the passages left out are filled in', async () => {
    const { beads, threshold } = await obeys.align(reference, told('link'))
    expect(threshold).toBe(0)
    expect(beads).toEqual([
      expect.objectContaining({ reference: [0, 1], hypothesis: [0], moved: false, confidence: 0.25 }),
      { reference: [], hypothesis: [1], similarity: 0, moved: false },
      { reference: [], hypothesis: [2], similarity: 0, moved: false },
      { reference: [2], hypothesis: [], similarity: 0, moved: false },
    ])
    expect(beads[0]?.why).toBeDefined()
  })

  it.each([
    ['throw', 'threw: no model in ./weights'],
    ['gives nothing', 'gave undefined, expected a list of links'],
    ['gives a word', "gave 'one' for link 1, expected {reference: [0], hypothesis: [0, 1]}, indices from 0"],
    ['gives one side', 'gave an object for link 0, expected {reference: [0], hypothesis: [0, 1]}, indices from 0'],
    ['is too far', 'linked hypothesis passage 3 in link 0, expected 0 to 2'],
    ['is negative', 'linked reference passage -1 in link 0, expected 0 to 2'],
    ['is no index', "linked reference passage '0' in link 0, expected 0 to 2"],
    ['gives a passage twice', 'put hypothesis passage 1 into two links, expected one at most'],
    ['is too sure', 'gave link 0 a confidence of 1.5, expected 0 to 1 or none'],
  ])('that %s is named in one sentence, and lives on', async (wish, sentence) => {
    await expect(obeys.align(reference, told(wish))).rejects.toEqual(new UserError(`aligner 'obeys' ${sentence}`))
    expect((await obeys.align(reference, told('link'))).beads).toHaveLength(4)
  })

  it.each([
    ['hang', 'did not answer within 1 s and was stopped'],
    ['exit', 'ended its own thread (exit code 3)'],
  ])('that does %s is stopped', async (wish, sentence) => {
    const one = await openAligner('./obeys.js', { language: 'en', folder, timeLimit: 1000 })
    await expect(one.align(reference, told(wish))).rejects.toEqual(new UserError(`aligner 'obeys' ${sentence}`))
    await one.close()
  })
})

describe('an aligner that cannot be opened', () => {
  it.each([
    [
      'gale-curch',
      "no aligner 'gale-curch' (did you mean 'gale-church'?); there are variorum, gale-church, lines, and your own as ./file.js, ./file.ts or a package",
    ],
    [
      './nowhere.js',
      `plugin ./nowhere.js: no such file in ${folder}; expected a .js or .ts file, or the name of an installed package`,
    ],
    [
      './nameless.js',
      "plugin ./nameless.js: the aligner has no 'name'; expected a name without white space, ',' or '|', such as 'by-names'",
    ],
    ['./no-aligner.js', 'plugin ./no-aligner.js: expected an aligner, an object with name, version, align'],
  ])('is the mistake of the user who named it: %s', async (name, sentence) => {
    await expect(openAligner(name, { language: 'en', folder, timeLimit: 5000 })).rejects.toEqual(
      new UserError(sentence),
    )
  })
})

describe('the laws of aligners', () => {
  it('notice links to passages that are not there', async () => {
    const blind = { name: 'x', version: '1', align: () => [{ reference: [0], hypothesis: [0] }] }
    expect(await alignerBreach(alignerLaws[0]!, blind, [])).toBe(
      "on 0 x 0 passages: aligner 'x' linked reference passage 0 in link 0, expected none: that side is empty",
    )
  })

  it('notice links that change from call to call', async () => {
    let calls = 0
    const fickle = {
      name: 'x',
      version: '1',
      align: () => (calls++ % 2 === 0 ? [] : [{ reference: [0], hypothesis: [0] }]),
    }
    const law = alignerLaws.find(({ name }) => name.includes('same links'))!
    expect(await alignerBreach(law, fickle, [{ reference: ['a'], hypothesis: ['a'] }])).toBe(
      'on 1 x 1 passages: gave other links the second time',
    )
  })

  it('notice texts that were changed', async () => {
    const clears = {
      name: 'x',
      version: '1',
      align: (given: readonly string[]) => {
        ;(given as string[]).length = 0
        return []
      },
    }
    const law = alignerLaws.find(({ name }) => name.includes('as they were'))!
    expect(await alignerBreach(law, clears, [{ reference: ['a'], hypothesis: [] }])).toBe(
      'on 1 x 0 passages: changed the texts it was given',
    )
  })
})

describe('an aligner passed in code', () => {
  it('is checked as one of a file is', async () => {
    const twice = { reference: [0], hypothesis: [0] }
    const aligner = alignerInProcess({ name: 'twice', version: '1', align: () => [twice, twice] })
    await expect(aligner.align(['a'], ['a'])).rejects.toEqual(
      new UserError("aligner 'twice' put reference passage 0 into two links, expected one at most"),
    )
  })
})
