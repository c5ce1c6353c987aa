import type { Random } from '../math/random.ts'
import type { Span } from '../model/document.ts'

// What operators do to strings.

export const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

/** One of a list by lot; undefined of an empty one. */
export const drawn = <T>(items: readonly T[], random: Random): T | undefined =>
  items.length === 0 ? undefined : items[random(items.length)]

/** The items in an order drawn by lot (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const all = [...items]
  for (let i = all.length - 1; i > 0; i--) {
    const j = random(i + 1)
    const one = all[i]!
    all[i] = all[j]!
    all[j] = one
  }
  return all
}

/** `word` with a capital where `like` has one. */
export const casedLike = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** Every whole word that `pattern` finds, which is looked for without regard to case. */
export const wholeWords = (text: string, words: readonly string[]): readonly (Span & { readonly text: string })[] =>
  words.length === 0
    ? []
    : Array.from(
        text.matchAll(
          new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’-])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}'’-])`, 'giu'),
        ),
        ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }),
      )

/** Letters and digits alone, small and without marks: equal where nothing but signs and spaces differ. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** After words are taken out: no double blanks, none before a stop, a capital where there was one, its full stop. */
export function tidied(text: string, before: string): string {
  const bare = text
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ +(?=[,.;:!?])/g, '')
    .replace(/,(?=[,.;:!?])/g, '')
    .trim()
  const opened = /^\P{L}*\p{Lu}/u.test(before)
    ? bare.replace(/^(\P{L}*)(\p{Ll})/u, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : bare
  return /[.!?]$/.test(before) && !/[.!?…]["”’»]?$/.test(opened) && opened !== ''
    ? `${opened.replace(/[,;:–—-]+$/, '')}.`
    : opened
}
