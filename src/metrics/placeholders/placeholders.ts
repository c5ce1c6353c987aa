import type { Span } from '../../model/document.ts'
import { type Finding, type Metric, type Row, type Severity, segmentMetric } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { MetricContext } from '../registered.ts'
import { type Comparison, compare, isClosing, nameOf } from './comparison.ts'
import { findPlaceholders, type Placeholder, type PlaceholderKind } from './find-placeholders.ts'
import type { Icu, MessageFault } from './icu.ts'
import { isOpenMessage } from './open-message.ts'
import { isOfFewNumbers } from './plural-rules.ts'

const severities: Readonly<Record<PlaceholderKind, Severity>> = {
  argument: 'critical',
  branch: 'critical',
  tag: 'major',
  address: 'major',
  entity: 'minor',
  escape: 'minor',
}

/** Of those in branches the first of each key. */
const counted = (all: readonly Placeholder[]): readonly Placeholder[] => {
  const seen = new Set<string>()
  return all.filter(({ key, inBranch }) => {
    if (inBranch !== true) return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/**
 * Of a string's tags those that are markup: they have values, a number, an end or nothing to end. What stands alone, as in a
 * usage's `<file>`, is a word to be translated, unless it is there in `known`.
 */
function withoutWords(all: readonly Placeholder[], known: readonly Placeholder[] = []): readonly Placeholder[] {
  const closed = new Set(all.filter((one) => one.kind === 'tag' && isClosing(one)).map(nameOf))
  const keys = new Set(known.map(({ key }) => key))
  return all.filter(
    (one) =>
      one.kind !== 'tag' ||
      isClosing(one) ||
      isVoid(one) ||
      /=|^<\d/.test(one.key) ||
      closed.has(nameOf(one)) ||
      keys.has(one.key),
  )
}

const isVoid = ({ key }: Placeholder): boolean => key.endsWith('/>') || /^<(?:br|hr|img|input|wbr)\b/.test(key)

/** Tags that close what is not open, and tags that nothing closes. */
function unbalanced(all: readonly Placeholder[]): readonly Placeholder[] {
  const open: Placeholder[] = []
  const stray: Placeholder[] = []
  for (const tag of all) {
    if (tag.kind !== 'tag' || isVoid(tag)) continue
    if (!isClosing(tag)) open.push(tag)
    else if (open.at(-1) !== undefined && nameOf(open.at(-1) ?? tag) === nameOf(tag)) open.pop()
    else stray.push(tag)
  }
  return [...stray, ...open]
}

/** Kept placeholders that a program will fill or nest wrongly where they now stand. A tag whose other end is told is not told itself. */
function misplaced(
  { kept, changed, lost, added }: Comparison,
  reference: readonly Placeholder[],
  hypothesis: readonly Placeholder[],
) {
  const ordered = kept.filter(([a]) => a.byOrder === true)
  const inHypothesis = ordered.toSorted(([, a], [, b]) => a.start - b.start)
  const swapped = ordered.filter(([a], i) => a.key !== inHypothesis[i]?.[0].key)
  const told = new Set([...changed.flat(), ...lost, ...added].filter(({ kind }) => kind === 'tag').map(nameOf))
  const strays = unbalanced(reference).length > 0 ? [] : unbalanced(hypothesis)
  const stray = new Set(strays.filter((tag) => !told.has(nameOf(tag))))
  return [...swapped, ...kept.filter(([, b]) => stray.has(b))]
}

const at = (side: 'reference' | 'hypothesis', { start, end }: Span) => ({ side, start, end })

const columns = {
  name: 'placeholders',
  statistics: ['kept', 'changed', 'lost', 'added', 'misplaced'],
  higherIsBetter: true,
  summary: 'how many placeholders, tags and addresses for a program are there as they were',
  instead: ['source' as const],
  meanings: ['changed', 'lost', 'added', 'misplaced'].map((statistic) => ({
    statistic,
    category: 'design-and-markup/markup-tag',
    severity: 'major' as const,
  })),
  signature: { name: 'placeholders', reference: 'first', version: '2' },
  score: (sum: Row): number | undefined => {
    const [kept = 0, ...faults] = Array.from(sum)
    const all = faults.reduce((total, count) => total + count, kept)
    return all > 0 ? (100 * kept) / all : undefined
  },
}

type Note = (finding: Omit<Finding, 'pair'>) => void

interface Allowance {
  readonly faults?: readonly MessageFault[]
  /** One argument of a plural form. */
  readonly mayLeaveOut?: boolean
  readonly isString?: boolean
}

/** Their row, and what of it is not as it was; `faults` are what else is wrong with the hypothesis. */
function judged(
  ours: readonly Placeholder[],
  theirs: readonly Placeholder[],
  note: Note,
  { faults = [], mayLeaveOut = false, isString = false }: Allowance = {},
): Row {
  const comparison = compare(ours, theirs)
  const { kept, changed, added } = comparison
  const spared = mayLeaveOut && changed.length === 0 && added.length === 0 ? isLoneArgument(comparison.lost) : false
  const lost = spared ? [] : comparison.lost
  const wrong = misplaced(comparison, ours, theirs)
  const tell = (statistic: string, message: string, a?: Placeholder, b?: Placeholder): void => {
    const places = [...(b ? [at('hypothesis', b)] : []), ...(a ? [at('reference', a)] : [])]
    const [place, related] = places
    const severity = isString && isLocal(a, b) ? 'minor' : severities[(a ?? b)?.kind ?? 'escape']
    const finding: Omit<Finding, 'pair'> = { statistic, message, severity, about: 'placeholder' }
    note({ ...finding, ...(place && { place }), ...(related && { related }) })
  }
  for (const [a, b] of changed) tell('changed', `'${a.key}' became '${b.key}'`, a, b)
  for (const a of lost) tell('lost', `'${a.key}' is not in the hypothesis`, a)
  for (const b of added) tell('added', `'${b.key}' is not in the reference`, undefined, b)
  for (const [a, b] of wrong) tell('misplaced', `'${b.key}' stands in the wrong place`, a, b)
  for (const { span, ...fault } of faults) note({ ...fault, about: 'placeholder', place: at('hypothesis', span) })
  const more = (statistic: string): number => faults.filter((fault) => fault.statistic === statistic).length
  const counts = [kept.length - wrong.length, changed.length, lost.length + more('lost'), added.length + more('added')]
  return [...counts, wrong.length]
}

/** A format of dates, whose parts have another order and other words elsewhere: `%H:%M`, `%e %B`; no value is read by these in C. */
const dateFormat = /%[-_0^#EO]*[BbDHIMPRTUVWYZjklmwyz](?!\p{L})/u

const hostOf = (address: string): string => address.replace(/^\w+:\/\//, '').replace(/^[^@]*@|[/?#].*$/g, '')

/** Addresses are translated too: a page of the same host, an example, one more for those who translated. */
const isLocal = (a: Placeholder | undefined, b: Placeholder | undefined): boolean =>
  (a ?? b)?.kind === 'address' &&
  (a === undefined || (b !== undefined && (hostOf(a.key) === hostOf(b.key) || /\bexample\./.test(a.key))))

/** The number of a plural form that stands for one number. */
const isLoneArgument = (lost: readonly Placeholder[]): boolean => lost.length === 1 && lost[0]?.kind === 'argument'

/** A program shows nothing of it, or all of it: what of its arguments is there says nothing more. */
function noMessage(source: string, hypothesis: string, why: string, note: Note): Row {
  note({
    statistic: 'changed',
    message: `'${hypothesis}' is ${why}`,
    severity: 'critical',
    about: 'placeholder',
    place: at('hypothesis', { start: 0, end: hypothesis.length }),
    related: at('reference', { start: 0, end: source.length }),
  })
  return [0, 1, 0, 0, 0]
}

function measureMessage(source: string, hypothesis: string, language: string, note: Note, icu: Icu): Row | undefined {
  const message = icu.readMessage(source)
  if (message === undefined) return undefined
  const translated = icu.readMessage(hypothesis)
  if (translated === undefined)
    return noMessage(source, hypothesis, `no ICU message, expected one with the arguments of '${source}'`, note)
  const ours = withoutWords(counted(icu.messagePlaceholders(source, message)))
  const theirs = withoutWords(counted(icu.messagePlaceholders(hypothesis, translated)), ours)
  return judged(ours, theirs, note, { faults: icu.messageFaults(message, translated, language), isString: true })
}

/**
 * Whether what a program reads in a text came through: `{name}`, `%s`, `{{x}}`, `${x}`, ICU plurals and selects, tags, web and
 * mail addresses, character references, escapes. In any language; compared with the first reference, by
 * counts, or with the source where there is none. Of a localised string whose file declares a dialect only what that dialect
 * fills in counts, beside tags, addresses and character references, and an empty translation not at all.
 *
 * - kept: there, as it was; another order is no fault where the placeholder has a name or a number.
 * - changed: another of its kind in its place: `{name}` became `{nombre}`, `%d` became `%s`.
 * - lost, added: no counterpart. An added one counts too: a program has nothing to put there. Of ICU plurals also a category
 *   that the language (CLDR) has and the message has not, or the other way round.
 * - misplaced: there, but `%s` and `%d` changed places, or a tag closes what it did not open.
 *
 * The score is the share that was kept. Arguments and branches are critical, tags and addresses major, the rest minor.
 */
export function placeholders({ language = 'und' }: Partial<MetricContext> = {}): Metric {
  const measurePair =
    (icu?: Icu) =>
    ({ references: [reference], source = '', hypothesis, unit }: Pair, note: Note): Row => {
      if (unit !== undefined && hypothesis.trim() === '') return [0, 0, 0, 0, 0]
      const { dialect, id = '', language: own = language } = unit ?? {}
      const text = reference ?? source
      const row = icu && dialect === 'icu' ? measureMessage(text, hypothesis, own, note, icu) : undefined
      if (row !== undefined) return row
      if (unit !== undefined && dialect === undefined && isOpenMessage(hypothesis, text))
        return noMessage(text, hypothesis, "not well-formed, expected a '}' for every '{'", note)
      const mayLeaveOut = isOfFewNumbers(id, own)
      const [ours, theirs] = [counted(findPlaceholders(text, dialect)), counted(findPlaceholders(hypothesis, dialect))]
      if (unit === undefined) return judged(ours, theirs, note)
      const isDate = dialect === undefined && dateFormat.test(text)
      const [markup, their] = [ours, theirs].map((all) =>
        isDate ? all.filter(({ kind }) => kind !== 'argument') : all,
      )
      const kept = withoutWords(markup ?? [])
      return judged(kept, withoutWords(their ?? [], kept), note, { mayLeaveOut, isString: true })
    }
  const plain = segmentMetric(columns, measurePair())
  return {
    ...plain,
    // the parser of ICU messages is loaded where there are any
    measure: (pairs, note) =>
      pairs.some(({ unit }) => unit?.dialect === 'icu')
        ? import('./icu.ts').then(({ icu }) => segmentMetric(columns, measurePair(icu)).measure(pairs, note))
        : plain.measure(pairs, note),
  }
}
