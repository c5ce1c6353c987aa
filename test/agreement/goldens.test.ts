import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { randomSigns } from '../../src/agreement/random-signs.ts'
import { pairwiseP, softPairwiseAccuracy } from '../../src/agreement/soft-pairwise.ts'
import { type StatisticName, statistics } from '../../src/agreement/statistics.ts'
import { metaOf } from '../../src/pipeline/meta/meta.ts'
import { setOfTree } from '../../src/pipeline/meta/set-of-tree.ts'
import { tasksOf } from '../../src/pipeline/meta/task.ts'
import { readTree } from '../../src/read/mtme/tree.ts'

// What mt-metrics-eval 68a481a gave.
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'metrics')
const read = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))

type Given = readonly (number | null)[]
interface UnitCase {
  readonly num_sys: number
  readonly gold: Given
  readonly metric: Given
  readonly none: Readonly<Record<string, Given>>
  readonly sys: Readonly<Record<string, Given>>
  readonly item: Readonly<Record<string, Given>>
}

/** Our statistics by the names of the file. */
const names: readonly (readonly [theirs: string, ours: StatisticName])[] = [
  ['pearson', 'pearson'],
  ['spearman', 'spearman'],
  ['kendall_b', 'kendall-b'],
  ['kendall_c', 'kendall-c'],
  ['kv_23', 'kendall-eq'],
  ['kv_acc23', 'acc-eq'],
  ['acc23_opt', 'acc-t'],
]

describe.skipIf(!existsSync(folder))('mt-metrics-eval’s numbers (shared/data is here)', () => {
  it.each(['none', 'sys', 'item'] as const)('of small tables, by %s', (by) => {
    const { cases } = read('meta', 'unit-cases.json') as { readonly cases: readonly UnitCase[] }
    let compared = 0
    const wrong: string[] = []
    for (const [k, { num_sys, gold, metric, [by]: expected }] of cases.entries()) {
      const table = {
        name: 'gold',
        systems: Array.from({ length: num_sys }, (_, s) => `s${s}`),
        segments: gold.length / num_sys,
        values: Float64Array.from(gold, (value) => value ?? Number.NaN),
      }
      const scores = Float64Array.from(metric, (value) => value ?? Number.NaN)
      for (const [theirs, ours] of names) {
        const given = expected[theirs]
        const value = Array.isArray(given) ? (given[0] as unknown) : undefined
        if (typeof value !== 'number') continue
        compared++
        // Where no group says anything, mt-metrics-eval gives 0.
        const got = statistics[ours].hold(table, by, [num_sys])(scores).value ?? 0
        if (Math.abs(got - value) > 1e-12) wrong.push(`case ${k}, ${theirs}: ${value}, not ${got}`)
      }
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(250)
  })

  it('of soft pairwise accuracy, but for near-ties', () => {
    const { cases } = read('meta', 'spa.json') as {
      readonly cases: readonly {
        readonly gold: readonly (readonly number[])[]
        readonly metric: readonly (readonly number[])[]
        readonly permutations: number
        readonly seed: number
        readonly spa: number
      }[]
    }
    for (const { gold, metric, permutations, seed, spa } of cases) {
      const signs = randomSigns(permutations, gold[0]!.length, seed)
      const [people, own] = [gold, metric].map((rows) =>
        pairwiseP(Float64Array.from(rows.flat()), rows.length, signs),
      ) as [ReturnType<typeof pairwiseP>, ReturnType<typeof pairwiseP>]
      const moved = (people.nearTies + own.nearTies) / (people.p.length * permutations)
      expect(Math.abs(softPairwiseAccuracy(people.p, own.p)! - spa)).toBeLessThanOrEqual(moved + 1e-12)
    }
    expect(cases.length).toBe(40)
  })

  it.each(['wmt23', 'wmt24'])('of WMT23 en-de, by the tasks of %s', async (tasks) => {
    const tables = read('meta', 'wmt23.en-de.tables.json') as Readonly<Record<string, Readonly<Record<string, number>>>>
    const tree = await readTree(join(folder, 'wmt23-en-de'), 'en-de')
    const result = metaOf(tasksOf(tasks, ['en-de']), new Map([['en-de', setOfTree(tree, [])]]), {
      permutations: 0,
      resamples: 0,
      seed: 1,
      roleOf: () => 'entry',
    })
    const wrong: string[] = []
    let compared = 0
    for (const { level, statistic, by, systems, scores } of result.tasks) {
      const expected = tables[`${tasks}|${level}|${statistic === 'acc-t' ? 'KendallWithTiesOpt' : statistic}|${by}`]!
      for (const { metric, value, nearTies = 0 } of scores) {
        const theirs = expected[metric]
        if (theirs === undefined) continue
        compared++
        const moved = nearTies / (((systems * (systems - 1)) / 2) * 1000)
        if (Math.abs(value - theirs) > moved + 1e-12)
          wrong.push(`${level} ${statistic} ${metric}: ${theirs}, not ${value}`)
      }
    }
    expect(wrong).toEqual([])
    expect(compared).toBe(result.tasks.length * 32)
  })
})
