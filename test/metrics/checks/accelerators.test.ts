import { describe, expect, it } from 'vitest'
import { accelerators } from '../../../src/metrics/checks/accelerators.ts'
import type { Finding } from '../../../src/model/metric.ts'
import { describeMetric, pair } from '../../../src/testing.ts'

const check = accelerators()

type Said = readonly [source: string, target: string]

/** Labels that show that a file marks access keys by a sign. */
const labels = (mark: string): readonly Said[] => [
  [`${mark}Open`, `Ö${mark}ffnen`],
  [`${mark}Save`, `${mark}Sichern`],
  [`Save ${mark}As…`, `Sichern ${mark}unter…`],
  [`Cl${mark}ose`, `S${mark}chließen`],
  [`${mark}Quit`, `Beenden (${mark}Q)`],
]

async function told(said: readonly Said[]): Promise<readonly string[]> {
  const found: Finding[] = []
  const pairs = said.map(([source, hypothesis]) => ({ references: [source], hypothesis }))
  expect(await check.measure(pairs, (finding) => found.push(finding))).toHaveLength(said.length)
  return found.map(({ statistic, severity, message }) => `${severity} ${statistic}: ${message}`)
}

describe('accelerators', () => {
  it.each(['_', '&', '~'])('tells a label without the %s that its source has', async (mark) => {
    expect(await told([...labels(mark), [`${mark}Rename`, 'Umbenennen']])).toEqual([
      `minor lost: 'Umbenennen' has no access key, expected one as '${mark}Rename' has`,
    ])
  })

  it('tells a label that has one of its own', async () => {
    expect(await told([...labels('_'), ['Rename', '_Umbenennen']])).toEqual([
      "minor added: '_Umbenennen' has an access key, expected none as in 'Rename'",
    ])
  })

  it.each<[what: string, ...Said]>([
    ['names to a program', 'Set file_name', 'Dateinamen setzen'],
    ['several signs', 'R&D of &Co and &Sons', 'Forschung'],
    ['letters between capitals', 'R&D', 'Forschung'],
    ['entities', 'Salt &amp; pepper', 'Salz und Pfeffer'],
    ['long texts', `The &first of ${'many '.repeat(12)}words`, 'Das erste von vielen'],
    ['strings that nobody translated', '&Rename', ''],
  ])('takes no %s for an access key', async (_what, ...said) => {
    expect(await told([...labels('&'), ...labels('_').slice(0, 2), said])).toEqual([])
  })

  it('is silent where only some names have the sign', async () => {
    expect(await told([...labels('_').slice(0, 4), ['_Rename', 'Umbenennen']])).toHaveLength(1)
    expect(await told([...labels('_').slice(0, 3), ['_Rename', 'Umbenennen']])).toEqual([])
  })

  it('is silent in a language that does without', async () => {
    const bare = labels('_').map(([source, target]): Said => [source, target.replace('_', '')])
    expect(await told(bare)).toEqual([])
    expect(await told([...bare.slice(0, 3), ...labels('_').slice(2)])).toHaveLength(3)
  })
})

describeMetric(check, [
  { name: 'has nothing to check in one label', pair: pair('_Open', 'Öffnen'), row: [0, 0, 0], score: undefined },
])
