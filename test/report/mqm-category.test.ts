import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { categorise, rules } from '../../src/report/mqm/category.ts'
import { markdownTables } from '../reference/markdown-tables.ts'

const category = (metric: string, statistic: string, about?: string): string =>
  categorise({ metric, statistic, severity: null }, about).category

describe('categorise', () => {
  it.each([
    ['entities', 'changed', 'person', 'accuracy/mistranslation/entity'],
    ['entities', 'changed', 'role', 'accuracy/mistranslation/role'],
    ['entities', 'changed', 'money', 'accuracy/mistranslation/number'],
    ['entities', 'lost', 'date', 'accuracy/omission/date-time'],
    ['entities', 'added', 'place', 'accuracy/addition/entity'],
    ['quotes', 'marks', 'quotation', 'linguistic-conventions/punctuation/quotation-marks'],
    ['quotes', 'misattributed', 'quotation', 'accuracy/mistranslation/attribution'],
  ])('%s, %s of a %s is %s', (metric, statistic, about, expected) => {
    expect(category(metric, statistic, about)).toBe(expected)
  })

  it('says less where a result does not say what a finding is about', () => {
    expect(category('entities', 'changed')).toBe('accuracy/mistranslation')
  })

  it('calls what it has no rule for other', () => {
    expect(category('tone', 'harsh')).toBe('other')
  })

  it('leaves a finding the severity its metric gave it, and gives one to those without', () => {
    expect(categorise({ metric: 'coverage', statistic: 'omitted', severity: null }, undefined).severity).toBe('major')
    expect(categorise({ metric: 'coverage', statistic: 'omitted', severity: 'minor' }, undefined).severity).toBe(
      'minor',
    )
    expect(categorise({ metric: 'tone', statistic: 'harsh', severity: null }, undefined).severity).toBe('minor')
  })

  it('has the rules that docs/findings.md prints', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/findings.md'), 'utf8')
    const printed = markdownTables(page)
      .find(([heading]) => heading?.[0] === 'metric')
      ?.slice(2)
    const code = (text: string): string => text.replaceAll('`', '')
    expect(printed?.map((cells) => cells.map(code))).toEqual(
      rules.map(({ metric, statistic, about, category: name, severity }) => [
        metric,
        statistic,
        about === 'anything' ? 'anything' : about.join(', '),
        name,
        severity,
      ]),
    )
  })
})
