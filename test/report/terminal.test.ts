import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { summary } from '../../src/report/terminal.ts'
import { width } from '../../src/report/width.ts'
import { result } from './fixtures.ts'

const lines = (of: Result): string[] => summary(of).split('\n')

describe('summary', () => {
  it('shows coverage first, marks what the page marks and says what each text is', () => {
    expect(lines(result).slice(0, 7)).toEqual([
      'Quarry & ferry: 2 documents, reference wire',
      '',
      'system    relation         n  coverage ↑  edit ↑  entities ↑  quotes ↑  tone ↓',
      'loop      same text        9      100.0*   71.3*       85.7*     50.0≈      -',
      'rewrite   overlapping      5       83.3≈   48.0        66.7≈    100.0*      -',
      'stranger  another article  9       11.1     6.4         7.1       0.0       -',
      'wire      (itself)         9      100.0   100.0       100.0     100.0       -',
    ])
  })

  it('calls no system level with the best where nothing was tested', () => {
    const untested = lines({ ...result, comparisons: [] }).filter((line) => /^(?:loop|rewrite) /.test(line))
    expect(untested.join('\n')).not.toContain('≈')
    expect(untested.map((line) => line.split('*').length - 1)).toEqual([3, 1])
  })

  it('fits a hundred columns, with more tables where one is not enough', () => {
    const names = Array.from({ length: 14 }, (_, i) => `metric-number-${i}`)
    const [metric] = result.metrics
    const many: Result = {
      ...result,
      metrics: metric ? names.map((name) => ({ ...metric, name })) : [],
      scores: names.flatMap((name) =>
        result.scores.filter((score) => score.metric === metric?.name).map((score) => ({ ...score, metric: name })),
      ),
    }
    expect(Math.max(...lines(result).map(width), ...lines(many).map(width))).toBeLessThanOrEqual(100)
    expect(lines(many).filter((line) => line.startsWith('system ')).length).toBeGreaterThan(1)
    for (const name of names) expect(summary(many)).toContain(name)
  })

  it('leaves out the column of a metric that found nothing of its kind, and says so', () => {
    const [metric] = result.metrics
    const silent: Result = { ...result, metrics: metric ? [...result.metrics, { ...metric, name: 'silent' }] : [] }
    expect(lines(silent).filter((line) => line.includes('silent'))).toEqual([
      'silent: nothing of its kind in these texts',
    ])
  })

  it('says of several in one sentence, in lines as wide as the tables', () => {
    const [metric] = result.metrics
    const silent = Array.from({ length: 12 }, (_, k) => ({ ...metric!, name: `silent-metric-${k}` }))
    const said = lines({ ...result, metrics: [...result.metrics, ...silent] }).slice(-5)
    expect(said.join(' ')).toMatch(/silent-metric-0, .* and silent-metric-11: nothing of their kind in these texts/)
    expect(Math.max(...said.map(width))).toBeLessThanOrEqual(100)
  })

  it('lets no name steer the terminal', () => {
    const red = '\u001b[31mred'
    const renamed: Result = { ...result, corpus: { ...result.corpus, title: red } }
    expect(summary(renamed)).toContain('⟨U+001B⟩[31mred: 2 documents')
  })
})
