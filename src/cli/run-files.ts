import { once } from 'node:events'
import { join } from 'node:path'
import type { Result } from '../model/result.ts'
import type { StreamedResult } from '../pipeline/finish.ts'
import { challengeJson } from '../report/challenge/json.ts'
import { forTerminal } from '../report/escape.ts'
import { compactChunks, readableChunks, readableJson } from '../report/json.ts'
import { type Beside, openPage } from '../report/markdown/markdown.ts'
import { summary } from '../report/terminal.ts'
import type { ReportFolder } from '../write/report-folder.ts'
import { tellUnmeasured } from './tell-unmeasured.ts'

/** The files of a run, in the order in which they are put in place. */
export const runFiles = (timings: boolean, trust = false): readonly string[] => [
  'result.json',
  ...(trust ? ['trust.json'] : []),
  ...(timings ? ['timings.json'] : []),
  'report.md',
]

/** Writes a run's files; each document is read once. */
export async function writeRun(folder: ReportFolder, streamed: StreamedResult, beside: Beside = {}): Promise<Written> {
  const page = openPage({ ...streamed, documents: [] })
  await folder.write('result.json', readableChunks({ ...streamed, documents: seen(streamed.documents, page.take) }))
  const { timings, trust } = beside
  if (trust) await folder.write('trust.json', challengeJson(trust.challenge))
  if (timings) await folder.write('timings.json', readableJson(timings))
  const { page: report, outline } = page.end(beside)
  await folder.write('report.md', report)
  return { streamed, outline }
}

interface Written {
  readonly streamed: StreamedResult
  readonly outline: Result
}

function* seen<T>(items: Iterable<T>, see: (item: T) => void): Generator<T> {
  for (const item of items) {
    see(item)
    yield item
  }
}

/** While the documents can be read. */
export async function printRun(format: 'text' | 'json', { streamed, outline }: Written, path: string): Promise<void> {
  if (format === 'text') process.stdout.write(summary(outline))
  else {
    for (const part of compactChunks({ ...streamed }))
      if (!process.stdout.write(part)) await once(process.stdout, 'drain')
    process.stdout.write('\n')
  }
  tellUnmeasured(outline)
  process.stderr.write(`${forTerminal(join(path, 'report.md'))} and result.json written\n`)
}
