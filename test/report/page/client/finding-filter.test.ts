import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../../src/math/random.ts'
import { everything, type Filter, fits } from '../../../../src/report/page/client/finding-filter.ts'
import type { Listed } from '../../../../src/report/page/listed-findings.ts'

const listed = (finding: Partial<Listed['finding']> = {}): Listed => ({
  key: 'k',
  isOfStranger: false,
  finding: {
    metric: 'entities',
    statistic: 'changed',
    system: 'wire',
    document: 'visit',
    bead: 0,
    message: "number '52' became '25'",
    place: null,
    related: null,
    severity: 'major',
    ...finding,
  },
})

describe('a filter of findings', () => {
  it('that says nothing fits all', () => {
    expect([listed(), listed({ severity: null, message: '' })].map((one) => fits(one, everything))).toEqual([
      true,
      true,
    ])
  })

  it.each([
    ['severity', 'major', 'minor'],
    ['metric', 'entities', 'quotes'],
    ['statistic', 'changed', 'lost'],
    ['system', 'wire', 'wir'],
    ['document', 'visit', 'visits'],
    ['words', 'BECAME', 'be came'],
  ] as const)('by %s fits %s and not %s', (field, own, other) => {
    expect([own, other].map((value) => fits(listed(), { ...everything, [field]: value }))).toEqual([true, false])
  })

  it('takes a finding without a severity as noted', () => {
    const noted = listed({ severity: null })
    expect(fits(noted, { ...everything, severity: 'noted' })).toBe(true)
    expect(fits(noted, { ...everything, severity: 'minor' })).toBe(false)
    expect(fits(listed(), { ...everything, severity: 'noted' })).toBe(false)
  })

  it('of several conditions fits what each of them fits', () => {
    const values: Readonly<Record<keyof Filter, readonly string[]>> = {
      severity: ['', 'major', 'minor', 'noted'],
      metric: ['', 'entities', 'quotes'],
      statistic: ['', 'changed', 'lost'],
      system: ['', 'wire', 'desk'],
      document: ['', 'visit', 'flood'],
      words: ['', '52', 'Became', 'x'],
    }
    const fields = Object.entries(values)
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed)
      const chosen = fields.map(([field, some]) => [field, some[random(some.length)]!] as const)
      const alone = chosen.every(([field, value]) => fits(listed(), { ...everything, [field]: value }))
      expect(fits(listed(), { ...everything, ...Object.fromEntries(chosen) }), `seed ${seed}`).toBe(alone)
    }
  })
})
