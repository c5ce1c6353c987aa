import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Challenge } from '../../src/model/challenge.ts'
import { file, temporaryFolder } from '../folder.ts'
import { repository, variorum } from './variorum.ts'

const few = ['--changes', '3', '--resamples', '50']

describe('variorum challenge', () => {
  it('prints one JSON value, with a plugin’s metric and operator among ours', async () => {
    const plugin = (name: string) => ['--plugin', join(repository, 'test', 'plugin-package', name)]
    const args = ['challenge', 'gazette', ...plugin('index.js'), ...plugin('wrong-port.js'), ...few, '--format', 'json']
    const [one, two] = [
      await variorum([...args, '-m', 'chrf,length-ratio']),
      await variorum([...args, '-m', 'chrf,length-ratio']),
    ]
    expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: '' })
    expect(two.stdout).toBe(one.stdout)
    const { metrics, seed } = JSON.parse(one.stdout) as Challenge
    expect(seed).toBe(12345)
    expect(metrics.map(({ name }) => name)).toEqual(['chrf', 'length-ratio'])
    const own = metrics[0]!.operators.filter(({ name }) => name === 'wrong-port')
    expect(own.map(({ base }) => base)).toEqual(['reference', 'translation'])
    expect(own[0]).toMatchObject({ harmful: true, detected: own[0]!.n, ties: 0, better: 0 })
  }, 120_000)

  it('writes a page with examples, and without the texts where they may not be shown', async () => {
    const out = join(temporaryFolder(), 'page.md')
    const args = ['challenge', 'gazette', '-m', 'ter', ...few, '--format', 'markdown']
    expect(await variorum([...args, '-o', out])).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(out, 'utf8')).toContain('### number')
    expect(readFileSync(out, 'utf8')).toContain('- translation: ')
    expect((await variorum([...args, '--no-text'])).stdout).not.toContain('- translation: ')
  }, 120_000)

  it('says in one sentence what an operator lacks', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'odd.mjs'), "export default { name: 'odd', category: 'loud', harmful: true, apply: () => 'x' }")
    const { code, stderr } = await variorum(['challenge', 'gazette', '--plugin', './odd.mjs', ...few], folder)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "variorum: plugin ./odd.mjs: an operator's category is 'loud', expected one of accuracy, fluency, mixed, typography, baseline\n",
    })
  }, 60_000)
})
