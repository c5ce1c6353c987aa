import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { file, temporaryFolder } from '../../folder.ts'
import { main, variorum } from '../variorum.ts'

const folder = temporaryFolder()
const write = (name: string, content: string): void => void file(join(folder, name), content)

interface Watching {
  readonly child: ChildProcessWithoutNullStreams
  /** What it printed since this was asked last, as soon as it matches. */
  until(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string>
}

let running: ChildProcessWithoutNullStreams | undefined

afterEach(() => running?.kill('SIGKILL'))

/** The built program at work, which has measured once. */
async function watching(...args: readonly string[]): Promise<Watching> {
  const child = spawn(process.execPath, [main, 'watch', ...args], { cwd: folder })
  running = child
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (some: string) => {
      said[stream] += some
    })
  const until: Watching['until'] = async (stream, pattern) => {
    await vi.waitFor(() => expect(said[stream]).toMatch(pattern), { timeout: 20_000, interval: 20 })
    const all = said[stream]
    said[stream] = ''
    return all
  }
  await until('stderr', /watching; Ctrl-C ends it\n/)
  return { child, until }
}

async function interrupted({ child }: Watching): Promise<unknown> {
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  const [code] = await ended
  return code
}

describe('variorum watch', () => {
  it('of strings: a fault that is written is new, broken JSON is one sentence, and what is mended is gone', async () => {
    write('en.json', '{ "open": "Open {name}",\n  "bye": "Goodbye" }')
    const right = '{ "open": "{name} öffnen",\n  "bye": "Tschüss" }'
    write('de.json', right)
    const watch = await watching('--source', 'en.json', 'de.json')
    expect(await watch.until('stdout', /0 findings\n/)).toMatch(/^de from en: 1 document, reference en\n/)
    write('de.json', right.replace('{name}', '{nombre}'))
    expect(await watch.until('stdout', /\n {2}placeholders of de .*\n/)).toBe(
      "de.json: 1 new, 0 gone, 0 as before\n+ de.json:1:12: critical: '{name}' became '{nombre}' (placeholders.changed)\n  placeholders of de 100.0 → 0.0\n",
    )
    write('de.json', '{ "open": ')
    expect(await watch.until('stderr', /\n/)).toMatch(/^variorum: de\.json:1:11: expected .*\n$/)
    write('de.json', right)
    expect(await watch.until('stdout', /\n {2}placeholders of de .*\n/)).toMatch(
      /^de\.json: 0 new, 1 gone, 0 as before\n- de\.json:1:12: critical: /,
    )
    expect(await interrupted(watch)).toBe(0)
  }, 60_000)

  it('of a glossary: terms are held to it as it is now', async () => {
    write('app/en.json', '{ "boat": "The boat" }')
    write('app/de.json', '{ "boat": "Das Boot" }')
    write('terms.csv', 'source,target\nboat,Boot\n')
    const watch = await watching('--source', 'app/en.json', 'app/de.json', '--glossary', 'terms.csv')
    write('terms.csv', 'source,target\nboat,Schiff\n')
    expect(await watch.until('stdout', / \(terms\.otherwise\)\n/)).toContain(
      '\nterms.csv: 1 new, 0 gone, 0 as before\n',
    )
    expect(await interrupted(watch)).toBe(0)
  }, 60_000)

  it('of texts, with --format jsonl: a value a line, the first with all there is, then what changed', async () => {
    const text = 'The mill burned on Friday.\n\nThree men were hurt.\n'
    for (const name of ['ref.txt', 'a.txt']) write(name, text)
    const watch = await watching('--reference', 'ref.txt', 'a.txt', '--format', 'jsonl')
    const first = JSON.parse(await watch.until('stdout', /\n/))
    expect(first).toMatchObject({ files: [], new: [], gone: [], same: 0 })
    expect(first.scores).toContainEqual({ system: 'a', metric: 'coverage', before: null, after: 100 })
    write('a.txt', text.replace('Three', 'Two'))
    const { files, new: found } = JSON.parse(await watch.until('stdout', /\n/))
    expect(files).toEqual(['a.txt'])
    expect(found).toEqual([expect.objectContaining({ message: "number 'Three' became 'Two'", file: 'a.txt', line: 3 })])
    writeFileSync(join(folder, 'a.txt'), '')
    expect(JSON.parse(await watch.until('stdout', /\n/))).toEqual({
      files: ['a.txt'],
      error: expect.stringMatching(/^a\.txt: /),
    })
    expect(await interrupted(watch)).toBe(0)
  }, 60_000)

  it('ends at once where there is nothing to begin with', async () => {
    expect(await variorum(['watch', '--source', 'nothing.json', 'de.json'], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^variorum: nothing\.json: no such file/),
    })
    expect(await variorum(['watch', '--source', 'en.json', 'de.json', '--texts', 'x'], folder)).toMatchObject({
      code: 2,
      stderr: 'variorum: --texts with --source: it is for texts, expected one or the other\n',
    })
  })
})
