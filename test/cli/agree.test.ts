import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { repository, variorum } from './variorum.ts'

const folder = temporaryFolder()
const gazette = join(repository, 'reports', 'gazette', 'result.json')

interface Agreed {
  readonly metrics: readonly string[]
  readonly levels: readonly { readonly level: string; readonly pairs: readonly { readonly spearman: number }[] }[]
  readonly orders: readonly object[]
  readonly parted: {
    readonly between: readonly string[]
    readonly passages: readonly { readonly sides: readonly object[] }[]
  }
}

describe('variorum agree', () => {
  it('holds metrics to each other at every level, and shows where two of them part', async () => {
    const words = ['agree', gazette, '--metrics', 'edit,entities', '--top', '3']
    const { stdout, stderr } = await variorum([...words, '--format', 'json'])
    expect(stderr).toBe('')
    const { metrics, levels, orders, parted } = JSON.parse(stdout) as Agreed
    expect(metrics).toEqual(['edit', 'entities'])
    expect(levels.map(({ level }) => level)).toEqual(['system', 'document', 'segment'])
    expect(orders).toHaveLength(28)
    expect(parted.passages).toHaveLength(3)
    expect((await variorum(words)).stdout).toContain('Where edit and entities part most')
    expect((await variorum([...words, '--format', 'markdown'])).stdout).toMatch(/^# Where metrics agree/)
  })

  it('takes scores from elsewhere', async () => {
    const scores = file(
      join(folder, 's.csv'),
      `system,document,segment,score\n${['wire-a', 'wire-b'].flatMap((system) => Array.from({ length: 20 }, (_, i) => `${system},visit,${i + 1},${i / 20}\n`)).join('')}`,
    )
    const { stdout } = await variorum([
      'agree',
      gazette,
      '--metrics',
      'edit',
      '--scores',
      `mine=${scores}`,
      '--format',
      'json',
    ])
    expect((JSON.parse(stdout) as Agreed).metrics).toEqual(['edit', 'mine'])
  })

  it.each([
    [['agree', gazette, '--metrics', 'edit'], 'one metric, expected two or more'],
    [['agree', gazette, '--between', 'edit'], "--between is 'edit', expected the names of two metrics"],
    [['agree', gazette, '--between', 'edit,chrf'], "no scores of passages by 'chrf'"],
    [['agree', join(folder, 'none.json')], 'no such file'],
  ])('refuses %j by one sentence', async (words, sentence) => {
    const { code, stderr } = await variorum(words)
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })
})
