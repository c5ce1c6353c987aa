import type { Maker } from '../maker.ts'
import { casedLike, drawn, replaced } from '../texts.ts'

const vowel = /[aeiou]/

/** A regular form of another word as `form` is of `lemma`: rises, raised; undefined where no ending tells. */
function formedLike(form: string, lemma: string, other: string): string | undefined {
  if (form === lemma) return other
  const silent = other.endsWith('e')
  if (form === `${lemma}s` || form === `${lemma}es`)
    return /(?:s|sh|ch|x)$/.test(other)
      ? `${other}es`
      : /[^aeiou]y$/.test(other)
        ? `${other.slice(0, -1)}ies`
        : `${other}s`
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(other)
  const stem = /[^aeiou]y$/.test(other) ? `${other.slice(0, -1)}i` : doubled ? other + other.at(-1) : other
  const isRegular = form === `${lemma}d` || form === `${lemma}ed`
  if (isRegular) return silent ? `${other}d` : `${stem}ed`
  if (form.endsWith('ing')) return silent ? `${other.slice(0, -1)}ing` : doubled ? `${stem}ing` : `${other}ing`
  return undefined
}

/** Past forms that no ending makes, of words that have an opposite. */
const irregular: ReadonlySet<string> = new Set([
  'rise',
  'grow',
  'fall',
  'sink',
  'shrink',
  'win',
  'lose',
  'forbid',
  'forget',
  'shut',
  'spurn',
])

/** A word becomes its opposite. */
export const antonym: Maker = {
  name: 'antonym',
  category: 'accuracy',
  harmful: true,
  summary: 'a word becomes its opposite',
  make: (readers) => {
    const { opposites = [], reversals = [] } = readers.language
    const { stances } = readers
    if (opposites.length === 0 || stances === undefined) return undefined
    const sides = opposites.map((line) => line.split(' | ').map((side) => side.split(' ')))
    const turned = new Map<string, readonly string[]>()
    for (const [yes = [], no = []] of sides) {
      for (const word of yes) turned.set(word, no.slice(0, 2))
      for (const word of no) turned.set(word, yes.slice(0, 2))
    }
    // Single forms against single forms are opposites as they stand; the others are quantifiers and prepositions.
    const plain = new Map(
      reversals
        .map((line) => line.split(' | '))
        .filter((line) => line.every((side) => !side.includes(' ') && vowel.test(side) && side.length > 3))
        .flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
    )
    return {
      apply(text, random) {
        const places = stances(text).tokens.flatMap(({ text: word, lemma, pos, start, end }) => {
          const small = word.toLowerCase()
          const same = plain.get(small)
          if (same !== undefined && pos !== 'ADP' && pos !== 'SCONJ') return [{ start, end, by: casedLike(word, same) }]
          if (pos === 'PROPN') return []
          return (turned.get(lemma) ?? []).flatMap((other) => {
            const form = formedLike(small, lemma, other)
            if (
              form === undefined ||
              (small !== lemma && !small.endsWith('s') && !small.endsWith('ing') && irregular.has(other))
            )
              return []
            return [{ start, end, by: casedLike(word, form) }]
          })
        })
        const place = drawn(places, random)
        return place && replaced(text, place, place.by)
      },
      proves(before, after) {
        const answers = (text: string): string =>
          stances(text)
            .predicates.flatMap(({ opposite }) => (opposite ? [`${opposite.question} ${opposite.yes}`] : []))
            .sort()
            .join('\n')
        const has = (text: string, word: string): boolean => readers.words(text).some(({ plain: one }) => one === word)
        return (
          answers(before) !== answers(after) ||
          [...plain].some(([word, other]) => has(before, word) && !has(after, word) && has(after, other))
        )
      },
    }
  },
}
