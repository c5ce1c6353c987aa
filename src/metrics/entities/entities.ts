import { mentionReader, readingOf, usageOf } from '../../mentions/index.ts'
import type { Span } from '../../model/document.ts'
import type { Finding, Metric, Note, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { Place } from '../../model/place.ts'
import { remembered } from '../remembered.ts'
import { entityFacts } from './facts.ts'
import { type Counted, type MatchedPair, matchPair } from './matching.ts'
import { meanings } from './meanings.ts'
import { sideText } from './sides.ts'
import { tellingOnce } from './told-once.ts'

const statistics = ['kept', 'changed', 'lost', 'added', 'spelled', 'elsewhere'] as const

export interface EntitiesOptions {
  /** BCP 47 of the texts: names with their kinds and offices are read in English, by their capitals in other languages. */
  readonly language?: string
  /** BCP 47 of the sources, with which pairs are compared that have no reference. */
  readonly sourceLanguage?: string | undefined
}

const placeOf = (side: Place['side'], { origin }: Pair, { start, end }: Span): Place => ({
  side,
  start,
  end,
  ...(origin ? { within: 'document' } : {}),
})

/** Where a count stands: in the hypothesis, if it is there at all. */
function placesOf(pair: Pair, { reference, hypothesis }: Counted): Pick<Finding, 'place' | 'related'> {
  const from = reference && placeOf('reference', pair, reference)
  const to = hypothesis && placeOf('hypothesis', pair, hypothesis)
  if (to === undefined) return from ? { place: from } : {}
  return { place: to, ...(from && { related: from }) }
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

  async function readAndMatch(pairs: readonly Pair[]): Promise<readonly MatchedPair[]> {
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
        unnamed: [kinds, readingOf(sourceLanguage ?? language)].some(
          (each) => each === 'figures' || each === 'countries',
        ),
      },
      { language, read, foreign },
    ] as const
    return pairs.map((pair) => matchPair(pair, isSourced(pair) ? across : same))
  }
  const match = remembered(readAndMatch)

  return {
    name: 'entities',
    statistics,
    higherIsBetter: true,
    summary: 'how much of the names, dates and numbers was kept',
    instead: ['source'],
    meanings,
    signature: { name: 'entities', kinds, language, ...source, version: '3' },
    unit: 'document',
    async measure(pairs: readonly Pair[], note?: Note) {
      const matched = await match(pairs)
      const isToBeTold = tellingOnce()
      for (const [index, pair] of pairs.entries())
        for (const each of matched[index]?.counted ?? []) {
          const { statistic, reference, hypothesis, told } = each
          const about = (reference ?? hypothesis)?.type
          if (told && isToBeTold(each, pair))
            note?.({ pair: index, statistic, ...told, ...placesOf(pair, each), ...(about !== undefined && { about }) })
        }
      return matched.map(({ counted }) =>
        statistics.map((statistic) => counted.filter((each) => each.statistic === statistic).length),
      )
    },
    facts: (document) => entityFacts(document, match, placesOf),
    score(sum: Row) {
      const { 0: kept = 0, 1: changed = 0, 2: lost = 0, 4: spelled = 0 } = sum
      const judged = kept + changed + lost + spelled
      return judged === 0 ? undefined : (100 * (kept + spelled)) / judged
    },
  }
}
