import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Speed, speedSchema } from '../../src/model/speed.ts'
import { file, temporaryFolder } from '../folder.ts'
import { type Ended, variorum } from './variorum.ts'

const folder = temporaryFolder()

const text = Array.from({ length: 8 }, (_, i) => `Ship number ${i} left the harbour with forty tons of salt.`).join(' ')

const corpus = (name: string, content: string): void => {
  file(join(folder, name, 'ref.txt'), content)
  file(join(folder, name, 'a.txt'), content.replaceAll('salt', 'malt'))
  file(
    join(folder, name, 'manifest.json'),
    `{"name": "${name}", "language": "en", "texts": {"ref": "ref.txt", "a": "a.txt"}}`,
  )
}

const bench = (...args: readonly string[]): Promise<Ended> => variorum(['bench', ...args], folder)

const saved = (): Speed => speedSchema.parse(JSON.parse(readFileSync(join(folder, 'speed.json'), 'utf8')))

const changed = (name: string, change: (speed: Speed) => unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(change(saved())))

let saving: Ended

beforeAll(async () => {
  corpus('own', text)
  corpus('other', `${text} It came back.`)
  saving = await bench('own', '--save', 'speed.json', '--seconds', '1')
}, 60_000)

describe('variorum bench', () => {
  it('--save writes ratios to a peer, ten rounds of each task, and prints a line a task', () => {
    expect(saving.code).toBe(0)
    expect(saving.stdout).toMatch(/^alignment: [\d.]+ x fast-levenshtein, matrix \([\d.]+ – [\d.]+ in 10 rounds\)\n/)
    expect(saving.stdout.trimEnd().split('\n')).toHaveLength(4)
    const { tasks, corpus: name, seconds } = saved()
    expect({ name, seconds }).toEqual({ name: 'own', seconds: 1 })
    expect(tasks.map(({ ratios }) => ratios.length)).toEqual([10, 10, 10, 10])
  })

  it('--baseline does not take a machine for slower than itself', async () => {
    const { code, stdout } = await bench('own', '--baseline', 'speed.json', '--bound', '3', '--format', 'json')
    const { passed, bound, tasks } = JSON.parse(stdout)
    expect({ code, passed, bound }).toEqual({ code: 0, passed: true, bound: 3 })
    expect(tasks.map(({ name }: { name: string }) => name)).toEqual(saved().tasks.map(({ name }) => name))
  })

  it('--baseline ends with 1 where a task was ten times as fast beside its peer, and names it', async () => {
    changed('fast.json', (speed) => ({
      ...speed,
      tasks: speed.tasks.map((task) =>
        task.name === 'edit distance' ? { ...task, ratios: task.ratios.map((ratio) => 10 * ratio) } : task,
      ),
    }))
    const { code, stdout } = await bench('own', '--baseline', 'fast.json', '--bound', '3')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^edit distance: .* times as long \([\d.]+ – [\d.]+\): slower$/m)
    expect(stdout.match(/: slower$/gm)).toHaveLength(1)
    expect(stdout).toMatch(/^distance matrix: .*: not told apart, a slowdown to [\d.]+ would have been told$/m)
  })

  it('what cannot be compared is no pass', async () => {
    changed('fewer.json', (speed) => ({ ...speed, tasks: speed.tasks.slice(1) }))
    changed('empty.json', (speed) => ({ ...speed, tasks: [] }))
    const names = ['alignment', 'edit distance', 'edit script', 'distance matrix']
    const cases = [
      [
        ['other', '--baseline', 'speed.json'],
        'speed.json: measured on other passages (of own), expected those that other has now; write a new one with --save',
      ],
      [
        ['own', '--baseline', 'fewer.json'],
        `fewer.json: measured ${names.slice(1).join(', ')}, expected ${names.join(', ')}; write a new one with --save`,
      ],
      [['own', '--baseline', 'own/manifest.json'], 'own/manifest.json: not a variorum/speed@1, schema: '],
      [['own', '--baseline', 'empty.json'], 'empty.json: not a variorum/speed@1, tasks: '],
      [['own', '--baseline', 'own/ref.txt'], 'own/ref.txt: not JSON, expected a file that variorum bench --save wrote'],
      [['own', '--bound', '2'], '--bound: how much slower than a baseline, expected --baseline FILE with it'],
      [['own', '--baseline', 'speed.json', '--bound', '0.9'], '--bound: expected a number from 1 on'],
      [['own', '--baseline', 'speed.json', '--save', 'b.json'], '--save with --baseline: expected one or the other'],
      [
        ['own', '--baseline', 'speed.json', '--seconds', '9'],
        '--seconds with --baseline: it is measured as long as the baseline was, expected one or the other',
      ],
    ] as const
    const ended = await Promise.all(cases.map(([args]) => bench(...args)))
    for (const [i, { code, stdout, stderr }] of ended.entries()) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(`variorum: ${cases[i]![1]}`)
    }
  })
})
