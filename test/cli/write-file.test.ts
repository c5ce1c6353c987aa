import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFile } from '../../src/cli/write-file.ts'
import { UserError } from '../../src/model/user-error.ts'
import { file, temporaryFolder } from '../folder.ts'
import { unprivileged } from '../unprivileged.ts'

const folder = temporaryFolder()
const inFolder = (...names: string[]) => join(folder, ...names)

describe('writeFile', () => {
  it('writes a file and the folders on its way', async () => {
    await writeFile(inFolder('reports/ships/report.md'), '# Ships\n')
    expect(readFileSync(inFolder('reports/ships/report.md'), 'utf8')).toBe('# Ships\n')
  })

  it('replaces what was there and leaves nothing beside it', async () => {
    const path = file(inFolder('again/report.md'), 'much longer than what comes')
    await writeFile(path, 'short')
    expect(readFileSync(path, 'utf8')).toBe('short')
    expect(readdirSync(inFolder('again'))).toEqual(['report.md'])
  })

  it('takes a bare name in the working directory', async () => {
    const before = process.cwd()
    process.chdir(folder)
    try {
      await writeFile('bare.md', 'x')
    } finally {
      process.chdir(before)
    }
    expect(readFileSync(inFolder('bare.md'), 'utf8')).toBe('x')
  })

  it('takes a name as long as a name may be', async () => {
    const path = inFolder('x'.repeat(255))
    await writeFile(path, 'x')
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  it('writes through a link', async () => {
    const path = file(inFolder('linked/real.md'), 'old')
    symlinkSync(path, inFolder('link.md'))
    await writeFile(inFolder('link.md'), 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(lstatSync(inFolder('link.md')).isSymbolicLink()).toBe(true)
  })

  it('is whole for every reader while others write', async () => {
    const path = inFolder('busy.md')
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(1e6))
    await Promise.all(texts.map((text) => writeFile(path, text)))
    expect(texts).toContain(readFileSync(path, 'utf8'))
  })

  it('refuses a folder', async () => {
    mkdirSync(inFolder('a-folder'))
    await expect(writeFile(inFolder('a-folder'), 'x')).rejects.toThrow(
      new UserError(`${inFolder('a-folder')}: a folder, expected the name of a file to write`),
    )
  })

  it('refuses a pipe and leaves it one', async () => {
    const path = inFolder('pipe')
    execFileSync('mkfifo', [path])
    await expect(writeFile(path, 'x')).rejects.toThrow(`${path}: a pipe or a device`)
    expect(lstatSync(path).isFIFO()).toBe(true)
  })

  it('refuses a path through a file', async () => {
    const through = join(file(inFolder('plain.txt'), 'x'), 'report.md')
    const sentence = `${through}: cannot be written, a part of its path is a file, not a folder`
    await expect(writeFile(through, 'x')).rejects.toThrow(new UserError(sentence))
    await expect(writeFile(join(through, 'deeper.md'), 'x')).rejects.toThrow(UserError)
  })

  it('refuses a name that is too long', async () => {
    await expect(writeFile(inFolder('x'.repeat(256)), 'x')).rejects.toThrow('its name is too long')
  })

  it('refuses a folder it may not write to', async () => {
    mkdirSync(inFolder('locked'))
    chmodSync(folder, 0o755)
    chmodSync(inFolder('locked'), 0o555)
    const path = inFolder('locked/report.md')
    await unprivileged(() =>
      expect(writeFile(path, 'x')).rejects.toThrow(
        new UserError(`${path}: cannot be written, no permission to write there`),
      ),
    )
  })

  // In a sticky folder (as /tmp is) anyone may make a file, but not rename it over another's.
  it.runIf(process.geteuid?.() === 0)('removes its temporary file where it fails', async () => {
    const path = file(inFolder('sticky/report.md'), 'old')
    chmodSync(folder, 0o755)
    chmodSync(inFolder('sticky'), 0o1777)
    await unprivileged(() => expect(writeFile(path, 'new')).rejects.toThrow('no permission to write there'))
    expect(readdirSync(inFolder('sticky'))).toEqual(['report.md'])
    expect(readFileSync(path, 'utf8')).toBe('old')
  })
})
