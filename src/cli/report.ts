import { readResult, readTimings } from '../read/result.ts'
import { markdown } from '../report/markdown/markdown.ts'
import { render } from '../report/render.ts'
import type { ReportFormat } from '../report/report-formats.ts'
import type { View } from '../report/view.ts'
import { printTo } from '../write/report-folder.ts'

interface ReportArguments {
  readonly result: string
  readonly timings?: string | undefined
  readonly output?: string | undefined
  readonly format: ReportFormat
  readonly view: View
  readonly top?: number | undefined
}

/** `variorum report`: what a run wrote, made again from its result.json alone. */
export async function report({
  result: path,
  timings: timingsPath,
  output,
  format,
  ...shown
}: ReportArguments): Promise<void> {
  const result = await readResult(path)
  const timings = timingsPath === undefined ? undefined : await readTimings(timingsPath)
  await printTo(output, async () =>
    format === 'markdown' || format === 'md'
      ? markdown(result, { timings, timingsInFull: shown.view !== 'editor' }, shown)
      : render(result, format),
  )
}
