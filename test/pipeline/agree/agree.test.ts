import { describe, expect, it } from 'vitest'
import { inProcess } from '../../../src/metrics/contract/in-process.ts'
import { metrics } from '../../../src/metrics/index.ts'
import { agreeOf } from '../../../src/pipeline/agree/agree.ts'
import { measuredColumn, storedColumn } from '../../../src/pipeline/agree/columns.ts'
import { hasTexts, placesOf } from '../../../src/pipeline/agree/passages.ts'
import { score } from '../../../src/pipeline/score.ts'
import { agreeJson } from '../../../src/report/agree/json.ts'
import { agreeMarkdown } from '../../../src/report/agree/markdown.ts'
import { agreeText } from '../../../src/report/agree/text.ts'

const made = ['chrf', 'ter', 'entities'].map((name) => metrics[name]!({ language: 'en' }))

const result = await score({
  references: ['Six ships left Tromso.', 'Nobody was hurt.', 'Ada met Bo | in June.'],
  hypotheses: {
    one: ['Six ships left Bergen.', 'Nobody was hurt.', 'Ada met Bo | in June.'],
    two: ['Seven ships have left Tromso today.', 'No one was hurt.', 'In June Bo was met by Ada |.'],
  },
  metrics: made,
  confidence: 0,
})
const places = placesOf(result)
const columns = await Promise.all(made.map((metric) => measuredColumn(inProcess(metric), places)))

describe('metrics on a result', () => {
  it('are measured again as they were: systems have the scores of the result, higher being better', () => {
    for (const column of columns)
      expect(Array.from(column.ofSystems)).toEqual(Array.from(storedColumn(result, column.metric, places).ofSystems))
    const ter = result.scores.find(({ metric, system }) => metric === 'ter' && system === 'two')!
    expect(columns[1]!.ofSystems[1]).toBe(-ter.score!)
  })

  it('part where they count other things, and say what', () => {
    const { levels, parted, orders } = agreeOf(columns, places, { name: 'x', between: ['chrf', 'entities'], top: 1 })
    expect(levels.map(({ level, items }) => [level, items])).toEqual([
      ['system', 2],
      ['segment', 6],
    ])
    expect(orders).toHaveLength(1)
    expect(parted!.passages).toHaveLength(1)
    expect(parted!.passages[0]!.sides.map(({ metric }) => metric)).toEqual(['chrf', 'entities'])
    const { sides } = parted!.passages[0]!
    expect(Math.abs(sides[0].rank - sides[1].rank)).toBeGreaterThan(0.2)
  })

  it('are refused by a name that scored no passages', () => {
    expect(() => agreeOf(columns, places, { name: 'x', between: ['chrf', 'bleu'], top: 1 })).toThrow(
      "agree: no scores of passages by 'bleu'; there are those of chrf, ter, entities",
    )
  })

  it('have no passages where texts are withheld', () => {
    const withheld = { ...result, corpus: { ...result.corpus, text: 'withheld' as const } }
    expect([hasTexts(result), hasTexts(withheld)]).toEqual([true, false])
    const stored = made.map(({ name }) => storedColumn(withheld, name, placesOf(withheld)))
    const { levels, parted } = agreeOf(stored, placesOf(withheld), { name: 'x', top: 1 })
    expect([levels.map(({ level }) => level), parted]).toEqual([['system'], undefined])
  })

  it('are told as text, as Markdown whose cells hold, and as JSON with null for what says nothing', () => {
    const agreed = agreeOf(columns, places, { name: 'a|b', between: ['chrf', 'ter'], top: 6 })
    expect(agreeText(agreed)).toMatch(/^metric +with +system r/)
    expect(agreeText(agreed)).toContain('Where chrf and ter part most, by ranks among all passages:')
    expect(agreeMarkdown(agreed)).toContain('# Where metrics agree: a\\|b')
    expect(agreeMarkdown(agreed)).not.toMatch(/[^\\]\| in June/)
    const { levels } = JSON.parse(
      agreeJson(agreeOf([columns[0]!, { ...columns[0]!, metric: 'same' }], places, { name: 'x', top: 0 })),
    )
    expect(levels[0].pairs[0]).toMatchObject({ first: 'chrf', second: 'same', items: 2 })
  })
})
