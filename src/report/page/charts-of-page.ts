import type { HistoryLine } from '../../model/history.ts'
import type { Result } from '../../model/result.ts'
import { coverageChart } from '../charts/coverage-chart.ts'
import { scoreChart } from '../charts/score-chart.ts'
import { spreadChart } from '../charts/spread-chart.ts'
import { trendChart } from '../charts/trend-chart.ts'
import type { PageCharts } from './charts-section.ts'

/** Documents that have a map each: of more nobody looks at every one. */
const mapped = 12

/** The pictures of a page; of its runs over time where there are `runs`. */
export function chartsOfPage(result: Result, runs: readonly HistoryLine[] = []): PageCharts {
  return {
    scores: scoreChart(result, { standalone: false }),
    trend: trendChart(runs, { standalone: false }),
    coverage: mapsOf(result),
    spread(name) {
      const metric = result.metrics.find((each) => each.name === name)
      return metric && spreadChart(result, metric, { standalone: false })
    },
  }
}

/** What each variant has of a document, by its id. */
export function mapsOf(result: Result): (document: string) => string | undefined {
  const documents = new Map(result.documents.slice(0, mapped).map((document) => [document.id, document]))
  return (id) => {
    const document = documents.get(id)
    return document && coverageChart(document, result, { standalone: false })
  }
}
