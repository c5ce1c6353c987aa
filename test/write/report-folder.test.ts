import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { openFolder, withFolder } from '../../src/write/report-folder.ts'
import { main, variorum } from '../cli/variorum.ts'
import { file, temporaryFolder } from '../folder.ts'
import { unprivileged } from '../unprivileged.ts'

const folder = temporaryFolder()
const inFolder = (...names: string[]) => join(folder, ...names)

const writeFile = (path: string, text: string): Promise<void> =>
  withFolder(dirname(path), [basename(path)], (opened) => opened.write(basename(path), text))

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a file', () => {
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

async function* pieces(): AsyncGenerator<string> {
  for (let i = 0; i < 1000; i++) yield `line ${i} of very many\n`.repeat(100)
}

describe('a folder', () => {
  it('shows nothing of its files before all are there', async () => {
    const path = inFolder('together')
    const opened = await openFolder(path, ['a', 'b'])
    await opened.write('a', 'one')
    await opened.write('b', pieces())
    expect(readdirSync(path).filter((name) => !name.startsWith('.'))).toEqual([])
    await opened.commit()
    expect(readdirSync(path).sort()).toEqual(['a', 'b'])
    const lines = readFileSync(join(path, 'b'), 'utf8').split('\n')
    expect([lines.length, lines.at(-2)]).toEqual([100_001, 'line 999 of very many'])
  })

  it('keeps the old files, and nothing else, where writing ends half-way', async () => {
    file(inFolder('kept/a'), 'old')
    const broken = new Error('broken')
    async function* breaking(): AsyncGenerator<string> {
      yield 'x'.repeat(2 << 20)
      throw broken
    }
    const ended = withFolder(inFolder('kept'), ['a', 'b'], async (opened) => {
      await opened.write('a', 'new')
      await opened.write('b', breaking())
    })
    expect(await failure(ended)).toBe(broken)
    expect(readdirSync(inFolder('kept'))).toEqual(['a'])
    expect(readFileSync(inFolder('kept/a'), 'utf8')).toBe('old')
  })

  it('puts the old files back where a later one cannot be replaced', async () => {
    file(inFolder('back/a'), 'old')
    const opened = await openFolder(inFolder('back'), ['a', 'b', 'c'])
    for (const name of ['a', 'b', 'c']) await opened.write(name, 'new')
    mkdirSync(inFolder('back/c'))
    await expect(opened.commit()).rejects.toThrow(`${inFolder('back/c')}: cannot be written`)
    await opened.discard()
    expect(readdirSync(inFolder('back')).sort()).toEqual(['a', 'c'])
    expect(readFileSync(inFolder('back/a'), 'utf8')).toBe('old')
  })

  it('that was made for nothing goes again', async () => {
    const opened = await openFolder(inFolder('deep/er/still'), ['a'])
    await opened.discard()
    expect(existsSync(inFolder('deep'))).toBe(false)
  })

  it('is made by two at once', async () => {
    await Promise.all([writeFile(inFolder('both/x/a'), 'a'), writeFile(inFolder('both/x/b'), 'b')])
    expect(readdirSync(inFolder('both/x')).sort()).toEqual(['a', 'b'])
  })

  it('that no one can make is told at once', async () => {
    await expect(openFolder('/proc/x/y', ['a'])).rejects.toThrow(
      new UserError('/proc/x/y/a: cannot be written, its folder is not there and cannot be made'),
    )
  })
})

describe('variorum run', () => {
  const reference = file(inFolder('texts/ref.txt'), 'A ship came in.\n\nIt left.\n')
  const hypothesis = file(inFolder('texts/hyp.txt'), 'A ship came in.\n\nIt went.\n')
  /** Says on stderr that it was asked to measure. */
  const metric = file(
    inFolder('texts/metric.mjs'),
    `export default {
      name: 'loud', statistics: ['n'], higherIsBetter: true, signature: {name: 'loud', version: '1'}, unit: 'segment',
      measure: (pairs) => { process.stderr.write('MEASURED'); return pairs.map(() => [1]) },
      score: ([n]) => n,
    }`,
  )
  const run = (out: string) =>
    variorum([
      'run',
      '--reference',
      reference,
      hypothesis,
      '--plugin',
      metric,
      '--out',
      out,
      '--name',
      'r',
      '--no-timings',
    ])

  it.each([
    ['under a file', () => file(inFolder('in-the-way'), 'x'), 'a part of its path is a file, not a folder'],
    ['where none can be made', () => '/proc/x', 'its folder is not there and cannot be made'],
    ['with a folder of the name of a file', () => join(inFolder('named'), mkdirName()), 'a folder, expected the name'],
  ])('a folder %s ends it before anything is measured', async (_, out, sentence) => {
    const { code, stdout, stderr } = await run(out())
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('MEASURED')
  })

  function mkdirName(): string {
    mkdirSync(inFolder('named/x/r/report.md'), { recursive: true })
    return 'x'
  }

  it('leaves all as it was where there is no room for its files', async () => {
    expect((await run(inFolder('full'))).stderr).toContain('MEASURED')
    const before = readFileSync(inFolder('full/r/report.md'), 'utf8')
    rmSync(inFolder('full/r/result.json'))
    // no file of more than 512 bytes
    const words = [
      'run',
      '--reference',
      reference,
      hypothesis,
      '--out',
      inFolder('full'),
      '--name',
      'r',
      '--no-timings',
    ]
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `ulimit -f 1; exec "$0" "$@"`, process.execPath, main, ...words],
      {
        encoding: 'utf8',
      },
    )
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `variorum: ${inFolder('full/r/journal')}: cannot be written, larger than a file may be there\n`,
    })
    expect(readdirSync(inFolder('full/r'))).toEqual(['counts.md', 'report.html', 'report.md', 'scores.svg'])
    expect(readFileSync(inFolder('full/r/report.md'), 'utf8')).toBe(before)
  })
})
