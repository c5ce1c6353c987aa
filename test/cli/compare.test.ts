import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { repository, variorum } from './variorum.ts'

const folder = temporaryFolder()

const lines = ['The mill burned on Friday.', 'Three men were hurt.', 'It cost 40 million euros.']

const write = (name: string, change: (text: string) => string = (text) => text) =>
  file(join(folder, name), change(`${lines.join('\n\n')}\n`))

const run = (name: string, ...more: readonly string[]) =>
  variorum(['run', '--reference', 'ref.txt', 'a.txt', 'b.txt', '--name', name, '--no-timings', ...more], folder)

beforeAll(async () => {
  write('ref.txt')
  write('a.txt')
  write('b.txt', (text) => text.replace('Three men', 'Two men'))
  await run('first')
  write('a.txt', (text) => text.replace('40 million', '14 million'))
  await run('second')
}, 60_000)

const compare = (...args: readonly string[]) => variorum(['compare', ...args], folder)

describe('variorum compare', () => {
  it('shows a planted number as one new finding, with its place', async () => {
    const { code, stdout, stderr } = await compare('reports/first', 'reports/second/result.json')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('findings: 1 new, 0 gone, 1 same\n')
    expect(stdout).toMatch(
      /^ {2}\w+: money '40 million euros' became '14 million euros' \(entities, a, a\.txt:5:\d+\)$/m,
    )
    expect(stdout).toContain('1 passage worse, 0 better')
  })

  it('reads either side from a page as from its result', async () => {
    const json = ['--format', 'json'] as const
    const [results, ...pages] = await Promise.all([
      compare('reports/first', 'reports/second', ...json),
      compare('reports/first/report.html', 'reports/second/result.json', ...json),
      compare('reports/first', 'reports/second/report.html', ...json),
    ])
    const paths = /"path":"[^"]*"/g
    for (const { code, stderr, stdout } of pages) {
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout.replace(paths, '')).toBe(results.stdout.replace(paths, ''))
    }
    expect(pages[0].stdout).toContain('"path":"reports/first/report.html"')
  })

  it('prints one JSON value with the names that others rely on, the same bytes each time', async () => {
    const args = ['reports/first', 'reports/second', '--format', 'json']
    const [one, two] = [await compare(...args), await compare(...args)]
    expect(one.stdout).toBe(two.stdout)
    const { metrics, findings } = JSON.parse(one.stdout)
    expect(metrics.find(({ metric }: { metric: string }) => metric === 'entities')).toMatchObject({
      system: 'a',
      difference: expect.any(Number),
      p: expect.any(Number),
      detectable: expect.any(Number),
    })
    expect([findings.new.length, findings.gone, findings.same]).toEqual([1, [], 1])
  })

  it('holds two systems of one run to each other, and writes a page with their words', async () => {
    const { code, stdout } = await compare('reports/first', '--systems', 'a,b', '--format', 'markdown', '-o', 'page.md')
    expect([code, stdout]).toEqual([0, ''])
    const page = readFileSync(join(folder, 'page.md'), 'utf8')
    expect(page).toMatch(/^\| Three men were hurt +\| +1 \| +0 \|/m)
    expect(page).toContain('A is a of reports/first, B is b of reports/first;')
    expect(page).toContain('### Buckets')
  })

  it('measures a metric that neither run has, asked to', async () => {
    const { stdout } = await compare('reports/first', 'reports/second', '--metrics', 'chrf', '--remeasure')
    expect(stdout).toMatch(/^chrf ↑ +a +100\.00 +\d\d\.\d\d +-/m)
    expect(await compare('reports/first', 'reports/second', '--metrics', 'chrf')).toMatchObject({
      code: 2,
      stderr:
        "variorum: neither result has a metric 'chrf'; there are coverage, edit, entities, quotes, polarity, placeholders, others need --remeasure\n",
    })
  })

  it('tests a metric of a plugin where the plugin is there, and says where it is not', async () => {
    const plugin = ['--plugin', join(repository, 'test', 'plugin-package', 'index.js')]
    await run('plugged', '--metrics', 'length-ratio', ...plugin)
    const args = ['reports/plugged', '--systems', 'a,b']
    expect((await compare(...args, ...plugin)).stdout).not.toContain('not tested')
    expect((await compare(...args)).stdout).toContain(
      'length-ratio: not tested: the metric is none of the package, expected it as a --plugin',
    )
  })

  it('sorts passages into the buckets of a plugin', async () => {
    const plugin = ['--plugin', join(repository, 'test', 'plugin-package', 'questions-apart.js')]
    const args = ['reports/first', '--systems', 'a,b', '--format', 'markdown', ...plugin]
    expect((await compare(...args)).stdout).toMatch(/^\| kind of sentence \|.*\n.*\n\| statement +\| +17 \| +3 \|/m)
  })

  it('needs no texts', async () => {
    await run('bare', '--no-text')
    const { code, stdout } = await compare('reports/bare', '--systems', 'a,b')
    expect([code, stdout.includes('Three men')]).toEqual([0, false])
    expect(await compare('reports/bare', 'reports/second', '--remeasure')).toMatchObject({
      code: 2,
      stderr: 'variorum: reports/bare: a result without texts, expected one with them to measure again\n',
    })
  })

  it('says in one sentence what is wrong', async () => {
    expect(await compare('reports/first')).toMatchObject({
      code: 2,
      stderr: 'variorum: one result, expected a second one, or --systems NAME,NAME for two systems of this one\n',
    })
    expect((await compare('reports/first', 'reports')).stderr).toBe(
      'variorum: reports/result.json: no such file, expected a file that variorum run wrote\n',
    )
    expect((await compare('reports/first', 'reports/second', '--system', 'c')).stderr).toBe(
      "variorum: reports/first: no system 'c', expected one of a, b\n",
    )
  })
})
