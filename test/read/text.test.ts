import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { readText } from '../../src/read/text.ts'
import { file, temporaryFolder } from '../folder.ts'
import { unprivileged } from '../unprivileged.ts'

const folder = temporaryFolder()
const read = (path: string) => readText(path, { id: 'visit', system: 'a', language: 'en' })
const readBack = async (content: string | Uint8Array) => (await read(file(join(folder, 'back.txt'), content))).text

describe('readText', () => {
  it('gives a document that says what it is and where it lies', async () => {
    const path = file(join(folder, 'visit.txt'), 'One.\n')
    expect(await read(path)).toEqual({ id: 'visit', system: 'a', path, language: 'en', text: 'One.\n' })
  })

  it.each([
    ['a BOM', '\ufeffOne.\n'],
    ['CRLF and lone CR', 'One.\r\n\r\nTwo.\rThree.\r\n'],
    ['no-break spaces', '\u00a0One\u00a0two.\u202f\n'],
    ['no final newline', 'One.'],
    ['characters outside the BMP', '\u{1f600} \u{10ffff}'],
    ['decomposed accents', 'cafe\u0301'],
    ['line separators', 'a\u2028b\u2029c\u0085d'],
  ])('leaves a text with %s as it is', async (_, text) => {
    expect(await readBack(text)).toBe(text)
  })

  it('loses nothing: the text encoded again is the file', async () => {
    const texts = fc.string({ unit: 'binary' }).map((text) => `x${text.replaceAll('\0', '')}`)
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await readBack(text)).toBe(text)
      }),
    )
  })

  it.each([
    ['an empty file', '', 'empty, expected text'],
    ['only white space', ' \r\n\u00a0\n\ufeff', 'nothing but white space, expected text'],
    [
      'Latin-1',
      Buffer.from('caf\u00e9', 'latin1'),
      'not UTF-8 at byte 3 (0xE9), expected UTF-8 text; convert it first',
    ],
    ['a zero', 'one\0two three', 'looks binary (a zero at byte 3), expected UTF-8 text'],
    ['UTF-16 with BOM', Buffer.from('\ufeff\u4e2d', 'utf16le'), 'looks like UTF-16, expected UTF-8; convert it first'],
    [
      'UTF-16 without BOM',
      Buffer.from('Caf\u00e9 de', 'utf16le'),
      'looks like UTF-16, expected UTF-8; convert it first',
    ],
    [
      'big-endian UTF-16 without BOM',
      Buffer.from('Caf\u00e9 de', 'utf16le').swap16(),
      'looks like UTF-16, expected UTF-8; convert it first',
    ],
  ])('refuses %s in one sentence', async (_, content, sentence) => {
    const path = file(join(folder, 'bad.txt'), content)
    await expect(read(path)).rejects.toThrow(new UserError(`${path}: ${sentence}`))
  })

  it('refuses a missing file', async () => {
    const path = join(folder, 'none.txt')
    await expect(read(path)).rejects.toThrow(new UserError(`${path}: no such file, expected a text file`))
  })

  it('refuses a folder', async () => {
    await expect(read(folder)).rejects.toThrow(new UserError(`${folder}: a folder, expected a text file`))
  })

  it.each(['/dev/zero', '/dev/null'])('refuses the device %s', async (path) => {
    await expect(read(path)).rejects.toThrow(new UserError(`${path}: a pipe or a device, expected a text file`))
  })

  it('refuses a pipe instead of waiting for it', async () => {
    const path = join(folder, 'pipe')
    execFileSync('mkfifo', [path])
    await expect(read(path)).rejects.toThrow(new UserError(`${path}: a pipe or a device, expected a text file`))
  })

  it('refuses a link that leads back to itself', async () => {
    const path = join(folder, 'loop')
    symlinkSync(path, path)
    await expect(read(path)).rejects.toThrow(`${path}: a link that leads back to itself`)
  })

  it('refuses a path through a file, a name too long and a zero in the name', async () => {
    const through = join(file(join(folder, 'plain.txt'), 'One.'), 'x.txt')
    await expect(read(through)).rejects.toThrow('no such file (a part of its path is a file, not a folder)')
    await expect(read(join(folder, 'x'.repeat(300)))).rejects.toThrow('its name is too long')
    await expect(read('a\0b')).rejects.toThrow(UserError)
  })

  it('refuses a file it may not read', async () => {
    mkdirSync(join(folder, 'open'), { mode: 0o755 })
    chmodSync(folder, 0o755)
    const path = file(join(folder, 'open/secret.txt'), 'One.')
    chmodSync(path, 0o000)
    await unprivileged(() =>
      expect(read(path)).rejects.toThrow(new UserError(`${path}: no permission to read it, expected a text file`)),
    )
  })

  it('reads 100 MB', async () => {
    const path = file(join(folder, 'large.txt'), Buffer.alloc(100 * 2 ** 20, 'Ten bytes\n'))
    expect((await read(path)).text.length).toBe(100 * 2 ** 20)
  })

  it('refuses what is too long for one text, before it reads it', async () => {
    const path = file(join(folder, 'sparse.txt'), '')
    truncateSync(path, 5 * 2 ** 30)
    await expect(read(path)).rejects.toThrow(
      new UserError(`${path}: 5120 MB, expected at most 256 MB; split it into several files`),
    )
  })
})
