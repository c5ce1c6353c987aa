import { readResult, readTimings } from '../read/result.ts'
import { markdown } from '../report/markdown/markdown.ts'
import { render } from '../report/render.ts'
import type { ReportFormat } from '../report/report-formats.ts'
import { printTo } from '../write/report-folder.ts'

interface ReportArguments {
  readonly result: string
  readonly timings?: string | undefined
  readonly output?: string | undefined
  readonly format: ReportFormat
}

/** `variorum report`: what a run wrote, made again from its result.json alone. */
export async function report({ result: path, timings: timingsPath, output, format }: ReportArguments): Promise<void> {
  const result = await readResult(path)
  const timings = timingsPath === undefined ? undefined : await readTimings(timingsPath)
  await printTo(output, async () => (format === 'markdown' ? markdown(result, timings) : render(result, format)))
}
