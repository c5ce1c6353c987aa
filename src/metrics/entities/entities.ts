import { isFigure, type Mention, mentionReader, readingOf, usageOf } from '../../mentions/index.ts'
import type { Span } from '../../model/document.ts'
import type { Finding, Metric, Note, Row, Severity } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { compareMentions } from './pairs.ts'
import { type Change, compareRoles, isNamedByPronoun, isNamedByRole } from './roles.ts'
import { type PairSide, type Reader, sideOf, sideText } from './sides.ts'
import type { Couple } from './slots.ts'

export interface EntitiesOptions {
  /** BCP 47 of the texts: names with their kinds and offices are read in English, by their capitals in other languages. */
  readonly language?: string
  /** BCP 47 of the sources, with which pairs are compared that have no reference. */
  readonly sourceLanguage?: string | undefined
}

const mentionChange = ({ reference, hypothesis }: Couple): Change => ({
  reference,
  hypothesis,
  message: `${reference.type} '${reference.text}' became '${hypothesis.text}'`,
})

/** Told from the words beside the two only, hence minor. */
const swapChange = ({ reference, hypothesis }: Couple): Change => ({
  reference,
  hypothesis,
  message: `${reference.type} '${reference.text}' changed places with '${hypothesis.text}'`,
  severity: 'minor',
})

const placeOf = (
  side: 'reference' | 'hypothesis',
  { within }: PairSide,
  { start, end }: Span,
): NonNullable<Finding['place']> => ({
  side,
  start,
  end,
  ...(within === undefined ? {} : { within }),
})

const severityOf = ({ type }: Mention): Severity => (type === 'event' || type === 'name' ? 'minor' : 'major')

function measurePair(
  pair: Pair,
  [left, right]: readonly [Reader, Reader],
  note: (finding: Omit<Finding, 'pair'>) => void,
): Row {
  const [reference, hypothesis] = [sideOf(pair, 'reference', left), sideOf(pair, 'hypothesis', right)]
  const { kept, changed, swapped, lost, added } = compareMentions(reference, hypothesis)
  const roles = compareRoles(reference, hypothesis)
  const changes: readonly Change[] = [...changed.map(mentionChange), ...swapped.map(swapChange), ...roles.changed]
  const omitted = hypothesis.spans.length === 0
  const gone = lost.filter(
    (mention) =>
      omitted ||
      mention.type !== 'person' ||
      !(isNamedByRole(mention, reference, hypothesis) || isNamedByPronoun(mention, hypothesis)),
  )
  for (const { reference: r, hypothesis: h, message, severity } of changes) {
    const related = placeOf('reference', reference, r)
    note({
      statistic: 'changed',
      message,
      place: placeOf('hypothesis', hypothesis, h),
      related,
      severity: severity ?? severityOf(r),
    })
  }
  for (const mention of gone) {
    const severity = !omitted && (isFigure(mention) || mention.type === 'person') ? 'major' : 'minor'
    const message = `${mention.type} '${mention.text}' is not in the hypothesis`
    note({ statistic: 'lost', message, place: placeOf('reference', reference, mention), severity })
  }
  for (const mention of added) {
    const message = `${mention.type} '${mention.text}' is not in the reference`
    note({ statistic: 'added', message, place: placeOf('hypothesis', hypothesis, mention), severity: 'minor' })
  }
  return [kept.length + roles.kept, changes.length, gone.length, added.length]
}

/**
 * What became of everything the reference names or counts: persons, places, organisations, peoples, offices, dates,
 * numbers. Compared inside each pair, with counts, after both documents were read whole (so that a surname is known by its
 * full name); with several references the first counts.
 *
 * - kept: the same thing, in any form: another transliteration, a surname for the full name, "Chilean" for "Chile's", a
 *   capital for its country, "76 km" for "76-kilometre", "twelve" for 12. A kept person's office that agrees counts too.
 * - changed: what stands in its place is another of its kind; or the office of a person both texts name is another one.
 * - lost: neither. Not lost is a name said right before or after, or elsewhere in these passages, or by its office or a pronoun: there
 *   faithful translations put a pronoun. A weekday against a date, "last week" against "a week before" is not judged.
 * - added: in the hypothesis alone, by the same rules; additions corrupt nothing and stay out of the score.
 *
 * The score is the share that was kept, in per cent. Changed is major; lost is major for persons and figures within a
 * passage, else minor (an omitted passage is the coverage metric's finding); added is minor. A pair without a reference is
 * compared with its source: figures, dates, countries and names of two words, in any two languages.
 */
export function entities({ language = 'en', sourceLanguage }: EntitiesOptions = {}): Metric {
  const kinds = readingOf(language)
  const source = sourceLanguage === undefined ? {} : { source: sourceLanguage }
  return {
    name: 'entities',
    statistics: ['kept', 'changed', 'lost', 'added'],
    higherIsBetter: true,
    signature: { name: 'entities', kinds, language, ...source, version: '2' },
    unit: 'document',
    async measure(pairs: readonly Pair[], note?: Note) {
      const textsOf = (side: 'reference' | 'hypothesis', some: readonly Pair[]): readonly string[] =>
        some.map((pair) => sideText(pair, side))
      const isSourced = ({ references, source: text }: Pair): boolean => references.length === 0 && text !== undefined
      const [sourced, others] = [pairs.filter(isSourced), pairs.filter((pair) => !isSourced(pair))]
      const read = await mentionReader(language, [...textsOf('reference', others), ...textsOf('hypothesis', pairs)])
      const foreign = sourceLanguage !== undefined && sourceLanguage !== language
      const same = [
        { language, read, foreign: false },
        { language, read, foreign: false },
      ] as const
      const across = [
        {
          language: sourceLanguage ?? language,
          read: foreign ? await mentionReader(sourceLanguage, textsOf('reference', sourced)) : read,
          foreign,
          common: usageOf(textsOf('reference', sourced), sourceLanguage ?? language).common,
          unnamed: kinds === 'figures',
        },
        { language, read, foreign },
      ] as const
      return pairs.map((pair, index) =>
        measurePair(pair, isSourced(pair) ? across : same, (finding) => note?.({ pair: index, ...finding })),
      )
    },
    score(sum: Row) {
      const [kept = 0, changed = 0, lost = 0] = Array.from(sum)
      const judged = kept + changed + lost
      return judged === 0 ? undefined : (100 * kept) / judged
    },
  }
}
