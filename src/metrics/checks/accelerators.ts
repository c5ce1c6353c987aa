import type { Span } from '../../model/document.ts'
import type { Finding, Metric, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { asFinding, blanked, checkColumns, hasBranches, sourceOf } from './string-check.ts'

const statistics = ['lost', 'added'] as const

/** Signs that toolkits read as "the next letter opens this": GTK's, Windows' and Qt's, OpenOffice's. */
const marks = ['_', '&', '~'] as const
type Mark = (typeof marks)[number]

const bounds = {
  /** Strings of a file that have one mark: fewer are names with an underscore. */
  fewest: 5,
  /** Characters: labels are short, and a longer text with a mark is no label. */
  longest: 60,
  /** Share of the labels that keep theirs: where fewer do, a language does without. */
  kept: 0.5,
} as const

/** Before a letter that begins a word, or before a small one within: `_Open`, `Sa&ve`, not `R&D`, `_("x")` or `&amp;`. */
const patterns: Readonly<Record<Mark, RegExp>> = {
  _: /(?:(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=\p{L})_(?=\p{Ll}))/gu,
  '&': /(?:(?<![\p{L}\p{N}&])&(?=[\p{L}\p{N}])|(?<=\p{L})&(?=\p{Ll}))(?!#?\w+;)/gu,
  '~': /(?:(?<![\p{L}\p{N}~])~(?=\p{L})|(?<=\p{L})~(?=\p{Ll}))/gu,
}

/** Words that are names to a program: `file_name`, of small letters throughout. */
const name = /\b[\p{Ll}\p{N}]+_[\p{Ll}\p{N}_]+\b/gu

/** One for all, for most strings are no labels. */
const nothing: Row = [0, 0, 0]

function marksIn(text: string, mark: Mark, dialect: string | undefined): readonly Span[] {
  const shown = blanked(text, dialect).replaceAll(name, (word) => '\uFFFC'.repeat(word.length))
  return [...shown.matchAll(patterns[mark])].map(({ index }) => ({ start: index, end: index + 2 }))
}

/** A translation's, wherever in a word: who knows that it is one finds it. */
const anywhere: Readonly<Record<Mark, RegExp>> = { _: /_[\p{L}\p{N}]/u, '&': /&[\p{L}\p{N}]/u, '~': /~[\p{L}\p{N}]/u }
const hasMark = (text: string, mark: Mark): boolean => anywhere[mark].test(text)

/** The mark that a label has once; none of a longer text. */
function labelIn(text: string, mark: Mark, dialect: string | undefined): Span | undefined {
  if (text.length > bounds.longest || !text.includes(mark) || hasBranches(text)) return undefined
  const [first, ...others] = marksIn(text, mark, dialect)
  return others.length === 0 ? first : undefined
}

/** The sign by which most labels of a file are marked, if it is enough of them for it to be its way. */
function markOf(pairs: readonly Pair[]): Mark | undefined {
  const counts = marks.map((mark) => ({
    mark,
    count: pairs.filter((pair) => labelIn(sourceOf(pair), mark, pair.unit?.dialect)).length,
  }))
  const [most] = counts.toSorted((a, b) => b.count - a.count)
  return most !== undefined && most.count >= bounds.fewest ? most.mark : undefined
}

/**
 * Whether labels keep their access keys: the letter behind `_`, `&` or `~` that opens a menu or presses a button. Only in files of which
 * the source marks several labels by one sign, and in languages that mark theirs: some do without.
 */
export function accelerators(): Metric {
  const columns = checkColumns({
    name: 'accelerators',
    faults: statistics,
    summary: 'how many labels keep the mark of their access key',
    category: 'locale-conventions/shortcut-key',
    severity: 'minor',
    version: '1',
  })
  const measure = (pairs: readonly Pair[], note?: (finding: Finding) => void): readonly Row[] => {
    const mark = markOf(pairs)
    if (mark === undefined) return pairs.map(() => nothing)
    const labels = pairs.map((pair) =>
      pair.hypothesis.trim() === '' ? undefined : labelIn(sourceOf(pair), mark, pair.unit?.dialect),
    )
    const marked = pairs.filter((_pair, i) => labels[i] !== undefined)
    if (marked.filter(({ hypothesis }) => hasMark(hypothesis, mark)).length < bounds.kept * marked.length)
      return pairs.map(() => nothing)
    return pairs.map((one, pair) => {
      const [{ hypothesis, unit }, source, label] = [one, sourceOf(one), labels[pair]]
      if (label !== undefined) {
        if (hasMark(hypothesis, mark)) return [1, 0, 0]
        const message = `'${hypothesis}' has no access key, expected one as '${source}' has`
        const place = { start: 0, end: hypothesis.length, expected: label }
        note?.({ pair, ...asFinding({ statistic: 'lost', message, severity: 'minor', ...place }) })
        return [0, 1, 0]
      }
      const added = source.includes(mark) ? undefined : labelIn(hypothesis, mark, unit?.dialect)
      if (added === undefined) return nothing
      const message = `'${hypothesis}' has an access key, expected none as in '${source}'`
      note?.({ pair, ...asFinding({ statistic: 'added', message, severity: 'minor', ...added }) })
      return [0, 0, 1]
    })
  }
  return { ...columns, instead: ['source'], unit: 'document', measure }
}
