import type { Span } from '../../model/document.ts'
import { type Finding, type Metric, type Row, segmentMetric } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { MetricContext } from '../registered.ts'
import { compare } from './comparison.ts'
import { findPlaceholders, type Placeholder } from './find-placeholders.ts'
import type { Icu, MessageFault } from './icu.ts'
import { isOpenMessage } from './open-message.ts'
import { fewNumbers } from './plural-rules.ts'
import { severities, severityIn } from './severity.ts'
import { misplaced, withoutWords } from './tags.ts'

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
  /** The category of a plural form that may say its number in words: of none it says nothing else either. */
  readonly few?: string | undefined
  readonly isString?: boolean
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

/** Their row, and what of it is not as it was; `faults` are what else is wrong with the hypothesis. */
function judged(
  ours: readonly Placeholder[],
  theirs: readonly Placeholder[],
  note: Note,
  { faults = [], few, isString = false }: Allowance = {},
): Row {
  const comparison = compare(ours, theirs)
  const { kept, changed, added } = comparison
  const spared = few !== undefined && changed.length === 0 && added.length === 0 && mayLeaveOut(comparison.lost, few)
  const lost = spared ? [] : comparison.lost
  const wrong = misplaced(comparison, ours, theirs)
  const severityOf = severityIn(ours, theirs)
  const tell = (statistic: string, message: string, a?: Placeholder, b?: Placeholder): void => {
    const places = [...(b ? [at('hypothesis', b)] : []), ...(a ? [at('reference', a)] : [])]
    const [place, related] = places
    const severity = isString ? severityOf(a, b) : severities[(a ?? b)?.kind ?? 'escape']
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

/** A word in braces and nothing else: what there is to translate. */
const inBraces = /^\s*\{[\p{L} ]+\}\s*$/u

/** `upload.tooLarge` in the place of a source is the name of one that is written elsewhere. */
const isKey = (text: string): boolean => /^[\w.:-]+$/.test(text) && /\p{Ll}\p{Lu}|[_.:]/u.test(text)

/** How many arguments of two lists have no counterpart. */
function oddArguments(ours: readonly Placeholder[], theirs: readonly Placeholder[]): number {
  const { changed, lost, added } = compare(ours, theirs)
  return [...changed.flat(), ...lost, ...added].filter(({ kind }) => kind === 'argument').length
}

/** In a text that has a sign and `{n}`, a sign before the braces is a sign: `{n} %` may be `%{n}`. */
const besideSigns = (theirs: readonly Placeholder[], ours: readonly Placeholder[], text: string) =>
  theirs.map((one) => {
    const [sign = '', rest] = [one.key[0], one.key.slice(1)]
    const isSign = /^[$#%]\{/.test(one.key) && text.includes(sign) && ours.every(({ key }) => key !== one.key)
    return isSign && ours.some(({ key }) => key === rest) ? { ...one, key: rest, start: one.start + 1 } : one
  })

/** The number of a plural form that stands for one number; of "nothing was found" all. */
const mayLeaveOut = (lost: readonly Placeholder[], few: string): boolean =>
  (few === 'zero' || lost.length === 1) && lost.every(({ kind }) => kind === 'argument')

const plural = /\{\s*[\w.-]+\s*,\s*(?:plural|selectordinal)\s*,/u

/** Of ICU by its file, or, where that declares none, by a plural that only ICU writes so. */
const isMessage = (dialect: string | undefined, text: string): boolean =>
  dialect === 'icu' || (dialect === undefined && plural.test(text))

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
      const { dialect, id = '', language: own = language, plural: most } = unit ?? {}
      const text = reference ?? source
      if (unit !== undefined && (hypothesis.trim() === '' || text.trim() === '')) return [0, 0, 0, 0, 0]
      if (unit !== undefined && dialect === undefined && isOpenMessage(hypothesis, text))
        return noMessage(text, hypothesis, "not well-formed, expected a '}' for every '{'", note)
      const row = icu && unit && isMessage(dialect, text) ? measureMessage(text, hypothesis, own, note, icu) : undefined
      if (row !== undefined) return row
      const few = fewNumbers(id, own)
      const isFree = dialect === undefined && (dateFormat.test(text) || inBraces.test(text))
      const found = (one: string): readonly Placeholder[] => {
        const all = counted(findPlaceholders(one, dialect))
        return unit !== undefined && isFree ? all.filter(({ kind }) => kind !== 'argument') : all
      }
      const [singular, theirs] = [found(text), found(hypothesis)]
      if (unit === undefined) return judged(singular, theirs, note)
      if (singular.length === 0 && isKey(text)) return [0, 0, 0, 0, 0]
      // Languages that have one form for 1, 21 and 31 need the number that the source's singular has in words
      const other = most === undefined ? singular : found(most)
      const ours = withoutWords(oddArguments(other, theirs) < oddArguments(singular, theirs) ? other : singular)
      const their = withoutWords(besideSigns(theirs, ours, text), ours)
      return judged(ours, their, note, { few, isString: true })
    }
  const plain = segmentMetric(columns, measurePair())
  return {
    ...plain,
    // the parser of ICU messages is loaded where there are any
    measure: (pairs, note) =>
      pairs.some(({ unit, references: [text], source = '' }) => unit && isMessage(unit.dialect, text ?? source))
        ? import('./icu.ts').then(({ icu }) => segmentMetric(columns, measurePair(icu)).measure(pairs, note))
        : plain.measure(pairs, note),
  }
}
