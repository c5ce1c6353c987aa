import { analyse } from '../analysis/analyse.ts'
import type { Comparison, LinkIntervals, MeanInterval, SacrebleuScores, Sample, Settings } from '../analysis/sample.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Result } from '../model/result.ts'
import type { Counted, CountedSystem, Sums } from './counted.ts'

/** What results say of metrics in numbers. */
export type Columns = Pick<Result, 'scores' | 'documentScores' | 'comparisons'>

/** Which systems are held against which, by name; `reference` is scored and takes no part. */
export interface Judging extends Omit<Settings, 'baseline' | 'compared'> {
  /** Undefined: for each metric the system with the best score. */
  readonly baseline: string | undefined
  readonly reference?: string
}

/** Scores, intervals and tests of metrics that counted the same systems. */
export async function columnsOf(all: readonly Counted[], judging: Judging): Promise<Columns> {
  const parts: Columns[] = []
  const scored: { readonly whole: Scored[]; readonly sample: Sample }[] = []
  for (const counted of all) {
    const whole = await scoresOf(counted.measurer, counted.systems)
    scored.push({ whole, sample: await sampleOf(counted, whole, judging) })
  }
  const analyses = await analyse(
    scored.map(({ sample }) => sample),
    settingsOf(all[0]?.systems ?? [], judging),
  )
  for (const [c, { measurer, systems, documents }] of all.entries()) {
    const metric = measurer.metric.name
    const { intervals, comparisons, links } = analyses[c]!
    const ofDocuments = await scoresOf(measurer, documents)
    parts.push({
      scores: systems.map((system, s) => ({
        system: system.name,
        metric,
        ...resultScore(measurer, system, scored[c]!.whole[s]!),
        ci: intervalOf(intervals[s]),
        ...linksOf(links?.[s]),
        units: system.present?.length ?? system.units.values.length / system.units.width,
      })),
      documentScores: documents.map((one, d) => ({
        document: one.document,
        system: one.system,
        metric,
        ...resultScore(measurer, one, ofDocuments[d]!),
      })),
      comparisons: comparisons.map((each) => comparisonOf(metric, systems, each, judging)),
    })
  }
  return {
    scores: parts.flatMap(({ scores }) => scores),
    documentScores: parts.flatMap(({ documentScores }) => documentScores),
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
  }
}

interface Scored {
  readonly score: number | undefined
  readonly aligned: number | undefined
}

async function scoresOf(measurer: Measurer, all: readonly Sums[]): Promise<Scored[]> {
  const found = await measurer.scores([...all.map(({ whole }) => whole), ...all.map(({ linked }) => linked)])
  return all.map((_, i) => ({ score: found[i], aligned: found[all.length + i] }))
}

function resultScore({ metric, details }: Measurer, { whole, added }: Sums, { score, aligned }: Scored) {
  const named = (sum: Float64Array) => Object.fromEntries(metric.statistics.map((name, k) => [name, sum[k]!]))
  return {
    score: score ?? null,
    aligned: aligned ?? null,
    statistics: named(whole),
    additions: named(added),
    ...(details && { details: details(whole) }),
  }
}

async function sampleOf(
  { measurer, systems }: Counted,
  scored: readonly Scored[],
  { recipe }: Judging,
): Promise<Sample> {
  const { metric } = measurer
  const sacrebleu = recipe === 'sacrebleu' ? await sacrebleuScores(measurer) : undefined
  return {
    metric: metric.name,
    higherIsBetter: metric.higherIsBetter,
    tables: systems.map(({ units }) => units),
    present: systems.map(({ present }) => present),
    doubts: systems.map(({ doubt }) => doubt),
    observed: scored.map(({ score }) => score),
    scores: (sums) => measurer.scores(sums),
    ...(sacrebleu && { sacrebleu }),
  }
}

async function sacrebleuScores({ metric, source }: Measurer): Promise<SacrebleuScores | undefined> {
  const { resampledScore, swappedScore } = await import('../metrics/single-precision.ts')
  const [ofResample, ofTrial] = [resampledScore(metric.signature), swappedScore(metric.signature)]
  if (source !== 'built-in' || ofResample === undefined) return undefined
  return { ...(ofResample !== 'as-it-is' && { ofResample }), ...(ofTrial && { ofTrial }) }
}

function settingsOf(systems: readonly CountedSystem[], { baseline, reference, ...rest }: Judging): Settings {
  const indexOf = (name: string): number => systems.findIndex((system) => system.name === name)
  const compared = [...systems.keys()].filter((s) => systems[s]!.name !== reference)
  return { ...rest, compared, baseline: baseline === undefined ? 'best' : indexOf(baseline) }
}

const intervalOf = (interval: MeanInterval | undefined): Result['scores'][number]['ci'] =>
  interval === undefined ? null : { low: interval.low, high: interval.high, level: interval.level, mean: interval.mean }

function linksOf(found: LinkIntervals | undefined): Pick<Result['scores'][number], 'links' | 'both'> {
  if (found?.links === undefined) return {}
  const { links, both, uncertain, expected } = found
  return {
    // hundredths, as confidence is
    links: { ...links, uncertain, expected: Math.round(100 * expected) / 100 },
    ...(both && { both: { ...both } }),
  }
}

function comparisonOf(
  metric: string,
  systems: readonly CountedSystem[],
  { baseline, system, difference, ci, p, adjusted, effect, detectable, units }: Comparison,
  { test }: Judging,
): Result['comparisons'][number] {
  return {
    metric,
    baseline: systems[baseline]!.name,
    system: systems[system]!.name,
    difference: difference ?? null,
    ci: ci ?? null,
    p: p ?? null,
    adjusted: adjusted ?? null,
    effect: effect ? { size: effect.size, low: effect.low, high: effect.high } : null,
    detectable: detectable ?? null,
    units,
    ...(test && { test: test.kind, resamples: test.count }),
  }
}

/** How scores were resampled and tested, for the result. */
export const analysisOf = (
  { confidence, test, seed, recipe, adjust, baseline }: Judging,
  unit: NonNullable<Result['analysis']>['unit'],
): NonNullable<Result['analysis']> => ({
  confidence: confidence ?? null,
  test: test ?? null,
  seed,
  recipe,
  adjust: adjust ?? null,
  baseline: baseline ?? null,
  unit,
})
