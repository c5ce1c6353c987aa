import { stat } from 'node:fs/promises'
import { type HistoryLine, historyLineSchema } from '../model/history.ts'
import { UserError } from '../model/user-error.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'
import { heldTo } from './schema-faults.ts'

const expected = 'a history.jsonl that variorum run --history wrote'

/**
 * The runs of a `history.jsonl`, in the order in which they were added.
 *
 * @throws UserError where there is none, or for a line that is no run, with its number
 */
export async function readHistory(path: string): Promise<readonly HistoryLine[]> {
  return parseHistory(decode(await readBytes(path, expected), path), path)
}

/** A history to add to: what stands there, ending in a line feed, and its runs. */
export interface History {
  readonly text: string
  readonly lines: readonly HistoryLine[]
}

/**
 * A history to add to, empty where there is none yet.
 *
 * @throws UserError as `readHistory`
 */
export async function historyToAddTo(path: string): Promise<History> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined || (found.isFile() && found.size === 0)) return { text: '', lines: [] }
  const text = decode(await readBytes(path, expected), path)
  return { text: text.endsWith('\n') ? text : `${text}\n`, lines: parseHistory(text, path) }
}

const parseHistory = (text: string, path: string): readonly HistoryLine[] =>
  text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${i + 1}`)]))

const parseLine = (line: string, place: string): HistoryLine =>
  heldTo(historyLineSchema, jsonOf(line, place), place, 'variorum/history@1')

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new UserError(`${place}: not JSON, expected a run in a line, as variorum run --history writes it`)
  }
}
