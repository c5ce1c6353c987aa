import { UserError } from '../../model/user-error.ts'
import { decode } from '../decode.ts'
import { readBytes } from '../bytes.ts'

/** Scores of systems in the order of the file, those of a system one after another; NaN for `None`. */
export type ScoresOfSystems = ReadonlyMap<string, Float64Array>

/**
 * A `.seg.score` or `.sys.score` of mt-metrics-eval: lines `system score`, between them white space; `None` is no score.
 *
 * @throws UserError for a line of another form
 */
export async function readScoreFile(path: string): Promise<ScoresOfSystems> {
  const text = decode(await readBytes(path, 'a file of scores'), path)
  const found = new Map<string, number[]>()
  let [system, scores] = ['', [] as number[]]
  let line = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    line++
    const gap = gapIn(text, start, end)
    const value = gap < 0 ? undefined : scoreIn(text.slice(gap + 1, end))
    if (value === undefined)
      throw new UserError(`${path}: line ${line} is '${text.slice(start, end).slice(0, 60)}', expected a system and a score`)
    // Lines of a system stand together: its name is compared, not cut out.
    if (!(gap - start === system.length && text.startsWith(system, start))) {
      system = text.slice(start, gap)
      scores = found.get(system) ?? []
      found.set(system, scores)
    }
    scores.push(value)
    start = end + 1
  }
  return new Map([...found].map(([name, all]) => [name, Float64Array.from(all)]))
}

function gapIn(text: string, start: number, end: number): number {
  const tab = text.indexOf('\t', start)
  if (tab >= 0 && tab < end) return tab
  const blank = text.indexOf(' ', start)
  return blank >= 0 && blank < end ? blank : -1
}

function scoreIn(word: string): number | undefined {
  const trimmed = word.trim()
  if (trimmed === 'None' || /^nan$/i.test(trimmed)) return Number.NaN
  const value = trimmed === '' ? Number.NaN : Number(trimmed)
  return Number.isFinite(value) ? value : undefined
}
