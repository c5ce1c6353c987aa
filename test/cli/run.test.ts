import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Result, resultSchema } from '../../src/model/result.ts'
import { file, temporaryFolder } from '../folder.ts'
import { repository, variorum } from './variorum.ts'

const referenceText = `Council delays harbour vote

The council of Tavrin put off a vote on the new harbour until Friday, Mayor Petra Lindqvist said.

“We will not be hurried,” Ms. Lindqvist told reporters. The port costs 40 million euros.

Work was to begin on March 3. Eleven firms have made offers.
`
const closeText = referenceText.replace('put off', 'postponed').replace('40 million', '14 million')
const otherText = `Bakers win prize for rye bread

Two sisters from the hills took first place with a loaf that rose for three days.

They plan to open a school.
`

const readResult = (folder: string): Result =>
  resultSchema.parse(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')))

describe('variorum run', () => {
  it('leaves a report, a result and timings for texts of one’s own', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'ref.txt'), referenceText)
    file(join(folder, 'close.txt'), closeText)
    file(join(folder, 'other.txt'), otherText)
    const { code, stdout, stderr } = await variorum(
      ['run', '--reference', 'ref.txt', 'close.txt', 'other.txt', '--out', 'out'],
      folder,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('out/ref/report.md') })
    expect(stdout).toMatch(/close/)
    expect(readdirSync(join(folder, 'out', 'ref')).sort()).toEqual([
      'counts.md',
      'report.html',
      'report.md',
      'result.json',
      'scores.svg',
      'timings.json',
    ])
    expect(readFileSync(join(folder, 'out', 'ref', 'report.md'), 'utf8')).not.toContain('a plugin’s metric')
    const result = readResult(join(folder, 'out', 'ref'))
    const score = (system: string, metric: string) =>
      result.scores.find((each) => each.system === system && each.metric === metric)?.score ?? Number.NaN
    for (const metric of ['coverage', 'edit', 'entities', 'quotes']) expect(score('ref', metric)).toBe(100)
    expect(score('close', 'coverage')).toBe(100)
    expect(score('close', 'edit')).toBeGreaterThan(90)
    expect(score('other', 'coverage')).toBe(0)
    expect(result.documents[0]?.alignments.map(({ relation }) => relation)).toEqual([
      'same-text',
      'same-text',
      'another-text',
    ])
    expect(result.findings.filter(({ system }) => system === 'close').map(({ message }) => message)).toEqual([
      expect.stringMatching(/40.*14/),
    ])
  })

  it('stores where texts lie from the working folder, in the result and in what is made of it', async () => {
    const folder = temporaryFolder()
    const texts = { ref: referenceText, close: closeText }
    const [ref, close] = Object.entries(texts).map(([name, text]) => file(join(folder, 'texts', `${name}.txt`), text))
    await variorum(['run', '--reference', ref!, close!, '--out', 'out', '--no-timings'], folder)
    expect(readResult(join(folder, 'out', 'ref')).documents[0]?.texts.map(({ path }) => path)).toEqual([
      'texts/ref.txt',
      'texts/close.txt',
    ])
    const { stdout } = await variorum(['report', 'out/ref/result.json', '--format', 'sarif'], folder)
    expect(stdout).toContain('"uri": "texts/close.txt"')
    expect(stdout + readFileSync(join(folder, 'out', 'ref', 'result.json'), 'utf8')).not.toContain(folder)
  })

  it('takes a manifest of three words, and says that its files were not checked', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'own', 'ref.txt'), referenceText)
    file(join(folder, 'own', 'close.txt'), closeText)
    file(
      join(folder, 'own', 'manifest.json'),
      '{"name": "mine", "language": "en", "texts": {"ref": "ref.txt", "close": "close.txt"}}',
    )
    const { code } = await variorum(['run', 'own', '--no-timings'], folder)
    expect(code).toBe(0)
    const report = join(folder, 'reports', 'mine')
    expect(readResult(report).documents[0]?.texts.map(({ verified }) => verified)).toEqual([false, false])
    expect(readFileSync(join(report, 'report.md'), 'utf8')).toContain('The manifest has no SHA-256 of 2 files:')
  })

  it('prints one JSON value and nothing else with --format json', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'ref.txt'), referenceText)
    file(join(folder, 'close.txt'), closeText)
    const { stdout } = await variorum(
      ['run', '--reference', 'ref.txt', 'close.txt', '--out', 'out', '--format', 'json', '--no-timings'],
      folder,
    )
    expect(resultSchema.parse(JSON.parse(stdout)).schema).toBe('variorum/result@2')
    expect(existsSync(join(folder, 'out', 'ref', 'timings.json'))).toBe(false)
  })

  it('aligns with an aligner of one’s own, which is part of the signature, or stops in one sentence', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'ref.txt'), referenceText)
    file(join(folder, 'close.txt'), closeText)
    file(
      join(folder, 'first.js'),
      `export default {
        name: 'first-only',
        version: '2',
        align: (a, b) => [{ reference: [0], hypothesis: [a.length === b.length ? 0 : 99], confidence: 0.4 }],
      }`,
    )
    const run = (...texts: string[]) =>
      variorum(
        ['run', '--reference', 'ref.txt', ...texts, '--out', 'out', '--aligner', './first.js', '--no-timings'],
        folder,
      )
    expect(await run('close.txt')).toMatchObject({ code: 0 })
    const { signature, documents } = readResult(join(folder, 'out', 'ref'))
    expect(signature).toContain('|align:first-only/2|')
    const linked = documents[0]?.alignments[1]?.beads.filter(
      (bead) => bead.reference.length * bead.hypothesis.length > 0,
    )
    expect(linked).toHaveLength(1)
    file(join(folder, 'other.txt'), `${otherText}\nThey will not sell it.\n`)
    expect(await run('other.txt')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^variorum: aligner 'first-only' linked hypothesis passage 99 in link 0, expected 0 to \d+\n$/,
      ),
    })
  })

  it('keeps every sentence of the inputs out of what --no-text writes', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'ref.txt'), referenceText)
    file(join(folder, 'close.txt'), closeText)
    await variorum(['run', '--reference', 'ref.txt', 'close.txt', '--out', 'out', '--no-text'], folder)
    for (const name of ['counts.md', 'report.html', 'report.md', 'result.json', 'scores.svg']) {
      const written = readFileSync(join(folder, 'out', 'ref', name), 'utf8')
      expect(written).not.toMatch(/will not be hurried|put off a vote/)
    }
  })

  it.each([
    [['run', 'gazete'], /no corpus 'gazete' \(did you mean 'gazette'\?\)/],
    [['run', 'a', 'b'], /expected one; to compare texts, name the reference/],
    [['run', '--reference', 'missing.txt', 'x.txt'], /missing\.txt: no such file/],
    [['run', '--metrics', 'edits'], /no metric 'edits' \(did you mean 'edit'\?\)/],
    [['run', '--unit', 'word'], /unit/],
    [['run', '--workers', '1.5'], /--workers: expected a whole number from 0 to 1024/],
    [['runn'], /did you mean 'run'\?/],
    [['run', '--unheard-of'], /unheard-of/],
    [[], /no command given/],
    [['report', 'package.json'], /package\.json: not a variorum\/result@2/],
    [['metrics', '--plugin', '/dev/full'], /plugin \/dev\/full: no such file/],
    [['align', 'README.md'], /1 file given, expected 2/],
  ])('answers %j with one sentence and exit code 2', async (args, sentence) => {
    const { code, stdout, stderr } = await variorum(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('timings', () => {
  it('that are none are told from those that a run wrote', async () => {
    const result = 'reports/gazette/result.json'
    const { code, stdout, stderr } = await variorum(['report', result, '--timings', 'package.json'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^variorum: package\.json: not a variorum\/timings@1, schema: .*\n$/)
    expect(await variorum(['report', result, '--timings', 'reports/gazette/timings.json'])).toMatchObject({ code: 0 })
  })
})

describe('a result', () => {
  const gazette = (folder: string, args: readonly string[] = [], node = process.execPath) =>
    variorum(['run', ...args, '--out', folder, '--no-timings'], repository, node).then(({ code, stderr }) => {
      expect({ code, stderr }).toMatchObject({ code: 0 })
      return readFileSync(join(folder, 'gazette', 'result.json'))
    })

  /** Made once for all who compare with it. */
  let made: Promise<Buffer> | undefined
  const first = (): Promise<Buffer> => (made ??= gazette(temporaryFolder()))

  it('is the same bytes from run to run, and with the documents in another order', async () => {
    expect(await gazette(temporaryFolder())).toEqual(await first())
    const turned = temporaryFolder()
    await cp(join(repository, 'corpora', 'gazette'), turned, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(turned, 'manifest.json'), 'utf8')) as { documents: unknown[] }
    writeFileSync(
      join(turned, 'manifest.json'),
      JSON.stringify({ ...manifest, documents: [...manifest.documents].reverse() }),
    )
    expect(await gazette(temporaryFolder(), [turned])).toEqual(await first())
  }, 120_000)

  it('is the same bytes with the documents on any number of threads', async () => {
    for (const workers of ['0', '1', '3'])
      expect(await gazette(temporaryFolder(), ['--workers', workers])).toEqual(await first())
  }, 300_000)

  const nodes = (process.env.VARIORUM_NODES ?? '').split(':').filter(Boolean)
  if (nodes.length === 0) console.log('skipped: no other versions of Node in VARIORUM_NODES')

  it.skipIf(nodes.length === 0)(
    'is the same bytes on other versions of Node',
    async () => {
      for (const node of nodes) expect(await gazette(temporaryFolder(), [], node)).toEqual(await first())
    },
    120_000,
  )
})
