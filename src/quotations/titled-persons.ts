import { en } from '../languages/en.ts'
import { inAnyLanguage } from '../languages/index.ts'
import type { Span } from '../model/document.ts'

/** A person whom the text gives an office: "Foreign Minister Petra Lind", "Petra Lind, the foreign minister". */
interface TitledPerson extends Span {
  /** Words of the office, lower case; the last one is its head. */
  readonly office: readonly string[]
}

/** By the head of the office. */
export type TitledPersons = ReadonlyMap<string, readonly TitledPerson[]>

// An office is told in so many characters, at most.
const reach = 80

// Read from right to left, from where the name begins: a search from the left would try every letter of the stretch.
const before = /(?<=(?<![\p{L}’'-])((?:[\p{L}-]+ ){1,4}))/uy
const behind =
  /^, (?:(?:the|an?|its|his|her|their|our|le|la|el|der|die) |\p{Lu}\p{L}+[’']s )?((?:[\p{L}-]+ ){0,4}[\p{L}-]+)(?=[,.;]| (?:of|for|at|in|to|on|who|and|de|du|der|des|von)[ ])/u

const wordsOf = (text: string): readonly string[] => text.toLowerCase().trim().split(/\s+/)

/** Surnames alone: "Minister Lind". */
const afterWord = /(?<=\p{L} )\p{Lu}[\p{L}\p{M}’'-]{1,40}/gu

/** The offices that stand right before or behind names; `names` are those of two words or more, in any order. */
export function titledPersons(text: string, names: readonly Span[]): TitledPersons {
  const found = new Map<string, TitledPerson[]>()
  const ends = new Map(names.map(({ start, end }) => [start, end]))
  const inside = new Set(names.flatMap(({ start, end }) => partsAfter(text, start, end)))
  const single = Array.from(text.matchAll(afterWord), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const alone = single.filter(({ start }) => !ends.has(start) && !inside.has(start))
  for (const { start, end } of [...names, ...alone].toSorted((a, b) => a.start - b.start))
    for (const match of [
      officeBefore(text.slice(Math.max(0, start - reach), start)),
      ends.has(start) ? behind.exec(text.slice(end, end + reach)) : null,
    ]) {
      if (match === null) continue
      const office = wordsOf(match[1] ?? '')
      const head = office.at(-1) ?? ''
      const own = found.get(head)
      if (own) own.push({ start, end, office })
      else found.set(head, [{ start, end, office }])
    }
  return found
}

function officeBefore(stretch: string): RegExpExecArray | null {
  if (!stretch.endsWith(' ')) return null
  before.lastIndex = stretch.length
  return before.exec(stretch)
}

/** Where the words of a name begin, but for the first. */
const partsAfter = (text: string, start: number, end: number): readonly number[] =>
  Array.from(text.slice(start, end).matchAll(/(?<=\s)\S/gu), ({ index }) => start + index)

/** With one of these an office is another one. */
const ranks: ReadonlySet<string> = new Set(en.officeRanks)

const sameRank = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set([...a, ...b])].filter((word) => ranks.has(word)).every((word) => a.includes(word) && b.includes(word))

const definite = new RegExp(`^(?:${[...inAnyLanguage((language) => language.definiteArticles)].join('|')}) `, 'i')

/** Who "the minister" is: the one person whom the text gives an office of these words. Nobody where there are two. */
export function personOf(text: string, phrase: string, titled: () => TitledPersons): string | undefined {
  if (!definite.test(phrase)) return undefined
  const words = wordsOf(phrase).slice(1)
  const bearers = (titled().get(words.at(-1) ?? '') ?? []).filter(
    ({ office }) => words.every((word) => office.includes(word)) && sameRank(words, office),
  )
  const surnames = new Set(bearers.map(({ start, end }) => text.slice(start, end).split(/\s+/).at(-1)))
  const [first] = bearers.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return first && surnames.size === 1 ? text.slice(first.start, first.end) : undefined
}
