import type { Column } from './score-columns.ts'
import type { Measured } from './score-measure.ts'
import type { ScorePlan } from './score-plan.ts'
import type { ScoreResult, SystemMetric } from './score-result.ts'
import { scoreText, shownScore, systemLabel, withInterval } from './score-text.ts'

/** A number as Python writes it: `100.0`, `9.999e-05`. */
function pythonNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return `${value}.0`
  if (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16) return String(value)
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
}

const quoted = (text: string): string => JSON.stringify(text)

/** The JSON that sacreBLEU prints, so that scripts which read it need not change: rounded scores unless there was a test. */
export function scoreSacrebleu(
  result: ScoreResult,
  plan: ScorePlan,
  columns: readonly Column[],
  measured: Measured,
): string {
  if (plan.level !== 'system') return scoreText(result, plan, columns, measured)
  const { systems } = result
  if (systems.length > 1) return severalSystems(result, plan, columns)
  const objects = columns.map((column) => oneMetric(systems[0]!.metrics[column.name]!, plan, column))
  return objects.length === 1 ? `${objects[0]}\n` : `[\n${objects.join(',\n')}\n]\n`
}

function oneMetric(metric: SystemMetric, plan: ScorePlan, { title, details, measurer }: Column): string {
  const { score, ci, signature } = metric
  if (plan.scoreOnly) return withInterval(metric, plan)
  const rounded = (value: number | null): string =>
    value === null ? 'null' : pythonNumber(Number(shownScore(value, plan.width)))
  const fields = signature.split('|').slice(1)
  const entries: (readonly [string, string])[] = [
    ['name', quoted(title)],
    ['score', rounded(score)],
    ['signature', quoted(fields.join('|'))],
  ]
  if (ci && ci.mean > 0) {
    const [mean, half] = [ci.mean, 0.5 * (ci.high - ci.low)]
    entries.push(['confidence_mean', rounded(mean)], ['confidence_var', rounded(half)])
    entries.push(['confidence', quoted(`μ = ${shownScore(mean, plan.width)} ± ${shownScore(half, plan.width)}`)])
  }
  if (details)
    entries.push(['verbose_score', quoted(details(measurer.metric.statistics.map((each) => metric.statistics[each]!)))])
  for (const field of fields) {
    const colon = field.indexOf(':')
    entries.push([field.slice(0, colon), quoted(field.slice(colon + 1))])
  }
  return `{\n${entries.map(([key, value]) => ` ${quoted(key)}: ${value}`).join(',\n')}\n}`
}

function severalSystems({ systems, comparisons }: ScoreResult, plan: ScorePlan, columns: readonly Column[]): string {
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? 'null' : pythonNumber(value)
  const objects = systems.map((system, s) => {
    const cells = columns.map(({ name, title }) => {
      const { score, ci } = system.metrics[name]!
      if (plan.test === undefined) return `        ${quoted(title)}: ${quoted(shownScore(score, plan.width))}`
      const p = comparisons.find((each) => each.system === system.name && each.metric === name)?.p
      const fields = [
        `"score": ${number(score)}`,
        `"p_value": ${number(p)}`,
        `"mean": ${number(ci?.mean)}`,
        `"ci": ${number(ci && 0.5 * (ci.high - ci.low))}`,
      ]
      return `        ${quoted(title)}: {\n${fields.map((field) => `            ${field}`).join(',\n')}\n        }`
    })
    return `    {\n${[`        "system": ${quoted(systemLabel(plan, system.name, s))}`, ...cells].join(',\n')}\n    }`
  })
  return `[\n${objects.join(',\n')}\n]\n`
}
