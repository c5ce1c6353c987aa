import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { readText } from '../../src/read/text.ts'
import { segment } from '../../src/segment/segment.ts'
import { file, temporaryFolder } from '../folder.ts'
import { documentOf } from '../segment/document.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
file(join(folder, 'ref.txt'), 'Das Schiff kam an.\n')
file(join(folder, 'hyp.txt'), 'Das Schiff kam.\n')
const commands: Readonly<Record<string, readonly string[]>> = {
  run: ['run', '--reference', 'ref.txt', 'hyp.txt', '--metrics', 'entities', '--no-timings', '--format', 'json'],
  apparatus: ['apparatus', '--reference', 'ref.txt', 'hyp.txt', '--format', 'json'],
  align: ['align', 'ref.txt', 'hyp.txt', '--format', 'json'],
  inspect: ['inspect', 'ref.txt', '--what', 'entities', '--format', 'json'],
  metrics: ['metrics', '--format', 'json'],
}
const names = Object.keys(commands)

describe('a language', () => {
  it.each(names)('that is no tag is refused by %s', async (name) => {
    const { code, stdout, stderr } = await variorum([...commands[name]!, '--language', 'abcd'], folder)
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: "variorum: --language is 'abcd', expected a BCP 47 tag such as en or pt-BR\n",
    })
  })

  it.each(names)('of which nothing is known is told once by %s, and not among the JSON', async (name) => {
    const { code, stdout, stderr } = await variorum([...commands[name]!, '--language', 'deutsch'], folder)
    expect(code).toBe(0)
    expect(stderr.match(/nothing is known of a language 'deutsch' \(did you mean 'de'\?\)/g)).toHaveLength(1)
    expect(JSON.parse(stdout)).toBeTypeOf('object')
  })

  it('is checked where a program calls, too', async () => {
    const wrong = { ...documentOf('A day.'), language: 'fr-x' }
    await expect(segment(wrong)).rejects.toThrow(UserError)
    await expect(readText(join(folder, 'ref.txt'), wrong)).rejects.toThrow("its language is 'fr-x', expected a BCP 47")
  })
})
