import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
file(join(folder, 'en.json'), '{ "open": "Open {name}.", "boats": "7 boats", "bye": "Goodbye" }')
file(join(folder, 'de.json'), '{ "open": "{nombre} öffnen", "boats": "8 Boote", "bye": "Tschüss" }')

const run = (...words: string[]) => variorum(['run', '--source', 'en.json', 'de.json', ...words], folder)

const severities = (): Readonly<Record<string, string | null>> => {
  const result: Result = JSON.parse(readFileSync(join(folder, 'reports/en/result.json'), 'utf8'))
  return Object.fromEntries(result.findings.map(({ metric, severity }) => [metric, severity]))
}

describe('run --severity', () => {
  it('gives all findings of a check one severity, leaves the others alone, and turns checks off', async () => {
    expect(await run()).toMatchObject({ code: 0 })
    const usual = severities()
    expect(usual).toMatchObject({ placeholders: 'critical', numerals: 'major', endings: 'minor' })
    await run('--severity', 'numerals=minor', '--severity', 'endings=off', '--severity=keys=critical')
    const { endings: _, ...others } = usual
    expect(severities()).toEqual({ ...others, numerals: 'minor' })
    const gate = ['gate', 'reports/en', '--fail-on', 'findings@major > 0']
    expect(await variorum(gate, folder)).toMatchObject({ code: 0 })
  })

  it('keeps fingerprints, so that a baseline goes on to know its findings', async () => {
    const fingerprints = () => {
      const result: Result = JSON.parse(readFileSync(join(folder, 'reports/en/result.json'), 'utf8'))
      return result.findings.map(({ fingerprint }) => fingerprint)
    }
    await run('--metrics', 'numerals')
    const before = fingerprints()
    await run('--metrics', 'numerals', '--severity', 'numerals=critical')
    expect([fingerprints(), before.length]).toEqual([before, 1])
  })

  it('is said by a configuration too', async () => {
    const config = file(
      join(folder, 'checks.json'),
      '{ "run": { "severity": { "numerals": "critical", "endings": "off" } } }',
    )
    await run('--config', config)
    expect(severities()).toMatchObject({ numerals: 'critical' })
    expect(severities()).not.toHaveProperty('endings')
  })

  it.each([
    [
      ['--severity', 'endigns=off'],
      "--severity: no metric 'endigns' in this run (did you mean 'endings'?), expected one of keys, ",
    ],
    [['--severity', 'numeral=minor'], "no metric 'numeral' in this run (did you mean 'numerals'?)"],
    [
      ['--severity', 'endings=of'],
      "--severity is 'endings=of', expected NAME=LEVEL with a level of off, minor, major, critical",
    ],
    [['--severity', 'off'], "--severity is 'off', expected NAME=LEVEL"],
    [['--severity', 'keys=off', '--severity', 'keys=minor'], "'keys' is said twice, expected each metric once"],
    [['--metrics', 'keys', '--severity', 'keys=off'], 'every metric is off, expected one that is not'],
  ])('%j is refused in a sentence', async (words, sentence) => {
    const { code, stderr } = await run(...words)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
    expect(stderr.trim().split('\n').length).toBe(1)
  })

  it('is refused with texts, whose severities are measured', async () => {
    const { code, stderr } = await variorum(
      ['run', '--reference', 'en.json', 'de.json', '--severity', 'edit=minor'],
      folder,
    )
    expect([code, stderr]).toEqual([2, expect.stringContaining('--severity without --source or --strings')])
  })
})
