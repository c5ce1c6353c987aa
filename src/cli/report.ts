import { basename, dirname } from 'node:path'
import type { HistoryLine } from '../model/history.ts'
import type { Result } from '../model/result.ts'
import { UserError } from '../model/user-error.ts'
import { readHistory } from '../read/history.ts'
import { readResult, readTimings } from '../read/result.ts'
import { resultPath } from '../read/result-path.ts'
import { forTerminal } from '../report/escape.ts'
import { readableChunks } from '../report/json.ts'
import { markdown } from '../report/markdown/markdown.ts'
import { chartsOfPage } from '../report/page/charts-of-page.ts'
import { pageOf } from '../report/page/page.ts'
import { longestPage } from '../report/page/paged.ts'
import { render } from '../report/render.ts'
import type { ReportFormat } from '../report/report-formats.ts'
import type { View } from '../report/view.ts'
import { plural } from '../text/plural.ts'
import { printTo, withFolder } from '../write/report-folder.ts'
import { writePages } from './page-files.ts'

interface ReportArguments {
  readonly result: string
  readonly timings?: string | undefined
  readonly history?: string | undefined
  readonly output?: string | undefined
  readonly format: ReportFormat
  readonly view: View
  readonly top?: number | undefined
}

/** `variorum report`: what a run wrote, made again from its result.json alone. */
export async function report(argv: ReportArguments): Promise<void> {
  const { result: path, timings: timingsPath, history, output, format, ...shown } = argv
  if (history !== undefined && format !== 'html')
    throw new UserError(`--history with --format ${format}: the page for a browser draws it, expected --format html`)
  const result = await readResult((await resultPath(path)) ?? path)
  const runs = history === undefined ? [] : await readHistory(history)
  if (format === 'html') return reportPage(result, runs, output)
  const timings = timingsPath === undefined ? undefined : await readTimings(timingsPath)
  await printTo(output, async () =>
    format === 'markdown' || format === 'md'
      ? markdown(result, { timings, timingsInFull: shown.view !== 'editor' }, shown)
      : render(result, format),
  )
}

/** On standard output one page, however long. */
async function reportPage(result: Result, runs: readonly HistoryLine[], output: string | undefined): Promise<void> {
  if (output === undefined) {
    process.stdout.write(pageOf(result, chartsOfPage(result, runs)))
    return
  }
  let size = 0
  for (const chunk of readableChunks(result)) size += chunk.length
  const name = basename(output)
  await withFolder(dirname(output), [name], async (folder) => {
    const pages = new Set((await writePages(folder, name, result, size, runs)).values())
    await folder.commit()
    if (size > longestPage)
      process.stderr.write(
        `${forTerminal(output)} leads to ${plural(pages.size, 'page')} beside it: one would be more than ${longestPage / 1e6} MB\n`,
      )
  })
}
