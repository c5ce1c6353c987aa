import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { render } from '../../src/report/render.ts'
import { result } from './fixtures.ts'
import { withInputs } from './with-inputs.ts'

describe('scores for a paper', () => {
  it('have caption, label, marks and, as comments, signatures', () => {
    const latex = render(result, 'latex')
    expect(latex).toMatch(/^% variorum \S+, /)
    for (const { name, signature } of result.metrics) expect(latex).toContain(`% ${name}: ${signature}`)
    expect(latex).toMatch(/\\caption\{[^\n]+\}\n\\label\{tab:[\w-]+\}\n/)
    expect(latex).toMatch(/\\textbf\{71\.3\} \{\\scriptsize \[67\.2, 75\.4\]\}/)
  })

  it('are one table whatever the inputs hold', () => {
    for (const text of ['50 % & \\end{table}', 'a\nb', '$x_1$', '\u202e#{}~^'])
      expect(
        render(withInputs(result, text), 'latex')
          .replaceAll(/^%.*$/gm, '')
          .match(/\\(?:begin|end)\{table\}/g),
      ).toHaveLength(2)
  })
})

describe('counts as CSV', () => {
  const rows = (of: typeof result): readonly Record<string, string>[] => parse(render(of, 'csv'), { columns: true })

  it('add up to those of all documents', () => {
    const all = rows(result).filter(({ document }) => document === '')
    expect(all.length).toBe(result.scores.reduce((sum, { statistics }) => sum + Object.keys(statistics).length, 0))
    for (const { system, metric, statistic, count } of all)
      expect(Number(count)).toBe(
        result.scores.find((score) => score.system === system && score.metric === metric)?.statistics[statistic!],
      )
  })

  it('keep their columns whatever systems are called, and begin no formula', () => {
    for (const text of ['=SUM(A1)', 'a,b', '"', 'x\r\ny']) {
      const named = rows(withInputs(result, text))
      expect(named).toHaveLength(rows(result).length)
      expect(named.filter(({ system = '' }) => /^[=+@-]/.test(system))).toEqual([])
    }
  })
})
