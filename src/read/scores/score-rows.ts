import { UserError } from '../../model/user-error.ts'
import { readBytes } from '../bytes.ts'
import { decode } from '../decode.ts'
import { columnOf, numberIn, recordsOf } from './records.ts'

/** One score as another tool wrote it. */
export interface ScoreRow {
  readonly system: string
  readonly document?: string
  /** From 0: of its document where there is one, else of all. Absent: of the system, or the document, as a whole. */
  readonly segment?: number
  /** NaN: there is none. */
  readonly score: number
  /** Where it stands, for sentences about it. */
  readonly said: string
}

/** What columns are called in the field. */
export const columnNames = {
  system: ['system', 'sys', 'system_id', 'model'],
  document: ['document', 'doc', 'doc_id', 'docid', 'document_id'],
  segment: ['segment', 'seg', 'seg_id', 'segid', 'segment_id', 'globalsegid', 'line'],
  score: ['score', 'value'],
} as const

/**
 * Scores of a file, whichever of these it is: mt-metrics-eval's lines `system score`, what COMET writes with `--to_json`, or a
 * table (tabs, commas, JSON lines) with columns system, score, and perhaps document and segment. Segments count from 1 unless
 * one is 0.
 *
 * @throws UserError where it is none of them
 */
export async function readScoreRows(path: string): Promise<readonly ScoreRow[]> {
  const text = decode(await readBytes(path, 'a file of scores'), path).replace(/^\ufeff/, '')
  const start = text.trimStart()
  const rows = start.startsWith('{') || start.startsWith('[') ? ofJson(text, path) : ofLines(text, path)
  if (rows.length === 0) throw new UserError(`${path}: no scores in it, expected a line for each`)
  return fromZero(rows)
}

function ofLines(text: string, path: string): readonly ScoreRow[] {
  const [head = ''] = text.split('\n', 1)
  const columns = new Set(
    head
      .trim()
      .toLowerCase()
      .split(/[\t,]|\s+/),
  )
  const isNamed = columnNames.score.some((name) => columns.has(name))
  return isNamed ? ofTable(text, path) : ofPlain(text, path)
}

/** `system score` a line, the segments of a system in order; systems that have one each are scored as a whole. */
function ofPlain(text: string, path: string): readonly ScoreRow[] {
  const counts = new Map<string, number>()
  const rows = text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const [system = '', score, ...more] = line.trim().split(/\s+/)
    if (score === undefined || more.length > 0)
      throw new UserError(
        `${path}: line ${i + 1} is '${line.trim().slice(0, 60)}', expected a system and a score, or a first line that names columns system and score`,
      )
    const segment = counts.get(system) ?? 0
    counts.set(system, segment + 1)
    return [{ system, segment, score: numberIn(score, path, i + 1, 'score'), said: `${path}: line ${i + 1}` }]
  })
  const isWhole = [...counts.values()].every((count) => count === 1)
  return isWhole ? rows.map(({ system, score, said }) => ({ system, score, said })) : rows
}

function ofTable(text: string, path: string): readonly ScoreRow[] {
  const records = recordsOf(text, path)
  const [system, document, segment, score] = (['system', 'document', 'segment', 'score'] as const).map((which) =>
    columnOf(records, columnNames[which]),
  )
  if (records.length > 0 && (system === undefined || score === undefined))
    throw new UserError(
      `${path}: columns ${Object.keys(records[0]!.cells).join(', ')}, expected system and score, perhaps document and segment`,
    )
  return records.map(({ cells, line }) => ({
    system: cells[system!] ?? '',
    ...(document !== undefined && { document: cells[document] ?? '' }),
    ...(segment !== undefined && { segment: wholeIn(cells[segment], path, line, segment) }),
    score: numberIn(cells[score!], path, line, score!),
    said: `${path}: line ${line}`,
  }))
}

function wholeIn(cell: string | undefined, path: string, line: number, column: string): number {
  const value = numberIn(cell, path, line, column)
  if (!(Number.isSafeInteger(value) && value >= 0))
    throw new UserError(`${path}: line ${line}: '${column}' is '${cell}', expected a whole number`)
  return value
}

function ofJson(text: string, path: string): readonly ScoreRow[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return ofTable(text, path)
  }
  const isRow = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'system' in entry
  if (isRow(value) || (Array.isArray(value) && value.some(isRow)))
    return ofTable((Array.isArray(value) ? value : [value]).map((row) => JSON.stringify(row)).join('\n'), path)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError(`${path}: JSON of another form, expected what COMET writes: a list of segments for each system`)
  return Object.entries(value).flatMap(([system, segments]) => ofComet(system, segments, path))
}

/** COMET's: of each file of translations a list of segments, their score under the model's name. */
function ofComet(system: string, segments: unknown, path: string): readonly ScoreRow[] {
  const said = (i: number): string => `${path}: '${system}', segment ${i + 1}`
  if (!Array.isArray(segments))
    throw new UserError(`${path}: '${system}' is no list, expected the segments of a system with their scores`)
  return segments.map((entry: unknown, segment) => {
    const numbers =
      typeof entry === 'object' && entry !== null ? Object.entries(entry).filter(([, v]) => typeof v === 'number') : []
    const [, score] = numbers.find(([name]) => /^(?:comet|score)$/i.test(name)) ?? numbers[0] ?? []
    if (typeof score !== 'number') throw new UserError(`${said(segment)} has no number, expected its score`)
    return { system, segment, score, said: said(segment) }
  })
}

/** Segments from 0, where they count from 1. */
function fromZero(rows: readonly ScoreRow[]): readonly ScoreRow[] {
  const isFromOne = rows.every(({ segment }) => segment !== 0)
  return isFromOne ? rows.map((row) => (row.segment === undefined ? row : { ...row, segment: row.segment - 1 })) : rows
}
