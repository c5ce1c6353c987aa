import type { Challenge } from '../../model/challenge.ts'
import type { Standing } from '../../model/standing.ts'
import { plural } from '../../text/plural.ts'
import { code, forMarkdown } from '../escape.ts'
import { table } from '../markdown/table.ts'
import { areaText, bases, isMeasured, percent, scoreOn, wholeOf, withInterval } from './grid.ts'

const peopleText = (standing: Standing | undefined): string =>
  standing ? `${standing.systems.toFixed(2)}, ${standing.segments.toFixed(2)}` : '-'

/** Operators that are named of a metric. */
const named = 4

/** What a run's report says of its metrics. */
export interface Trust {
  /** A sample of it, on the corpus of the run. */
  readonly challenge: Challenge
  /** How metrics stand with people, and where that is published. */
  readonly standings: Readonly<Record<string, Standing>>
  readonly published: string
}

/** The section of a run's report: a row a metric, on the base that says more. */
export function trustSection({ challenge: result, standings, published }: Trust): readonly string[] {
  const base = bases.find((each) => result.metrics.some((metric) => isMeasured(metric, each)))
  const shown = base === undefined ? [] : result.metrics.filter((metric) => isMeasured(metric, base))
  if (base === undefined || shown.length === 0) return []
  const planted = result.operators.reduce((sum, operator) => sum + operator.planted[base], 0)
  const rows = shown.map((metric) => {
    const whole = wholeOf(metric, base)
    const harmful = result.operators
      .filter((operator) => operator.harmful)
      .flatMap(({ name }) => {
        const score = scoreOn(metric, base, name)
        return score === undefined || score.n === 0 ? [] : [{ name, share: score.detected / score.n }]
      })
    const list = (some: readonly { readonly name: string; readonly share: number }[]): string =>
      some
        .slice(0, named)
        .map(({ name, share }) => `${forMarkdown(name)} ${percent(share)}`)
        .join(', ') || '-'
    const sorted = [...harmful].sort((a, b) => b.share - a.share)
    return [
      forMarkdown(metric.name),
      list(sorted.filter(({ share }) => share >= 0.5)),
      list([...sorted].reverse().filter(({ share }) => share < 0.5)),
      withInterval(whole?.detected),
      withInterval(whole?.falseAlarms),
      areaText(whole?.auc),
      peopleText(standings[metric.name]),
    ]
  })
  const of = base === 'translation' ? 'translations of this corpus' : 'copies of the reference'
  return [
    `${plural(planted, 'change')} by ${plural(result.operators.filter((operator) => operator.planted[base] > 0).length, 'operator')} were planted into ${of} (seed ${result.seed}), harmful ones and such as no reader would mind. A metric sees a change where its score becomes worse; it cries at harmless ones where theirs does.`,
    table(
      ['metric', 'sees best, %', 'sees least, %', 'sees, %', 'false alarms, %', 'AUC', 'people: systems, segments'],
      rows,
      3,
    ),
    `AUC is how often a harmful change costs more than a harmless one; .5 is chance. Intervals are 95 %. \`variorum challenge\` plants more. People: soft pairwise accuracy of systems and accuracy with calibrated ties of segments in one published comparison (${code(published)}).`,
  ]
}
