import { UserError } from '../../model/user-error.ts'
import { plural } from '../../text/plural.ts'
import { readBytes } from '../bytes.ts'
import { decode } from '../decode.ts'

/** Scores of systems in the order of the file, those of a system one after another; NaN for `None`. */
export type ScoresOfSystems = ReadonlyMap<string, Float64Array>

/**
 * A `.seg.score` or `.sys.score` of mt-metrics-eval: lines `system score`, between them white space; `None` is no score.
 *
 * @param length how many scores a system has
 * @throws UserError for a line of another form, or a system with more scores or fewer
 */
export async function readScoreFile(path: string, length: number): Promise<ScoresOfSystems> {
  const text = decode(await readBytes(path, 'a file of scores'), path)
  const found = new Map<string, Counted>()
  let system = ''
  let own: Counted = { scores: new Float64Array(), count: 0 }
  let line = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    line++
    const gap = gapIn(text, start, end)
    const value = gap < 0 ? undefined : scoreIn(text.slice(gap + 1, end))
    if (value === undefined)
      throw new UserError(
        `${path}: line ${line} is '${text.slice(start, end).slice(0, 60)}', expected a system and a score`,
      )
    // Lines of a system stand together: its name is compared, not cut out.
    if (!(gap - start === system.length && text.startsWith(system, start))) {
      system = text.slice(start, gap)
      own = found.get(system) ?? { scores: new Float64Array(length), count: 0 }
      found.set(system, own)
    }
    if (own.count < length) own.scores[own.count] = value
    own.count++
    start = end + 1
  }
  for (const [name, { count }] of found)
    if (count !== length)
      throw new UserError(
        `${path}: ${plural(count, 'score')} of ${name}, expected ${length}, one a ${length === 1 ? 'system' : 'segment'}`,
      )
  return new Map([...found].map(([name, { scores }]) => [name, scores]))
}

interface Counted {
  readonly scores: Float64Array
  count: number
}

function gapIn(text: string, start: number, end: number): number {
  const tab = text.indexOf('\t', start)
  if (tab >= 0 && tab < end) return tab
  const blank = text.indexOf(' ', start)
  return blank >= 0 && blank < end ? blank : -1
}

function scoreIn(word: string): number | undefined {
  const value = Number(word)
  // Nothing but blanks is 0 to JavaScript.
  if (Number.isFinite(value) && (value !== 0 || word.trim() !== '')) return value
  return /^(?:none|nan)$/i.test(word.trim()) ? Number.NaN : undefined
}
