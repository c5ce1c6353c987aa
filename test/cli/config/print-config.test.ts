import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../../folder.ts'
import { variorum } from '../variorum.ts'

const folder = temporaryFolder()
file(
  join(folder, 'variorum.config.json'),
  JSON.stringify({
    run: { source: 'en.json', inputs: ['de.json'], metrics: ['keys'], severity: { endings: 'off' } },
    score: { reference: ['ref.txt'], metrics: ['chrf'], confidence: true },
  }),
)

const printed = async (...words: string[]) => {
  const { code, stdout, stderr } = await variorum([...words, '--print-config'], folder)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

const config = 'variorum.config.json'

describe('--print-config', () => {
  it('prints each option with its value and where it is from, and runs nothing', async () => {
    const options = await printed('run', '--seed', '7', '--metrics', 'keys,terms')
    expect(options).toMatchObject({
      source: { value: 'en.json', from: config },
      inputs: { value: ['de.json'], from: config },
      severity: { value: { endings: 'off' }, from: config },
      metrics: { value: 'keys,terms', from: 'command line' },
      seed: { value: 7, from: 'command line' },
      resamples: { value: 1000, from: 'default' },
      out: { value: 'reports', from: 'default' },
    })
    expect(options).not.toHaveProperty('reference')
    expect(readdirSync(folder)).toEqual([config])
  })

  it('does so for score, with what it takes where nothing is said', async () => {
    expect(await printed('score', '-i', 'a.txt', '-w', '3')).toMatchObject({
      reference: { value: ['ref.txt'], from: config },
      input: { value: ['a.txt'], from: 'command line' },
      width: { value: 3, from: 'command line' },
      confidence: { value: true, from: config },
      level: { value: 'system', from: 'default' },
      seed: { value: 12345, from: 'default' },
    })
  })

  it('works without a configuration, and refuses a command line that is wrong', async () => {
    const options = await printed('gate', 'reports/en', '--no-config')
    expect(options.results).toEqual({ value: ['reports/en'], from: 'command line' })
    expect(options.format).toEqual({ value: 'text', from: 'default' })
    expect(await variorum(['run', '--print-config', '--unit', 'word'], folder)).toMatchObject({ code: 2, stdout: '' })
    expect(await variorum(['score', '--print-config', '--width', '-1'], folder)).toMatchObject({ code: 2, stdout: '' })
  })
})
