import type { Result } from '../../model/result.ts'
import type { MetricEntry } from '../lookup.ts'
import { signatureOf } from './signature.ts'
import { scoreText } from './text.ts'
import {
  comparisonOf,
  entryOf,
  type ScoreView,
  scoredSystems,
  shownScore,
  systemLabel,
  titleOf,
  withInterval,
} from './view.ts'

/** A number as Python writes it: `100.0`, `9.999e-05`. */
function pythonNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return `${value}.0`
  if (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16) return String(value)
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
}

const quoted = (text: string): string => JSON.stringify(text)

/** The JSON that sacreBLEU prints, so that scripts which read it need not change: rounded scores unless there was a test. */
export function scoreSacrebleu(result: Result, view: ScoreView): string {
  if (view.level !== 'system') return scoreText(result, view)
  const systems = scoredSystems(result)
  if (systems.length > 1) return severalSystems(result, view, systems)
  const objects = result.metrics.map((metric) => oneMetric(result, view, systems[0]!, metric))
  return objects.length === 1 ? `${objects[0]}\n` : `[\n${objects.join(',\n')}\n]\n`
}

function oneMetric(result: Result, view: ScoreView, system: string, metric: MetricEntry): string {
  const entry = entryOf(result, system, metric)
  if (view.scoreOnly) return withInterval(entry, result, view)
  const rounded = (value: number | null | undefined): string =>
    value === null || value === undefined ? 'null' : pythonNumber(Number(shownScore(value, view.width)))
  const fields = signatureOf(result, metric).split('|').slice(1)
  const entries: (readonly [string, string])[] = [
    ['name', quoted(titleOf(metric))],
    ['score', rounded(entry?.score)],
    ['signature', quoted(fields.join('|'))],
  ]
  const mean = entry?.ci?.mean ?? 0
  if (entry?.ci && mean > 0) {
    const half = 0.5 * (entry.ci.high - entry.ci.low)
    entries.push(['confidence_mean', rounded(mean)], ['confidence_var', rounded(half)])
    entries.push(['confidence', quoted(`μ = ${shownScore(mean, view.width)} ± ${shownScore(half, view.width)}`)])
  }
  if (entry?.details !== undefined) entries.push(['verbose_score', quoted(entry.details)])
  for (const field of fields) {
    const colon = field.indexOf(':')
    entries.push([field.slice(0, colon), quoted(field.slice(colon + 1))])
  }
  return `{\n${entries.map(([key, value]) => ` ${quoted(key)}: ${value}`).join(',\n')}\n}`
}

function severalSystems(result: Result, view: ScoreView, systems: readonly string[]): string {
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? 'null' : pythonNumber(value)
  const objects = systems.map((system) => {
    const cells = result.metrics.map((metric) => {
      const { score, ci } = entryOf(result, system, metric) ?? {}
      const title = quoted(titleOf(metric))
      if (!result.analysis?.test) return `        ${title}: ${quoted(shownScore(score, view.width))}`
      const fields = [
        `"score": ${number(score)}`,
        `"p_value": ${number(comparisonOf(result, system, metric)?.p)}`,
        `"mean": ${number(ci?.mean)}`,
        `"ci": ${number(ci && 0.5 * (ci.high - ci.low))}`,
      ]
      return `        ${title}: {\n${fields.map((field) => `            ${field}`).join(',\n')}\n        }`
    })
    return `    {\n${[`        "system": ${quoted(systemLabel(result, system, (name) => name))}`, ...cells].join(',\n')}\n    }`
  })
  return `[\n${objects.join(',\n')}\n]\n`
}
