import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { readTexts, systemNames } from '../../src/read/texts.ts'
import { file, temporaryFolder } from '../folder.ts'

const folder = temporaryFolder()
const written = (name: string) => file(join(folder, name), `This is ${name}.\n`)
const reference = written('ref.txt')
const a = written('a.txt')
const b = written('b.txt')

const document = (system: string, path: string) => ({
  id: 'ref',
  system,
  path,
  language: 'en',
  text: `This is ${system}.txt.\n`,
})

describe('readTexts', () => {
  it('makes a corpus of one document, a system for each file', async () => {
    expect(await readTexts({ reference, hypotheses: [b, a], language: 'en', name: 'mine' })).toEqual({
      name: 'mine',
      title: 'ref',
      language: 'en',
      text: 'included',
      reference: { name: 'ref' },
      systems: [{ name: 'b' }, { name: 'a' }],
      documents: [
        {
          id: 'ref',
          title: 'ref',
          reference: document('ref', reference),
          hypotheses: [document('b', b), document('a', a)],
        },
      ],
    })
  })

  it('refuses a text given twice, however its path is written', async () => {
    const again = `${folder}/./a.txt`
    await expect(readTexts({ reference, hypotheses: [a, b, again], language: 'en' })).rejects.toThrow(
      new UserError(`${again}: given twice, expected each text once`),
    )
    await expect(readTexts({ reference, hypotheses: [a, reference], language: 'en' })).rejects.toThrow(
      new UserError(`${reference}: given as the reference too, expected a text to compare with it`),
    )
  })

  it('refuses a reference alone', async () => {
    await expect(readTexts({ reference, hypotheses: [], language: 'en' })).rejects.toThrow(
      new UserError(`nothing to compare with ${reference}, expected one or more texts`),
    )
  })
})

describe('systemNames', () => {
  it.each([
    ['the file without .txt', ['x/ref.txt', 'y/a.txt', 'b.en'], ['ref', 'a', 'b.en']],
    ['the folder too, where two files have one name', ['x/a.txt', 'y/a.txt', 'y/b.txt'], ['x/a', 'y/a', 'b']],
    ['as many folders as it takes', ['1/x/a.txt', '2/x/a.txt', '2/y/a.txt'], ['1/x/a', '2/x/a', 'y/a']],
    ['the path, where only .txt tells two files apart', ['x/a.txt', 'x/a'], ['x/a.txt', 'x/a']],
  ])('are %s', (_, paths, names) => {
    expect(systemNames(paths)).toEqual(names)
  })
})
