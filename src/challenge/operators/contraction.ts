import type { Maker } from '../maker.ts'
import { sameFacts } from '../proofs.ts'
import { drawn, replaced } from '../texts.ts'

const takeNot = 'are|could|did|does|do|had|has|have|is|should|was|were|would'

/** Each as what is found, and what is written for it. */
const forms: readonly (readonly [RegExp, (found: string) => string])[] = [
  [new RegExp(`\\b(?:${takeNot}) not\\b(?! only\\b)`, 'g'), (found) => found.replace(' not', 'n’t')],
  [
    new RegExp(`\\b(?:${takeNot})n[’']t\\b(?! (?:i|you|he|she|it|we|they|the|this|that|there)\\b)`, 'g'),
    (found) => found.replace(/n[’']t/, ' not'),
  ],
  [/\bwill not\b/g, () => 'won’t'],
  [/\bwon[’']t\b(?! (?:i|you|he|she|it|we|they)\b)/g, () => 'will not'],
  [/\bcannot\b(?! only\b)/g, () => 'can’t'],
  [/\bcan[’']t\b/g, () => 'cannot'],
  [/\b(?:[Ww]e|[Tt]hey|[Yy]ou) are(?= \p{L}{4})/gu, (found) => found.replace(' are', '’re')],
  [/\b(?:[Ww]e|[Tt]hey|[Yy]ou)[’']re\b/g, (found) => found.replace(/[’']re/, ' are')],
  [
    /\b(?:I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[Ii]t) will(?= \p{Ll}{2})(?! not\b)/gu,
    (found) => found.replace(' will', '’ll'),
  ],
  [/\b(?:I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[Ii]t)[’']ll\b/g, (found) => found.replace(/[’']ll/, ' will')],
  [/\bI am(?= \p{L})/gu, () => 'I’m'],
  [/\bI[’']m\b/g, () => 'I am'],
]

/** "Is not" and "isn't", "we will" and "we'll". */
export const contraction: Maker = {
  name: 'contraction',
  category: 'typography',
  harmful: false,
  summary: 'two words are drawn together, or parted: is not, isn’t',
  make: (readers) => {
    if (readers.language.clitics === undefined) return undefined
    return {
      apply(text, random) {
        const places = forms.flatMap(([pattern, write]) =>
          [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
            start: index,
            end: index + found.length,
            by: write(found),
          })),
        )
        const place = drawn(places, random)
        // As the text writes its apostrophes
        return (
          place &&
          replaced(text, place, text.includes('’') || !text.includes("'") ? place.by : place.by.replace('’', "'"))
        )
      },
      proves: (before, after) => sameFacts(readers, before, after),
    }
  },
}
