import type { Result } from '../../model/result.ts'
import { coverageChart } from '../charts/coverage-chart.ts'
import { scoreChart } from '../charts/score-chart.ts'
import { spreadChart } from '../charts/spread-chart.ts'
import type { PageCharts } from './charts-section.ts'

/** Documents that have a map each: of more nobody looks at every one. */
const mapped = 12

/** The pictures of a page. */
export function chartsOfPage(result: Result): PageCharts {
  const documents = new Map(result.documents.slice(0, mapped).map((document) => [document.id, document]))
  return {
    scores: scoreChart(result, { standalone: false }),
    coverage(id) {
      const document = documents.get(id)
      return document && coverageChart(document, result, { standalone: false })
    },
    spread(name) {
      const metric = result.metrics.find((each) => each.name === name)
      return metric && spreadChart(result, metric, { standalone: false })
    },
  }
}
