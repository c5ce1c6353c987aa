import { describe, expect, it } from 'vitest'
import { maxLength } from '../../../src/metrics/checks/max-length.ts'
import { describeMetric, pair } from '../../../src/testing.ts'
import { told } from './told.ts'

const check = maxLength({ language: 'de' })

describe('max-length', () => {
  it('tells a string that is longer than its file allows', async () => {
    const message = "major long: is '6' characters long, expected at most '5'"
    expect(await told(check, 'Open', 'Öffnen', { maxLength: 5 })).toEqual([message])
    expect(await told(check, 'Open', 'Öffnen', { maxLength: 6 })).toEqual([])
  })

  it('counts characters as a reader does, East Asian ones twice only if it is asked to', async () => {
    const unit = { maxLength: 3 }
    expect(await told(check, 'x', 'e\u0301👩‍👩‍👧世', unit)).toEqual([])
    expect(await told(maxLength({ language: 'ja' }, { wide: true }), 'x', '世界', unit)).toHaveLength(1)
  })
})

const long = { ...pair('Open', 'Öffnen'), unit: { id: 'open', maxLength: 5 } }

describeMetric(check, [
  {
    name: 'counts a string that is too long, from where',
    pair: long,
    row: [0, 1],
    findings: [{ place: { side: 'hypothesis', start: 5, end: 6 } }],
  },
  { name: 'has nothing to check where no length is said', pair: pair('Open', 'Öffnen'), row: [0, 0], score: undefined },
])
