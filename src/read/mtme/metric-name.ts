/** A metric as the files of mt-metrics-eval name it: `COMET-refA`, `GEMBA-MQM-src`. */
export interface MetricName {
  readonly base: string
  /** None: it reads the source alone. */
  readonly references: readonly string[]
  /** As tables print it: `COMET`, `GEMBA-MQM[noref]`. */
  readonly shown: string
}

/** `undefined` where a name has no part for its references. */
export function metricName(file: string): MetricName | undefined {
  const at = file.lastIndexOf('-')
  if (at < 1 || at === file.length - 1) return undefined
  const base = file.slice(0, at)
  const last = file.slice(at + 1)
  const references = last === 'src' ? [] : last.split('.')
  return { base, references, shown: references.length > 0 ? base : `${base}[noref]` }
}
