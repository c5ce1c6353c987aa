import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, variorum } from './variorum.ts'

// What sacreBLEU prints, which `npx jiti bench/score-goldens.ts` compares as a whole. Skipped where it is not there.
const data = join(repository, '..', 'shared', 'data', 'metrics')
const isThere = existsSync(data)
const read = (path: string) => (isThere ? JSON.parse(readFileSync(join(data, path), 'utf8')) : undefined)

/** Our signatures add which version of ours gave sacreBLEU's number; what it explains in prose we say in our words. */
const comparable = (text: string): string =>
  text.replace(/(2\.6\.0)\+variorum\.\d+/g, '$1').replace(/(╛\n)[\s\S]*?(?=-+\nMetric signatures)/, '$1')

const commandLines: readonly { args: string; stdout: string }[] = read('cli/cli-goldens.json')?.runs ?? []

describe.skipIf(!isThere)('sacreBLEU’s command lines', () => {
  it.each(commandLines)('$args', async ({ args, stdout }) => {
    const format = args.includes('-f ') ? [] : ['-f', 'sacrebleu']
    const recipe = /--confidence|--paired/.test(args) ? ['--recipe', 'sacrebleu'] : []
    const words = args.replace('-f json', '-f sacrebleu').split(' ')
    const printed = await variorum(['score', ...words, ...format, ...recipe], join(data, 'cli'))
    expect(printed.stderr).toBe('')
    expect(comparable(printed.stdout)).toBe(comparable(stdout))
  })
})

describe.skipIf(!isThere)('--recipe sacrebleu', () => {
  it('gives the intervals and p-values of the paired bootstrap', async () => {
    const { meta, tests } = read('goldens/significance.wmt22.de-en.json')
    const systems = meta.systems.slice(0, 3)
    const test = ['-m', 'bleu', 'chrf++', '--paired-bs', '--recipe', 'sacrebleu', '-f', 'json']
    const { stdout } = await variorum(['score', ...meta.refs, '-i', ...systems, ...test], join(data, 'inputs'))
    const printed = JSON.parse(stdout)
    for (const [title, metric] of [
      ['BLEU', 'bleu'],
      ['chrF2++', 'chrf++'],
    ] as const)
      for (const [s, expected] of tests[0].results[title].slice(0, 3).entries()) {
        const { score, ci } = printed.systems[s].metrics[metric]
        const found = printed.comparisons.find(
          (each: { system: string; metric: string }) => each.system === systems[s] && each.metric === metric,
        )
        const got = { score, p_value: found?.p ?? null, mean: ci.mean, ci: 0.5 * (ci.high - ci.low) }
        expect({ system: systems[s], ...got }).toEqual(expected)
      }
  })
})
