import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../folder.ts'
import { writeShips } from '../ships.ts'
import { main, variorum as ran } from './variorum.ts'

const folder = temporaryFolder()

const variorum = (...args: readonly string[]) => ran(args)

const manifest = writeShips(join(folder, 'ships'), { documents: 6, passages: 24, systems: ['a', 'b'] })
const words = (out: string, ...more: string[]) => ['run', manifest, '--out', join(folder, out), '--no-timings', ...more]
const bytes = (out: string, file: string): string => readFileSync(join(folder, out, 'ships', file), 'utf8')
const files = (out: string): string[] => readdirSync(join(folder, out, 'ships')).sort()

describe('variorum run --resume', () => {
  it('after kills leaves the bytes of a run that nobody killed, and nothing else', async () => {
    expect((await variorum(...words('whole', '--workers', '2'))).code).toBe(0)
    expect(files('whole')).toEqual(['counts.md', 'report.html', 'report.md', 'result.json', 'scores.svg'])
    for (let kill = 0; kill < 8; kill++) {
      const child = spawn(process.execPath, [main, ...words('killed', '--resume', '--workers', '2')], {
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      await Promise.race([ended, wait(200 + 250 * kill)])
      child.kill('SIGKILL')
      await ended
      for (const file of ['result.json', 'report.md'])
        expect(existsSync(join(folder, 'killed', 'ships', file)) ? bytes('killed', file) : bytes('whole', file)).toBe(
          bytes('whole', file),
        )
    }
    expect((await variorum(...words('killed'))).code).toBe(0)
    expect(files('killed')).toEqual(['counts.md', 'report.html', 'report.md', 'result.json', 'scores.svg'])
    for (const file of files('killed')) expect(bytes('killed', file)).toBe(bytes('whole', file))
  }, 120_000)

  it('two in one folder at once leave the bytes of one', async () => {
    const children = [1, 2].map(() => spawn(process.execPath, [main, ...words('two', '--resume')], { stdio: 'ignore' }))
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number))
    expect(codes).toEqual([0, 0])
    for (const file of ['result.json', 'report.md']) expect(bytes('two', file)).toBe(bytes('whole', file))
    expect(files('two')).toEqual(['counts.md', 'journal', 'report.html', 'report.md', 'result.json', 'scores.svg'])
  }, 120_000)
})

describe('variorum run --shard and merge', () => {
  it('leave the bytes of one process', async () => {
    for (const shard of ['1/2', '2/2']) {
      const { code, stderr } = await variorum(...words('parts', '--shard', shard))
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('written: ') })
    }
    expect(files('parts')).toEqual(['shard-1-of-2.records', 'shard-2-of-2.records'])
    const { code } = await variorum('merge', join(folder, 'parts'), '--out', join(folder, 'merged'))
    expect(code).toBe(0)
    for (const file of ['result.json', 'report.md']) expect(bytes('merged', file)).toBe(bytes('whole', file))
  }, 60_000)

  it('print one value where JSON is asked for', async () => {
    const { stdout } = await variorum(
      'merge',
      join(folder, 'parts'),
      '--out',
      join(folder, 'merged'),
      '--format',
      'json',
    )
    expect(JSON.parse(stdout)).toEqual(JSON.parse(bytes('whole', 'result.json')))
  }, 60_000)

  it('say what is wrong in a sentence', async () => {
    expect(await variorum(...words('parts', '--shard', '3/2'))).toMatchObject({
      code: 2,
      stderr: "variorum: --shard is '3/2', expected i/n: which part, from 1, and of how many, as 2/7\n",
    })
    expect(await variorum('merge', join(folder, 'ships'))).toMatchObject({
      code: 2,
      stderr: `variorum: ${join(folder, 'ships')}: no shards there, expected files that variorum run --shard wrote\n`,
    })
  })
})

describe('variorum verify', () => {
  const result = join(folder, 'whole', 'ships', 'result.json')

  it('says that a result is what its texts give', async () => {
    expect(await variorum('verify', result, manifest)).toMatchObject({
      code: 0,
      stdout: `${result}: equal, made again from 18 texts\n`,
    })
  }, 60_000)

  it('says what differs first, and ends with 1', async () => {
    const changed = join(folder, 'changed.json')
    writeFileSync(changed, readFileSync(result, 'utf8').replace(/"similarity":0\.\d+/, '"similarity":0.55555'))
    const { code, stdout } = await variorum('verify', changed, manifest)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /differs first at documents\[0\]\.alignments\[\d\]\.beads\[\d+\]\.similarity: it says 0\.55555, made again it is 0\.\d+/,
    )
  }, 60_000)

  it('names a text that is another, before it measures', async () => {
    const path = join(folder, 'ships', '3', 'a.txt')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, `${before}\nIt rained.\n`)
    const { code, stdout } = await variorum('verify', result, manifest, '--format', 'json')
    writeFileSync(path, before)
    expect({ code, first: JSON.parse(stdout).first.where }).toEqual({ code: 1, first: 'texts.3.a' })
  }, 60_000)
})
