import { join } from 'node:path'
import type { Result } from '../model/result.ts'
import type { Timings } from '../model/timings.ts'
import type { StreamedResult } from '../pipeline/finish.ts'
import { forTerminal } from '../report/escape.ts'
import { readableChunks, readableJson } from '../report/json.ts'
import { markdown } from '../report/markdown/markdown.ts'
import { summary } from '../report/terminal.ts'
import type { ReportFolder } from '../write/report-folder.ts'

/** The files of a run, in the order in which they are put in place. */
export const runFiles = (timings: boolean): readonly string[] => [
  'result.json',
  ...(timings ? ['timings.json'] : []),
  'report.md',
]

export async function writeRun(folder: ReportFolder, streamed: StreamedResult, timings?: Timings): Promise<Result> {
  const result = { ...streamed, documents: [...streamed.documents] }
  await folder.write('result.json', readableChunks(result))
  if (timings) await folder.write('timings.json', readableJson(timings))
  await folder.write('report.md', markdown(result, timings))
  return result
}

export function printRun(format: 'text' | 'json', result: Result, path: string): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(result)}\n` : summary(result))
  process.stderr.write(`${forTerminal(join(path, 'report.md'))} and result.json written\n`)
}
