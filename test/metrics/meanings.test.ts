import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { markdownTables } from '../reference/markdown-tables.ts'

const declared = Object.values(metrics).map((make) => make({ language: 'en' }))

describe('what the findings of our metrics mean', () => {
  it('stands in docs/findings.md as the metrics declare it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/findings.md'), 'utf8')
    const printed = markdownTables(page)
      .find(([heading]) => heading?.[0] === 'metric')
      ?.slice(2)
    const code = (text: string): string => text.replaceAll('`', '')
    expect(printed?.map((cells) => cells.map(code))).toEqual(
      declared.flatMap(({ name, meanings = [] }) =>
        meanings.map(({ statistic, about, category, severity }) => [
          name,
          statistic,
          about?.join(', ') ?? 'anything',
          category,
          severity,
        ]),
      ),
    )
  })

  it('is declared of statistics that the metric counts', () => {
    for (const { statistics, meanings = [] } of declared)
      for (const { statistic } of meanings) expect(statistics).toContain(statistic)
  })
})
