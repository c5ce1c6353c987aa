// The records of numbers that decide what a reader sees, which `bench/sensitivity.ts` moves.

export type ProbeName = 'links' | 'pairs' | 'texts'

/** Where constants stand, and the probe that can see them. */
export const records: readonly (readonly [file: string, name: string, probe: ProbeName])[] = [
  ['src/align/features.ts', 'featureWeights', 'links'],
  ['src/align/candidates.ts', 'candidateLimits', 'links'],
  ['src/align/band.ts', 'bandShape', 'links'],
  ['src/align/threshold.ts', 'strangerBounds', 'links'],
  ['src/align/threshold.ts', 'ofCoverage', 'links'],
  ['src/align/coverage.ts', 'gaps', 'links'],
  ['src/align/relatedness.ts', 'backwards', 'links'],
  ['src/align/stretch.ts', 'lengths', 'links'],
  ['src/align/asked-width.ts', 'asking', 'links'],
  ['src/align/path-score.ts', 'shapePrices', 'links'],
  ['src/align/links.ts', 'mainPath', 'links'],
  ['src/align/moved.ts', 'movedBlocks', 'links'],
  ['src/align/edges.ts', 'edgeLengths', 'links'],
  ['src/align/cohesion.ts', 'cohesionLimits', 'links'],
  ['src/align/link-features.ts', 'featureCaps', 'links'],
  ['src/align/neighbours.ts', 'neighbourhood', 'links'],
  ['src/align/changes.ts', 'changeLimits', 'links'],
  ['src/align/refine.ts', 'refining', 'links'],
  ['src/align/link-feature-weights.ts', 'linkFeatureWeights', 'links'],
  ['src/align/confidence.ts', 'confidenceWeights', 'links'],
  ['src/align/relation.ts', 'relationBounds', 'texts'],
  ['src/segment/unwrap.ts', 'wrapping', 'texts'],
  ['src/segment/line.ts', 'shapeBounds', 'texts'],
  ['src/text/content-words.ts', 'frequentWords', 'pairs'],
  ['src/metrics/coverage/clauses.ts', 'clauseBounds', 'pairs'],
  ['src/metrics/coverage/said-elsewhere.ts', 'elsewhere', 'pairs'],
  ['src/metrics/entities/slots.ts', 'slotBounds', 'pairs'],
  ['src/metrics/entities/sides.ts', 'nearbyNames', 'pairs'],
  ['src/metrics/polarity/negation-pairs.ts', 'agreementBounds', 'pairs'],
  ['src/metrics/quotes/counterparts.ts', 'counterpartBounds', 'pairs'],
  ['src/metrics/quotes/findings.ts', 'likeBounds', 'pairs'],
  ['src/metrics/entities/agreement.ts', 'closeness', 'pairs'],
  ['src/metrics/polarity/confirmed.ts', 'grounds', 'pairs'],
  ['src/metrics/polarity/lone-denial.ts', 'surroundings', 'pairs'],
  ['src/metrics/polarity/predicate-pairs.ts', 'nearEnough', 'pairs'],
  ['src/metrics/polarity/framed.ts', 'frame', 'pairs'],
  ['src/text/spelling.ts', 'slip', 'pairs'],
  ['src/quotations/wording/grades.ts', 'wordingGrades', 'pairs'],
]

/** A number of a record as it is written. */
export interface Written {
  readonly key: string
  readonly value: string
  readonly number: number
  /** Of the value, in the text of the file. */
  readonly start: number
}

/** The numbers of a record, in the text of its file. */
export function constantsOf(source: string, record: string): readonly Written[] {
  const from = source.search(new RegExp(`const ${record}\\b[^{]*= \\{`))
  const to = source.indexOf('\n}', from)
  if (from < 0) throw new Error(`no record '${record}'`)
  return [...source.slice(from, to).matchAll(/^ {2}(\w+): (-?[\d._]+(?: \/ [\d.]+)?),/gm)].map(
    ({ index, 0: line, 1: key = '', 2: value = '' }) => ({
      key,
      value,
      number: evaluated(value),
      start: from + index + line.indexOf(value, key.length + 2),
    }),
  )
}

function evaluated(value: string): number {
  const [above = '', below = '1'] = value.replaceAll('_', '').split(' / ')
  return Number(above) / Number(below)
}

/** A whole number above 1 stays one, and moves; of what is nearly a whole, the rest is moved. */
export function moved(value: number, share: number): number {
  const to = value > 0.85 && value < 1 ? 1 - (1 - value) * (1 - share) : value * (1 + share)
  if (!Number.isInteger(value) || Math.abs(value) < 2) return Number(to.toPrecision(4))
  return share < 0 ? Math.min(value - 1, Math.round(to)) : Math.max(value + 1, Math.round(to))
}
