import { isNamed, likeness, type Mention } from '../../mentions/index.ts'
import { sameName } from '../../text/names.ts'
import type { Maker } from '../maker.ts'
import { sameFacts } from '../proofs.ts'
import { drawn, replaced } from '../texts.ts'

/** Endings and groups of letters that schools of romanisation choose between, and that no English name has. */
const choices: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2}[aeou])yev(?=a?$)/u, 'ev'],
  [/(?<=\p{L}{2}[aeou])ev(?=a?$)/u, 'yev'],
  [/(?<=erg|eks|drej|ndr)ei$/u, 'ey'],
  [/(?<=erg|eks|ndr)ey$/u, 'ei'],
  [/^Yuri$/u, 'Yury'],
  [/^Yury$/u, 'Yuri'],
  [/^Dmitri$/u, 'Dmitry'],
  [/^Dmitry$/u, 'Dmitri'],
  [/(?<=\p{L}{2})skiy$/u, 'sky'],
  [/(?<=\p{L}{2})skii$/u, 'sky'],
  [/^Mohammed$/u, 'Mohammad'],
  [/^Mohammad$/u, 'Mohammed'],
  [/^Muhammad$/u, 'Mohammad'],
  [/^Ahmed$/u, 'Ahmad'],
  [/^Ahmad$/u, 'Ahmed'],
  [/^Hussein$/u, 'Hussain'],
  [/^Zh(?=[aou])/u, 'J'],
]

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/(?<=[A-Za-z])\p{M}/gu, '')
    .normalize('NFC')

const isOneName = (a: Mention, b: Mention): boolean =>
  a.id === b.id || likeness(a, b) === 'same' || (isNamed(a) && isNamed(b) && sameName(a.text, b.text))

/** A name in the letters of another school. */
export const romanisation: Maker = {
  name: 'romanisation',
  category: 'typography',
  harmful: false,
  summary: 'a name is romanised another way, or loses its accents',
  make: (readers) => {
    // Elsewhere an accent is a letter of its own.
    if (readers.language.tag !== 'en') return undefined
    return {
      apply(text, random) {
        const quotations = readers.quotations(text)
        const isQuoted = (one: Mention): boolean =>
          quotations.some(({ start, end }) => start < one.end && one.start < end)
        const places = readers
          .mentions(text)
          // What is quoted may be a title in its own language.
          .filter((one) => isNamed(one) && one.nested !== true && !isQuoted(one))
          .flatMap(({ start, end, type }) => {
            const written = text.slice(start, end)
            const bare = withoutMarks(written)
            const parts = [...written.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)]
            const others =
              type === 'person' || type === 'name'
                ? parts.flatMap(({ 0: part, index }) =>
                    choices
                      .filter(([from]) => from.test(part))
                      .map(([from, to]) => ({
                        start: start + index,
                        end: start + index + part.length,
                        by: part.replace(from, to),
                      })),
                  )
                : []
            return bare === written ? others : [...others, { start, end, by: bare }]
          })
          .filter(({ start, end, by }) => sameName(text.slice(start, end), by))
        const place = drawn(places, random)
        return place && replaced(text, place, place.by)
      },
      proves: (before, after) => sameFacts(readers, before, after, isOneName),
    }
  },
}
