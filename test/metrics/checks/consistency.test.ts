import { describe, expect, it } from 'vitest'
import { consistency } from '../../../src/metrics/checks/consistency.ts'
import type { Finding } from '../../../src/model/metric.ts'
import { describeMetric, pair } from '../../../src/testing.ts'

const check = consistency({ language: 'de' })

async function told(strings: readonly (readonly [id: string, source: string, target: string])[]) {
  const found: Finding[] = []
  const pairs = strings.map(([id, source, hypothesis]) => ({ references: [source], hypothesis, unit: { id } }))
  await check.measure(pairs, (finding) => found.push(finding))
  return found.map(({ pair: at, severity, message }) => `${at} ${severity}: ${message}`)
}

describe('consistency', () => {
  it('tells the later string whose source has another translation before', async () => {
    expect(
      await told([
        ['a', 'Open', 'Öffnen'],
        ['b', 'Open…', 'Öffnen…'],
        ['c', 'Open', 'Aufmachen'],
      ]),
    ).toEqual(["2 minor: 'Open' is 'Aufmachen', expected 'Öffnen' as in 'a'"])
  })

  it('tells the later string whose translation is another source’s before', async () => {
    expect(
      await told([
        ['a', 'Safe', 'Sicher'],
        ['b', 'Sure', 'Sicher'],
      ]),
    ).toEqual(["1 minor: 'Sicher' is 'Sure' here and 'Safe' in 'a', expected two translations"])
  })

  it('lets strings of other contexts and plural forms differ', async () => {
    expect(
      await told([
        ['a', 'Open', 'Öffnen'],
        ['menu\u0004Open', 'Open', 'Offen'],
        ['n[0]', 'file', 'Datei'],
        ['n[1]', 'file', 'Dateien'],
      ]),
    ).toEqual([])
  })
})

describeMetric(check, [
  { name: 'counts a string alone as right', pair: pair('Open', 'Öffnen'), row: [1, 0, 0], score: 100 },
  { name: 'has nothing to say of an empty one', pair: pair('Open', ''), row: [0, 0, 0], score: undefined },
])
