import type { Result } from '../../model/result.ts'
import { columns } from '../lookup.ts'
import { bdi, type Part, part } from './part.ts'
import { type Section, section } from './section.ts'

/** Pictures of a result, as SVG that is ours: they stand in the page as they are. */
export interface PageCharts {
  /** Score and interval by metric. */
  readonly scores?: string | undefined
  /** Where each variant of a document covers the reference. */
  readonly coverage?: (document: string) => string | undefined
  /** How a metric's scores of passages spread. */
  readonly spread?: (metric: string) => string | undefined
  /** The scores from run to run. */
  readonly trend?: string | undefined
}

/** The pictures there are; nothing where there is none. */
export function chartsSection(result: Result, charts: PageCharts): Section | undefined {
  const figure = (markup: string | undefined, ...caption: readonly Part[]): Part =>
    markup === undefined || markup === ''
      ? undefined
      : part('figure', { class: 'chart' }, { svg: markup }, part('figcaption', {}, ...caption))
  const figures = [
    figure(charts.scores, 'Scores with their intervals, a panel for each metric'),
    ...result.documents.map(({ id, title }) =>
      figure(charts.coverage?.(id), 'What each variant has of ', part('cite', { dir: 'auto' }, title)),
    ),
    ...columns(result).map(({ name }) => figure(charts.spread?.(name), 'Scores of single passages: ', bdi(name))),
    figure(charts.trend, 'From run to run'),
  ].filter((one) => one !== undefined)
  return figures.length === 0 ? undefined : section('charts', 'Charts', part('div', { class: 'charts' }, ...figures))
}
