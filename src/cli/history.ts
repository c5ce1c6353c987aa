import { join } from 'node:path'
import type { HistoryLine } from '../model/history.ts'
import { UserError } from '../model/user-error.ts'
import type { StreamedResult } from '../pipeline/finish.ts'
import { openHistoryLine } from '../pipeline/history-line.ts'
import { historyToAddTo } from '../read/history.ts'
import type { ReportFolder } from '../write/report-folder.ts'

export interface HistoryArguments {
  readonly history: boolean
  readonly historyLabel?: string | undefined
  readonly at?: string | undefined
}

/** In the folder of a report: a line for each run that was asked to leave one. */
export const historyFile = 'history.jsonl'

type About = Pick<HistoryLine, 'at' | 'label'>

/**
 * What a run's line says of it; undefined where none was asked for. What is there is read at once: a measurement may take an hour.
 *
 * @throws UserError where there is no history to add to, or the run is not one that can be added
 */
export async function historyAsked(
  { history, historyLabel, at, shard }: HistoryArguments & { readonly shard?: string | undefined },
  folder: string,
): Promise<About | undefined> {
  if (!history) {
    const stray = historyLabel !== undefined ? '--history-label' : at !== undefined ? '--at' : undefined
    if (stray !== undefined) throw new UserError(`${stray} without --history: it is a line of history that has one`)
    return undefined
  }
  if (shard !== undefined)
    throw new UserError('--history with --shard: a line of history is of all documents, expected one or the other')
  await historyToAddTo(join(folder, historyFile))
  return { label: historyLabel ?? null, at: (at === undefined ? new Date() : instant(at)).toISOString() }
}

/** A day, or a time with its zone: another would mean another moment on each machine. */
function instant(text: string): Date {
  const isWhole = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text)
  const time = new Date(isWhole ? text : Number.NaN)
  if (Number.isNaN(time.getTime()))
    throw new UserError(`--at: '${text}' is no time, expected 2026-11-29 or 2026-11-29T14:30:00Z`)
  return time
}

/** Adds the run to the history: what is there stays as it is, and comes first. */
export async function addToHistory(folder: ReportFolder, streamed: StreamedResult, about: About): Promise<void> {
  const line = openHistoryLine(streamed)
  for (const document of streamed.documents) line.take(document)
  const before = await historyToAddTo(join(folder.path, historyFile))
  await folder.write(historyFile, `${before}${JSON.stringify(line.end(about))}\n`)
}
