import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inWorker } from '../../src/metrics/contract/in-worker.ts'

const repository = join(import.meta.dirname, '../..')
const modules = join(repository, 'node_modules')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const run = (script: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(modules, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, NO_COLOR: '1' },
    timeout: 20_000,
  })
  return { status, stdout, stderr }
}
const newMetric = (...args: string[]) =>
  run('jiti/lib/jiti-cli.mjs', [join(repository, 'scripts/new-metric.ts'), ...args])

describe('npm run new-metric', () => {
  it.each([
    ['js', ['word-recall']],
    ['ts', ['word-recall', '--ts', '.']],
  ])('writes a metric in %s whose test passes at once', (extension, args) => {
    expect(newMetric(...args)).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(folder).sort()).toEqual([`word-recall.${extension}`, `word-recall.test.${extension}`].sort())
    const config = join(repository, 'vitest.config.ts')
    const { status, stdout } = run('vitest/vitest.mjs', ['run', '--root', folder, '--config', config])
    expect(stdout).toContain(`word-recall.test.${extension}`)
    expect(status).toBe(0)
  })

  it.each([
    ['js', []],
    ['ts', ['--ts']],
  ])('writes a metric in %s that a run can load, with variorum installed there or not', async (extension, flags) => {
    newMetric('word-recall', 'deep/er', ...flags)
    const metric = await inWorker(`./deep/er/word-recall.${extension}`, { language: 'en', folder })
    const { rows, findings } = await metric.measure([{ references: ['two ships'], hypothesis: 'two' }])
    expect([metric.metric.name, findings.length]).toEqual(['word-recall', 1])
    expect(await metric.scores(rows)).toEqual([0.5])
    await metric.close()
  })

  it.each([['word-recall.js'], ['word-recall.test.js']])('overwrites nothing: %s', (file) => {
    const path = join(folder, file)
    writeFileSync(path, 'mine')
    expect(newMetric('word-recall')).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path} is there already; nothing was written\n`,
    })
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([[file], 'mine'])
  })

  it.each([['Word Recall'], ['../recall'], ['recall.ts'], ['2nd']])('refuses a name in one sentence: %s', (name) => {
    expect(newMetric(name)).toEqual({
      status: 2,
      stdout: '',
      stderr: `'${name}' is no name for a metric; expected lower-case words with hyphens, such as length-ratio\n`,
    })
  })

  it.each([[[]], [['a', 'b', 'c']], [['a', '--typescript']]])('says how it is used: %j', (args) => {
    expect(newMetric(...args)).toMatchObject({
      status: 2,
      stderr: 'expected npm run new-metric -- my-metric [--ts] [folder]\n',
    })
  })
})
