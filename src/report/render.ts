import type { Result } from '../model/result.ts'
import { UserError } from '../model/user-error.ts'
import { apparatusPage } from './apparatus/markdown.ts'
import { countsCsv } from './counts-csv.ts'
import { readableJson } from './json.ts'
import { markdown } from './markdown/markdown.ts'
import { mqm } from './mqm/mqm.ts'
import { chartsOfPage } from './page/charts-of-page.ts'
import { pageOf } from './page/page.ts'
import { segRating } from './ratings/seg-rating.ts'
import { wmt25 } from './ratings/wmt25.ts'
import { type ReportFormat, reportFormats } from './report-formats.ts'
import { reportLatex } from './report-latex.ts'
import { sarif } from './sarif/sarif.ts'
import { scoreTsv } from './scores/tsv.ts'
import type { ScoreView } from './scores/view.ts'
import { summary } from './terminal.ts'

const tableView: ScoreView = { level: 'system', width: 1, scoreOnly: false, short: false }

/** What each format is made with; all end with a line feed. */
const formats: Readonly<Record<ReportFormat, (result: Result) => string>> = {
  /** The page that is published. */
  markdown: (result: Result) => markdown(result),
  /** The page for a browser, with the result in it. */
  html: (result: Result) => pageOf(result, chartsOfPage(result)),
  md: (result: Result) => markdown(result),
  /** The short table that a run prints. */
  text: (result: Result) => summary(result),
  /** The result itself, a finding or a bead a line. */
  json: (result: Result) => readableJson(result),
  /** What became of every name, number and quotation, in Markdown. */
  apparatus: (result: Result) => apparatusPage(result),
  /** A table of scores for a paper, for booktabs. */
  latex: (result: Result) => reportLatex(result),
  /** A row for each system and metric, in full doubles. */
  tsv: (result: Result) => scoreTsv(result, tableView),
  /** A line for each count, of all documents and of each. */
  csv: (result: Result) => countsCsv(result),
  /** The findings as SARIF 2.1.0. */
  sarif: (result: Result) => `${JSON.stringify(sarif(result), null, 2)}\n`,
  /** The findings as MQM ratings. */
  mqm: (result: Result) => mqm(result),
  /** The findings as mt-metrics-eval's ratings. */
  'seg-rating': (result: Result) => segRating(result),
  /** The findings as WMT25's task on error spans has them. */
  wmt25: (result: Result) => wmt25(result),
}

/**
 * A result as text in one of the formats: the same bytes for the same result.
 *
 * @throws UserError for a format that there is not
 */
export function render(result: Result, format: ReportFormat): string {
  if (!Object.hasOwn(formats, format))
    throw new UserError(`no format '${format as string}'; there are ${reportFormats.join(', ')}`)
  return formats[format](result)
}
