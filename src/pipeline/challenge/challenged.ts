import { type Cost, fallOf, tally } from '../../challenge/tally.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import { MetricFailure } from '../../metrics/contract/metric-failure.ts'
import type { ChallengedMetric } from '../../model/challenge.ts'
import { formatSignature } from '../../model/metric.ts'
import { biasesOf } from './biases.ts'
import { pairScores, textScores } from './measure.ts'
import { bases, type Planting } from './planting.ts'
import type { Sample } from './sample.ts'

/** What a metric made of all that was planted. One that breaks its contract has no numbers, and says why. */
export async function challenged(measurer: Measurer, sample: Sample): Promise<ChallengedMetric> {
  const { name, higherIsBetter, signature } = measurer.metric
  const head = { name, higherIsBetter, signature: formatSignature(signature) }
  try {
    return { ...head, failure: null, ...(await heldTo(measurer, sample)) }
  } catch (error) {
    if (!(error instanceof MetricFailure)) throw error
    const none = { operators: [], bases: [], biases: [], length: null, falseAlarms: null, auc: null }
    return { ...head, failure: error.message, ...none }
  }
}

async function heldTo(
  measurer: Measurer,
  { plantings, groups, draws, translations, humans }: Sample,
): Promise<Omit<ChallengedMetric, 'name' | 'higherIsBetter' | 'signature' | 'failure'>> {
  const tallies = []
  for (const base of bases) {
    const costs: Cost[] = []
    const known: Known = { segment: new Map(), document: new Map() }
    for (const planting of plantings.filter((one) => one.base === base)) {
      const falls = await fallsOf(measurer, planting, known)
      const { operator, unit, changes } = planting
      for (const [i, { place }] of changes.entries())
        costs.push({ operator, place: groups[base][unit][place]!, falls: falls[i]! })
    }
    if (costs.length > 0) tallies.push(tally(base, costs, draws[base]))
  }
  const wholes = tallies.map(({ whole }) => whole)
  const shown = wholes.findLast(({ falseAlarms, detected }) => falseAlarms !== null || detected !== null)
  return {
    operators: tallies.flatMap(({ operators }) => operators),
    bases: wholes,
    ...(await biasesOf(measurer, translations, humans)),
    falseAlarms: shown?.falseAlarms?.share ?? null,
    auc: shown?.auc?.share ?? null,
  }
}

/**
 * What each change of an operator cost, by grade. Unchanged texts are measured once for all operators: `known` are those of the
 * base, by place.
 */
async function fallsOf(
  measurer: Measurer,
  planting: Planting,
  known: Known,
): Promise<readonly (readonly (number | undefined)[])[]> {
  const { unit, changes } = planting
  const before = known[unit]
  const first = new Map(changes.map(({ place }, i) => [place, i] as const).reverse())
  const isNew = (place: number, i: number): boolean => !before.has(place) && first.get(place) === i
  const scores =
    unit === 'document'
      ? await textScores(
          measurer,
          planting.changes.flatMap(({ place, pairs, changed }, i) => (isNew(place, i) ? [pairs, ...changed] : changed)),
        )
      : await pairScores(
          measurer,
          planting.changes.flatMap(({ place, pair, changed }, i) => (isNew(place, i) ? [pair, ...changed] : changed)),
        )
  let next = 0
  return changes.map(({ place, changed }) => {
    if (!before.has(place)) before.set(place, scores[next++])
    return changed.map(() => fallOf(measurer.metric.higherIsBetter, before.get(place), scores[next++]))
  })
}

/** Scores of unchanged texts, by place; undefined: it gave none. */
type Known = Readonly<Record<Planting['unit'], Map<number, number | undefined>>>
