import { describe, expect, it } from 'vitest'
import { meantBy } from '../../src/report/meaning.ts'
import { result } from './fixtures.ts'

const meant = (metric: string, statistic: string, about?: string) =>
  meantBy(result, { metric, statistic, severity: null, ...(about !== undefined && { about }) })

describe('what a finding is to a reader', () => {
  it.each([
    ['entities', 'changed', 'person', 'accuracy/mistranslation/entity'],
    ['entities', 'changed', 'role', 'accuracy/mistranslation/role'],
    ['entities', 'changed', 'money', 'accuracy/mistranslation/number'],
    ['entities', 'lost', 'date', 'accuracy/omission/date-time'],
    ['entities', 'added', 'place', 'accuracy/addition/entity'],
    ['quotes', 'marks', 'quotation', 'linguistic-conventions/punctuation/quotation-marks'],
    ['quotes', 'misattributed', 'quotation', 'accuracy/mistranslation/attribution'],
  ])('%s, %s of a %s is %s', (metric, statistic, about, expected) => {
    expect(meant(metric, statistic, about).category).toBe(expected)
  })

  it('is what it says itself before what its metric declares', () => {
    const finding = { metric: 'entities', statistic: 'changed', severity: 'minor', category: 'style/register' } as const
    expect(meantBy(result, finding)).toEqual({ category: 'style/register', severity: 'minor' })
  })

  it('says less where a result does not say what a finding is about', () => {
    expect(meant('entities', 'changed').category).toBe('accuracy/mistranslation')
  })

  it('is other and minor where its metric says nothing', () => {
    expect(meant('tone', 'harsh')).toEqual({ category: 'other', severity: 'minor' })
  })

  it('has the severity its metric gave it, else what the metric declares', () => {
    const omitted = { metric: 'coverage', statistic: 'omitted' }
    expect(meantBy(result, { ...omitted, severity: null }).severity).toBe('major')
    expect(meantBy(result, { ...omitted, severity: 'minor' }).severity).toBe('minor')
  })
})
