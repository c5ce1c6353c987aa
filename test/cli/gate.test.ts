import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type GateReporter, gateReporters } from '../../src/report/gate/reporters.ts'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()

const lines = ['The mill burned on Friday.', 'Three men were hurt.', 'It cost 40 million euros.']

const write = (name: string, change: (text: string) => string = (text) => text) =>
  file(join(folder, name), change(`${lines.join('\n\n')}\n`))

const run = (name: string) =>
  variorum(['run', '--reference', 'ref.txt', 'a.txt', 'b.txt', '--name', name, '--no-timings'], folder)

beforeAll(async () => {
  write('ref.txt')
  write('a.txt')
  write('b.txt')
  await run('first')
  write('a.txt', (text) => text.replace('40 million', '14 million'))
  await run('second')
}, 60_000)

const gate = (...args: readonly string[]) => variorum(['gate', ...args], folder)

const rule = ['--fail-on', 'entities.changed > 0'] as const

const fingerprintIn = (text: string): string => /\b[0-9a-f]{16}\b/.exec(text)?.[0] ?? 'none'

describe('variorum gate', () => {
  it('passes a run without a finding, with exit code 0', async () => {
    expect(await gate('reports/first', ...rule)).toEqual({
      code: 0,
      stderr: '',
      stdout: '1 rule, 0 violated, - findings new, 0 suppressed\n',
    })
  })

  it('tells a planted number with its place, its key, what was expected and what was found, and fails', async () => {
    const { code, stdout, stderr } = await gate('reports/second', ...rule)
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(
      /^a\.txt:5:9: [0-9a-f]{16}: entities\.changed > 0: expected '40 million euros', found '14 million euros' \(.*\)\n1 rule, 1 violated/,
    )
    const page = await gate('reports/second/report.html', ...rule)
    expect([page.code, page.stdout]).toEqual([1, stdout])
  })

  it('prints one JSON value with the names that others rely on', async () => {
    const { stdout } = await gate('reports/second', ...rule, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      passed: false,
      violations: [
        {
          rule: 'entities.changed > 0',
          file: 'a.txt',
          line: 5,
          key: expect.any(String),
          expected: "'40 million euros'",
          found: "'14 million euros'",
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
    })
  })

  it('judges every system by a score, or the one that is named', async () => {
    const all = await gate('reports/second', '--fail-on', 'edit < 1000', 'reports/first')
    expect(all.code).toBe(1)
    expect(all.stdout.match(/^reports\/\w+\/result\.json: [ab]: edit < 1000: expected at least 1000/gm)).toHaveLength(4)
    expect((await gate('reports/second', '--fail-on', 'system:b entities.changed > 0')).code).toBe(0)
  })

  it('does not pass what nobody measured', async () => {
    const { code, stdout } = await gate('reports/first', '--fail-on', 'quotes.lost > 0')
    expect(code).toBe(1)
    expect(stdout).toContain('quotes.lost > 0: expected something measured, found nothing measured\n')
  })

  it('lets a finding stand that is suppressed, and tells suppressions that are unused or expired', async () => {
    const fingerprint = fingerprintIn((await gate('reports/second', ...rule)).stdout)
    const suppress = (until?: string) => {
      const all = [
        { fingerprint, reason: 'as the client wants it', ...(until && { until }) },
        { fingerprint: '0123456789abcdef', reason: 'long gone' },
      ]
      file(join(folder, 'let.json'), JSON.stringify(all))
      return gate('reports/second', ...rule, '--suppress', 'let.json', '--at', '2026-11-29')
    }
    const allowed = await suppress()
    expect([allowed.code, allowed.stdout]).toEqual([
      0,
      'note: let.json: 0123456789abcdef (long gone) suppresses nothing: take it out\n1 rule, 0 violated, - findings new, 1 suppressed\n',
    ])
    expect((await suppress('2026-11-29')).code).toBe(0)
    const late = await suppress('2026-11-28')
    expect(late.code).toBe(1)
    expect(late.stdout).toContain(
      `let.json: ${fingerprint} (as the client wants it) counts no more, it was until 2026-11-28`,
    )
  })

  it.each([
    [['reports/first'], /no rule, expected --fail-on RULE/],
    [['reports/none', ...rule], /reports\/none: no result, expected/],
    [['reports/first', '--fail-on', 'entites.changed > 0'], /column 1: .*did you mean 'entities'/],
    [['reports/first', '--fail-on', 'entities.change > 0'], /column 10: .*did you mean 'changed'/],
    [['reports/first', ...rule, '--reporter', 'jsn'], /did you mean 'json'/],
    [['reports/first', ...rule, '--reporter', 'json', '--reporter', 'text'], /both write to standard output/],
  ])('%j: exit code 2 and one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await gate(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('writes what a reporter says into a file', async () => {
    const { code, stdout } = await gate(
      'reports/second',
      ...rule,
      '--reporter',
      'text',
      '--reporter',
      'json=out/gate.json',
    )
    expect([code, stdout.split('\n').length]).toEqual([1, 3])
    expect(JSON.parse(readFileSync(join(folder, 'out', 'gate.json'), 'utf8')).passed).toBe(false)
  })
})

/** Each with what it escapes taken back. */
const plain = (text: string): string => text.replaceAll('&#39;', "'").replaceAll("|'", "'").replaceAll('\\u003e', '>')

describe.each(Object.keys(gateReporters) as GateReporter[])('--reporter %s', (name) => {
  it('names file, line, key, rule, what was expected and what was found; nothing of it once that is suppressed', async () => {
    const { code, stdout } = await gate('reports/second', ...rule, '--reporter', name)
    const fingerprint = fingerprintIn((await gate('reports/second', ...rule)).stdout)
    expect(code).toBe(1)
    for (const part of ['a.txt', '5', fingerprint, 'entities.changed', "'40 million euros'", "'14 million euros'"])
      expect(plain(stdout)).toContain(part)
    file(join(folder, `${name}.json`), JSON.stringify([{ fingerprint, reason: 'seen' }]))
    const allowed = await gate('reports/second', ...rule, '--reporter', name, '--suppress', `${name}.json`)
    expect(allowed.code).toBe(0)
    expect(allowed.stdout).not.toContain('14 million euros')
  })
})

describe('--reporter sarif', () => {
  it('places violations by relative addresses, with fingerprints, and numbers in their result', async () => {
    const { stdout } = await gate('reports/second', ...rule, '--fail-on', 'edit < 1000', '--reporter', 'sarif')
    const { version, runs } = JSON.parse(stdout)
    expect([version, runs.length]).toEqual(['2.1.0', 1])
    const [{ results, tool }] = runs
    expect(results).toHaveLength(3)
    for (const { ruleId, locations } of results) {
      expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(ruleId)
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^(?:a\.txt|reports\/second\/result\.json)$/)
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
    }
    expect(results[0]).toMatchObject({ level: 'warning', partialFingerprints: { 'variorum/1': expect.any(String) } })
  })

  it('sees texts from where --root says they lie', async () => {
    const { stdout } = await gate('reports/second', ...rule, '--reporter', 'sarif', '--root', 'my/texts')
    expect(stdout).toContain('"uri":"my/texts/a.txt"')
    expect((await gate('reports/second', ...rule, '--root', 'my/texts')).stdout).toMatch(/^my\/texts\/a\.txt:5:9: /)
  })
})

describe('variorum bless', () => {
  const bless = (...args: readonly string[]) =>
    variorum(['bless', ...args, '--reason', 'seen by hand', '--at', '2026-11-29'], folder)

  it('writes the same bytes for the same results, without a word of the texts', async () => {
    const { code, stdout } = await bless('reports/second')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^variorum\.baseline\.json: 2 texts, 1 finding, \d\.\d kB\n$/),
    ])
    await bless('reports/second/report.html', '-o', 'again.json')
    const [one, two] = ['variorum.baseline.json', 'again.json'].map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(one).toBe(two)
    expect(one).not.toContain('million')
    expect(JSON.parse(one!)).toMatchObject({
      schema: 'variorum/baseline@1',
      reason: 'seen by hand',
      at: '2026-11-29T00:00:00.000Z',
    })
  })

  it('lets a gate pass what is in it, and nothing more', async () => {
    await bless('reports/second')
    await bless('reports/first', '-o', 'first.json')
    const fresh = ['--max-new', '0', '--max-new', 'entities.changed=0', '--max-new', '@critical=0'] as const
    expect(await gate('reports/second', '--baseline', 'variorum.baseline.json', ...fresh)).toMatchObject({
      code: 0,
      stdout: '3 rules, 0 violated, 0 findings new, 0 suppressed\n',
    })
    const { code, stdout } = await gate('reports/second', '--baseline', 'first.json', ...fresh)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^a\.txt:5:9: \w+: max-new entities\.changed=0: expected '40 million euros', found '14 million/m,
    )
    expect(stdout).toContain(', 1 finding new, 0 suppressed\n')
    expect((await gate('reports/second', '--baseline', 'first.json', '--max-new', '1')).code).toBe(0)
  })

  it('tests a difference, and never says that there is none without what could have been seen', async () => {
    await bless('reports/first', '-o', 'first.json')
    const { code, stdout } = await gate(
      'reports/second',
      '--baseline',
      'first.json',
      '--fail-on',
      'entities < -1 & p < .05',
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^note: entities of a: -\S+ \(\S+ after \S+\), p = \S+, 3 units, not significant \(the smallest difference /m,
    )
    const strict = await gate('reports/second', '--baseline', 'first.json', '--fail-on', 'entities < -1 & p <= 1')
    expect([strict.code, strict.stdout]).toEqual([
      1,
      expect.stringMatching(/: a: .*: expected no difference < -1 at p <= 1, found -/),
    ])
  })

  it('does not compare numbers that do not mean the same', async () => {
    await bless('reports/first', '-o', 'first.json')
    const path = join(folder, 'first.json')
    file(path, readFileSync(path, 'utf8').replace(/entities\|kinds:all/, 'entities|kinds:some'))
    const args = ['reports/second', '--baseline', 'first.json', '--max-new', 'entities.changed=0'] as const
    const { code, stdout } = await gate(...args)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /found not comparable: the signature of entities differs: entities\|kinds:some\S* in the baseline/,
    )
    expect(await gate(...args, '--allow-incomparable')).toMatchObject({ code: 0 })
    expect((await gate(...args.slice(0, 3), '--max-new', 'coverage.omitted=0')).code).toBe(0)
  })

  it.each([
    [['bless', 'reports/first', '--reason', ' '], /--reason: nothing given/],
    [['bless', 'reports/first', 'reports/first/report.html', '--reason', 'x'], /are both of 'first'/],
    [['gate', 'reports/first', '--max-new', '0'], /expected --baseline FILE/],
    [['gate', 'reports/first', '--fail-on', 'entities < 0 & p < .05'], /expected --baseline FILE/],
    [['gate', 'reports/first', '--max-new', 'entities.changed=x'], /column 18: 'x' is no number/],
    [
      ['gate', 'reports/first', '--max-new', '0', '--baseline', 'ref.txt'],
      /ref\.txt: not JSON, expected a file that variorum bless/,
    ],
  ])('%j: exit code 2 and one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await variorum(args, folder)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
  })
})
