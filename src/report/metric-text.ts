/** A metric as it is listed. */
export interface ListedMetric {
  readonly name: string
  readonly summary: string | null
  readonly needs: readonly string[]
  /** What it makes do with where that is not there. */
  readonly instead: readonly string[]
  readonly statistics: readonly string[]
  readonly higherIsBetter: boolean
  readonly signature: string
  readonly unit: string
}

/** What it counts, needs and is signed with, a line each. */
export const metricText = ({
  name,
  summary,
  needs,
  instead,
  statistics,
  higherIsBetter,
  signature,
  unit,
}: ListedMetric): string => {
  const needed = needs.length === 0 ? 'nothing but the text' : `a ${needs.join(' and a ')}`
  const lines = [
    ...(summary === null ? [] : [summary]),
    `${higherIsBetter ? 'higher' : 'lower'} is better, measured by ${unit}; needs ${needed}${instead.length === 0 ? '' : `, or a ${instead.join(' and a ')}`}`,
    `counts ${statistics.join(', ')}`,
    signature,
  ]
  return [name, ...lines.map((line) => `  ${line}`), '']
    .map((line) => `${line}\n`)
    .join('')
    .replace(/\n$/, '')
}
