import type { Result } from '../model/result.ts'
import { plural } from '../text/plural.ts'
import { forMarkdown } from './escape.ts'
import { columns, hypotheses, type MetricEntry, type Score, scoreOf } from './lookup.ts'
import { table } from './markdown/table.ts'
import { decimalsFor, formatInterval, formatScore } from './numbers.ts'

/** What is worth a row: the interval of both is this much wider than that of sampling alone. */
const wider = 1.05

/** A score whose links widen it. */
interface Widened {
  readonly metric: MetricEntry
  readonly score: Score
  readonly links: NonNullable<Score['links']>
  /** By how much the interval of both is wider than that of sampling, as a share of the score. */
  readonly share: number
}

/**
 * How far scores hang on links that may be wrong, as Markdown: sentences, and a table of those that hang on them most, at most
 * `most` rows. Nothing where no interval is wider by it.
 */
export function linkDoubt(result: Result, most = 10): readonly string[] {
  const all = hypotheses(result).flatMap(({ name }) =>
    columns(result).flatMap((metric) => widened(result, name, metric)),
  )
  if (all.length === 0) return []
  const shown = all.toSorted((a, b) => b.share - a.share || 0).slice(0, most)
  const left = all.length - shown.length
  return [
    'Scores are those of texts that were aligned, and a link may be wrong. Drawn again and again by the confidence of its links, ' +
      'each of which holds or leaves its passages of the reference with nothing beside them, an alignment gives the interval of ' +
      '*links*; blocks resampled of such alignments that of *both*. A wrong link is seldom wrong altogether, so these intervals ' +
      'are wide rather than narrow, and lie below the score.',
    table(
      ['system', 'metric', 'score', 'sampling', 'links', 'both', 'links that may be wrong', 'expected to be'],
      shown.map((each) => cells(result, each)),
      2,
    ),
    ...(left > 0 ? [`${plural(left, 'more score')} with wider intervals: \`scores[].both\` in result.json.`] : []),
  ]
}

function widened(result: Result, system: string, metric: MetricEntry): readonly Widened[] {
  const score = scoreOf(result, system, metric.name)
  if (!score?.links || !score.both || score.ci === null || score.score === null) return []
  const [alone, both] = [score.ci, score.both].map(({ low, high }) => high - low) as [number, number]
  return both > wider * alone
    ? [{ metric, score, links: score.links, share: (both - alone) / Math.abs(score.score) }]
    : []
}

function cells({ scores }: Result, { metric, score, links }: Widened): readonly string[] {
  const decimals = decimalsFor(scores.flatMap((each) => (each.metric === metric.name ? [each.score] : [])))
  const intervals = [score.ci!, links, score.both!].map((interval) => formatInterval(interval, decimals))
  return [
    forMarkdown(score.system),
    forMarkdown(metric.name),
    formatScore(score.score, decimals),
    ...intervals,
    String(links.uncertain),
    links.expected.toFixed(1),
  ]
}
