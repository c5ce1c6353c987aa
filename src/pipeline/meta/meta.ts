import { rankClusters } from '../../agreement/rank-clusters.ts'
import { krippendorffAlpha, raterPairs } from '../../agreement/raters.ts'
import { statistics } from '../../agreement/statistics.ts'
import type { MetaMark, MetaResult } from '../../model/meta.ts'
import type { EvaluationSet } from './evaluation-set.ts'
import { beats, type HeldTask, type Holding, holdTask, leadKey } from './hold.ts'
import type { Task } from './task.ts'

/** Holds metrics to people: every task, and the average over all. */
export function metaOf(
  tasks: readonly Task[],
  sets: ReadonlyMap<string, EvaluationSet>,
  { roleOf, ...holding }: Holding & { readonly roleOf: (metric: string) => MetaMark['role'] },
): MetaResult {
  const held = tasks.map((task) => holdTask(task, sets, holding))
  const metrics = [...sets.values()].flatMap((set) => set.metrics)
  return {
    tasks: held.map(({ result }) => result),
    average: averageOf(held),
    marks: new Map(metrics.map(({ name, isFree }) => [name, { isFree, role: roleOf(name) }])),
    ...ratersOf(sets),
    permutations: holding.permutations,
    resamples: holding.resamples,
    seed: holding.seed,
  }
}

function ratersOf(sets: ReadonlyMap<string, EvaluationSet>): Pick<MetaResult, 'raters'> {
  const raters = [...sets.values()].flatMap((set) => set.raters ?? [])
  if (raters.length === 0) return {}
  const scores = raters.map((rater) => rater.scores)
  const names = raters.map(({ name }) => name)
  const alpha = (scale: 'interval' | 'ordinal'): number | null => krippendorffAlpha(scores, scale) ?? null
  const pairs = raterPairs(scores).map(({ first, second, units, equal, sameOrder }) => ({
    first: names[first]!,
    second: names[second]!,
    units,
    equal: equal ?? null,
    sameOrder: sameOrder ?? null,
  }))
  return { raters: { names, alpha: { interval: alpha('interval'), ordinal: alpha('ordinal') }, pairs } }
}

/** How often a metric's average over tasks leads another's by chance as far: the leads of all tasks are added, draw by draw. */
function averageOf(tasks: readonly HeldTask[]): MetaResult['average'] {
  const weights = tasks.reduce((sum, { task }) => sum + task.weight, 0)
  const shares = tasks.map(({ task }) => task.weight / weights)
  const places = tasks.map(({ result: { scores } }) => new Map(scores.map(({ metric }, i) => [metric, i])))
  const scaled = (t: number, value: number): number => {
    const [lowest, highest] = statistics[tasks[t]!.task.statistic].range
    return (value - lowest) / (highest - lowest)
  }
  const average = [...(places[0]?.keys() ?? [])]
    .filter((metric) => places.every((place) => place.has(metric)))
    .map((metric) => ({
      metric,
      value: tasks.reduce(
        (sum, { result }, t) => sum + shares[t]! * scaled(t, result.scores[places[t]!.get(metric)!]!.value),
        0,
      ),
    }))
    .sort((a, b) => b.value - a.value || (a.metric < b.metric ? -1 : 1))
  if (!tasks.every(({ result, leads }) => leads.size > 0 || result.scores.length < 2)) return average
  const p = (i: number, j: number): number => {
    const [better, other] = [average[i]!, average[j]!]
    const draws = tasks.map(({ leads, task: { statistic } }, t) => {
      const [a, b] = [places[t]!.get(better.metric)!, places[t]!.get(other.metric)!]
      const [lowest, highest] = statistics[statistic].range
      const sign = a < b ? 1 : -1
      return { leads: leads.get(a < b ? leadKey(a, b) : leadKey(b, a))!, by: (sign * shares[t]!) / (highest - lowest) }
    })
    const most = draws.reduce((count, { leads }) => Math.max(count, leads.length), 0)
    const lead = better.value - other.value
    let atLeast = 0
    for (let draw = 0; draw < most; draw++) {
      // A test that was clear sooner drew less: its draws come again.
      const by = draws.reduce((sum, each) => sum + each.by * each.leads[draw % each.leads.length]!, 0)
      if (by >= lead) atLeast++
    }
    return atLeast / most
  }
  const ranks = rankClusters(average.length, p, beats)
  return average.map((each, i) => ({ ...each, rank: ranks[i]! }))
}
