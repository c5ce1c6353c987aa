import { join } from 'node:path'
import type { HistoryLine } from '../model/history.ts'
import { UserError } from '../model/user-error.ts'
import { historyToAddTo } from '../read/history.ts'
import type { ReportFolder } from '../write/report-folder.ts'
import { instant } from './instant.ts'

export interface HistoryArguments {
  readonly history: boolean
  readonly historyLabel?: string | undefined
  readonly at?: string | undefined
}

/** In the folder of a report: a line for each run that was asked to leave one. */
export const historyFile = 'history.jsonl'

/** What a run's line says of it, beside what was measured. */
export type HistoryAbout = Pick<HistoryLine, 'at' | 'label'>

/**
 * What is to be said of the run; undefined where no line was asked for.
 *
 * @throws UserError where it cannot be said
 */
export function historyAsked({
  history,
  historyLabel,
  at,
  shard,
}: HistoryArguments & { readonly shard?: string | undefined }): HistoryAbout | undefined {
  if (!history) {
    const stray = historyLabel !== undefined ? '--history-label' : at !== undefined ? '--at' : undefined
    if (stray !== undefined) throw new UserError(`${stray} without --history: it is a line of history that has one`)
    return undefined
  }
  if (shard !== undefined)
    throw new UserError('--history with --shard: a line of history is of all documents, expected one or the other')
  return { label: historyLabel ?? null, at: (at === undefined ? new Date() : instant(at)).toISOString() }
}

/** Reads what is to be added to: a measurement may take an hour, and end at a line that is broken. */
export async function tryHistory(folder: string): Promise<void> {
  await historyToAddTo(join(folder, historyFile))
}

/** Adds a run to the history: what is there stays as it is, and comes first. Gives all runs. */
export async function addToHistory(folder: ReportFolder, line: HistoryLine): Promise<readonly HistoryLine[]> {
  const path = join(folder.path, historyFile)
  const before = await historyToAddTo(path)
  await folder.write(historyFile, `${before.text}${JSON.stringify(line)}\n`)
  return [...before.lines, line]
}
