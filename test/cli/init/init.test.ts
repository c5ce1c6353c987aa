import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../../folder.ts'
import { repository, variorum } from '../variorum.ts'

const vitestMain = join(repository, 'node_modules/vitest/vitest.mjs')

const vitest = (folder: string) =>
  spawnSync(process.execPath, [vitestMain, 'run', '--root', folder, '--config', join(repository, 'vitest.config.ts')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })

describe('variorum init', () => {
  it.each([
    ['ts', []],
    ['js', ['--js']],
  ])(
    'writes a metric and an aligner in %s whose tests pass at once and which the program takes',
    async (extension, flags) => {
      const folder = temporaryFolder()
      expect(await variorum(['init', 'metric', 'word-recall', ...flags], folder)).toMatchObject({ code: 0, stderr: '' })
      const { stdout } = await variorum(['init', 'aligner', 'by-year', ...flags], folder)
      expect(readdirSync(folder).sort()).toEqual(
        ['by-year', 'by-year.test', 'word-recall', 'word-recall.test']
          .map((name) => `${name}.${extension}`)
          .concat('examples', 'package.json')
          .sort(),
      )
      const tests = vitest(folder)
      expect(tests.stdout).toMatch(/Test Files\s+2 passed/)
      const [, use = ''] = /npx variorum (.*)\n$/.exec(stdout) ?? []
      expect(await variorum(use.split(' '), folder)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^\[0\] ~ \[0\]/),
      })
      const inputs = ['--reference', 'examples/reference.txt', 'examples/close.txt', 'examples/far.txt']
      const run = await variorum(
        [
          'run',
          ...inputs,
          '--plugin',
          `./word-recall.${extension}`,
          '--aligner',
          `./by-year.${extension}`,
          '--no-timings',
        ],
        folder,
      )
      expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('word-recall') })
    },
  )

  it('leaves a package.json and example texts that are there as they are', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'package.json'), '{"type": "commonjs"}')
    file(join(folder, 'examples/close.txt'), 'mine')
    const { code, stdout } = await variorum(['init', 'metric', 'word-recall', '--js'], folder)
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^word-recall\.js, [\s\S]*npm install --save-dev variorum/),
    ])
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('{"type": "commonjs"}')
    expect(readFileSync(join(folder, 'examples/close.txt'), 'utf8')).toBe('mine')
    expect(vitest(folder).stdout).toMatch(/Test Files\s+1 passed/)
    expect((await variorum(['metrics', '--plugin', './word-recall.js'], folder)).stdout).toContain('word-recall')
  })

  it.each(['word-recall.ts', 'word-recall.test.ts'])('overwrites nothing: %s', async (name) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, name), 'mine')
    expect(await variorum(['init', 'metric', 'word-recall'], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr: `variorum: ${name} is there already, nothing was written; expected a name of its own\n`,
    })
    expect([readdirSync(folder), readFileSync(join(folder, name), 'utf8')]).toEqual([[name], 'mine'])
  })

  it.each([
    [['metric', 'Word Recall'], "'Word Recall' is no name for a plugin; expected lower-case words"],
    [['metric', '../recall'], "'../recall' is no name for a plugin"],
    [['aligner', 'recall.ts'], "'recall.ts' is no name for a plugin"],
    [['metric', 'chrf'], "'chrf' comes with variorum; expected another name"],
    [['aligner', 'lines'], "'lines' comes with variorum; expected another name"],
    [['page', 'mine'], 'expected one of'],
    [['metric'], 'expected'],
  ])('refuses what it cannot write in one sentence: %j', async (words, sentence) => {
    const folder = temporaryFolder()
    const { code, stdout, stderr } = await variorum(['init', ...words], folder)
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
    expect(stderr).toContain(sentence)
    expect(readdirSync(folder)).toEqual([])
  })
})
