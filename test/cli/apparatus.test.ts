import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Apparatus } from '../../src/report/apparatus/row.ts'
import { file, temporaryFolder } from '../folder.ts'
import { markdownTables } from '../reference/markdown-tables.ts'
import { variorum } from './variorum.ts'

const reference = `Council delays harbour vote

The council of Tarvin put off a vote on the new harbour until Friday, Mayor Petra Lindqvist said.

“We will not be hurried by anyone,” Ms. Lindqvist told reporters. The port costs 40 million euros.
`
const close = reference.replace('40 million', '14 million').replace('hurried', 'rushed')

function texts(): string {
  const folder = temporaryFolder()
  file(join(folder, 'ref.txt'), reference)
  file(join(folder, 'close.txt'), close)
  file(join(folder, 'same.txt'), reference)
  return folder
}
const args = ['apparatus', '--reference', 'ref.txt', 'close.txt', 'same.txt']

describe('variorum apparatus', () => {
  it('prints a table of facts and variants for texts of one’s own', async () => {
    const { code, stdout, stderr } = await variorum(args, texts())
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [named = []] = markdownTables(stdout)
    expect(named[0]?.slice(0, 2)).toEqual(['fact', 'ref'])
    expect(named[2]?.[0]).toMatch(/^money 40 million euros$/)
    expect(named[2]).toContainEqual(expect.stringMatching(/14 million euros ¶\d+:\d+–\d+$/))
    expect(stdout).toContain('hurried')
  })

  it('prints one JSON value and nothing else with --format json', async () => {
    const { code, stdout, stderr } = await variorum([...args, '--format', 'json'], texts())
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const printed = JSON.parse(stdout) as Apparatus
    expect(printed).toMatchObject({ schema: 'variorum/apparatus@1', reference: 'ref' })
    for (const row of printed.rows) expect(row.cells.map(({ system }) => system)).toEqual(printed.systems)
  })

  it('sets lines as an edition does with --format text', async () => {
    const { stdout } = await variorum([...args, '--format', 'text'], texts())
    expect(stdout).toMatch(/^major +¶\S+ money 40 million euros \] 14 million euros close ¶\S+$/m)
  })

  it('prints no line without a reading: a name that one passage drops and another keeps is kept', async () => {
    const folder = texts()
    const twice = reference.replace('The port costs', 'The port of Tarvin costs')
    file(join(folder, 'twice.txt'), twice)
    file(join(folder, 'once.txt'), twice.replace(' of Tarvin costs', ' costs'))
    const { stdout } = await variorum(['apparatus', '--reference', 'twice.txt', 'once.txt', '--format', 'text'], folder)
    expect(stdout).not.toMatch(/\] *$/m)
    expect(stdout).toMatch(/^(\d+) of \1 rows are kept/m)
  })

  it('aligns with another aligner where asked', async () => {
    const folder = texts()
    const { stdout } = await variorum([...args, '--format', 'json', '--aligner', 'lines'], folder)
    expect((JSON.parse(stdout) as Apparatus).rows.length).toBeGreaterThan(0)
    expect(await variorum([...args, '--aligner', 'nonsense'], folder)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^variorum: no aligner 'nonsense'; there are [^\n]*\n$/),
    })
  })

  it('writes to a file instead with --out', async () => {
    const folder = texts()
    const { code, stdout } = await variorum([...args, '--out', 'deep/apparatus.md'], folder)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(readFileSync(join(folder, 'deep/apparatus.md'), 'utf8')).toContain('# Apparatus')
  })

  it.each(['markdown', 'json', 'text'])('shows no words of quotations as %s with --no-text', async (format) => {
    const { stdout } = await variorum([...args, '--no-text', '--format', format], texts())
    expect(stdout).toContain('14 million euros')
    expect(stdout).not.toMatch(/hurried|rushed|put off/)
  })

  it('leaves the folder of reports alone', async () => {
    const folder = texts()
    await variorum(args, folder)
    expect(existsSync(join(folder, 'reports'))).toBe(false)
  })

  it.each([
    [['apparatus', 'gazete'], /no corpus 'gazete' \(did you mean 'gazette'\?\)/],
    [['apparatus', '--reference', 'missing.txt', 'x.txt'], /missing\.txt: no such file/],
    [['apparatus', '--reference', 'package.json'], /no texts given/],
    [['apparatus', '--format', 'html'], /format/],
  ])('answers %j with one sentence and exit code 2', async (wrong, sentence) => {
    const { code, stdout, stderr } = await variorum(wrong)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('variorum report', () => {
  const run = async (...options: string[]): Promise<string> => {
    const folder = texts()
    await variorum(['run', ...args.slice(1), '--no-timings', '--out', 'out', ...options], folder)
    return folder
  }

  it('writes the findings as SARIF and as MQM ratings', async () => {
    const folder = await run()
    const sarif = await variorum(['report', 'out/ref/result.json', '--format', 'sarif'], folder)
    expect(sarif.code).toBe(0)
    expect(JSON.parse(sarif.stdout)).toMatchObject({ version: '2.1.0' })
    const mqm = await variorum(['report', 'out/ref/result.json', '--format', 'mqm'], folder)
    expect(mqm).toMatchObject({ code: 0, stdout: expect.stringMatching(/<v>14 million euros<\/v>/) as string })
  })

  it('has the apparatus as a section, made from result.json alone', async () => {
    const folder = await run()
    const { stdout } = await variorum(['report', 'out/ref/result.json', '--view', 'full'], folder)
    expect(stdout).toMatch(/^## Apparatus$\n\n\d+ facts? /m)
  })

  it('refuses MQM ratings of a result without texts in one sentence', async () => {
    const { code, stdout, stderr } = await variorum(
      ['report', 'out/ref/result.json', '--format', 'mqm'],
      await run('--no-text'),
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/texts are withheld/)
  })
})
