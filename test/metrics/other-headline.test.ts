import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/metrics/coverage/coverage.ts'
import type { Finding } from '../../src/model/metric.ts'
import { pairsByLines } from './entities/by-lines.ts'

const body =
  'Ada Okafor landed in Lima on Monday for talks about the future of the copper trade.\nThe talks will go on until Friday, her ministry said.\n'

async function findingsOf(was: string, is: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const beads = [[0, undefined] as const, [undefined, 0] as const, [1, 1] as const, [2, 2] as const]
  const pairs = pairsByLines(`${was}\n${body}`, `${is}\n${body}`, beads)
  await coverage().measure(pairs, (finding) => findings.push(finding))
  return findings
}

describe('a headline', () => {
  it.each(['Storm floods the coast of Norway', 'The UN is talking about scattered mines in 24 cases'])(
    'of another text is one grave finding: %s',
    async (headline) => {
      const findings = await findingsOf('Ministers meet on copper', headline)
      expect(findings.filter(({ severity }) => severity !== undefined)).toMatchObject([
        { statistic: 'added', about: 'headline', severity: 'major', place: { side: 'hypothesis', start: 0 } },
      ])
    },
  )

  it.each([
    ['that shares its words with the text below', 'Copper trade: ministry hopes for a future'],
    ['that shares a name with it', 'In Lima the die is cast once more'],
    ['too short to say anything', 'A bridge too far'],
    ['that is a sentence of the text', 'It was late and nobody knew the way home.'],
  ])('is not told of, one %s', async (_, headline) => {
    const findings = await findingsOf('Ministers meet on copper', headline)
    expect(findings.filter(({ about }) => about === 'headline')).toEqual([])
  })
})
