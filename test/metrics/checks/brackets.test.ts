import { describe, expect, it } from 'vitest'
import { brackets } from '../../../src/metrics/checks/brackets.ts'
import { describeMetric, pair } from '../../../src/testing.ts'
import { told } from './told.ts'

const check = brackets({ language: 'de' })

describe('brackets', () => {
  it.each([
    ['file (old)', 'Datei（alt)'],
    ['a', 'a) eins'],
    ['fun', 'lustig :-)'],
    ['it (is', 'es (ist'],
    ['{x} here', '{x} hier'],
  ])('is silent: %s / %s', async (source, hypothesis) => {
    expect(await told(check, source, hypothesis)).toEqual([])
  })

  it('tells a bracket whose other half is gone, where the source has both', async () => {
    const message = "minor alone: '(' stands alone, expected its other half"
    expect(await told(check, 'file (old)', 'Datei (alt')).toEqual([message])
    expect(await told(check, 'file [old]', 'Datei alt]')).toHaveLength(1)
  })
})

describeMetric(check, [
  { name: 'counts each bracket', pair: pair('(a) [b]', '(a) [b'), row: [2, 1], score: 200 / 3 },
  { name: 'has nothing to check without brackets', pair: pair('(a)', 'a'), row: [0, 0], score: undefined },
])
