import type { Span } from '../model/document.ts'

/** A person whom the text gives an office: "Foreign Minister Petra Lind", "Petra Lind, the foreign minister". */
export interface TitledPerson extends Span {
  /** Words of the office, lower case; the last one is its head. */
  readonly office: readonly string[]
}

/** By the head of the office. */
export type TitledPersons = ReadonlyMap<string, readonly TitledPerson[]>

// An office is told in so many characters, at most.
const reach = 80

const before = /(?<![\p{L}’'-])((?:[\p{L}-]+ ){1,4})$/u
const behind =
  /^, (?:(?:the|an?|its|his|her|their|our|le|la|el|der|die) |\p{Lu}\p{L}+[’']s )?((?:[\p{L}-]+ ){0,4}[\p{L}-]+)(?=[,.;]| (?:of|for|at|in|to|on|who|and|de|du|der|des|von)[ ])/u

const wordsOf = (text: string): readonly string[] => text.toLowerCase().trim().split(/\s+/)

/** The offices that stand right before or behind full names. */
export function titledPersons(text: string, names: readonly Span[]): TitledPersons {
  const found = new Map<string, TitledPerson[]>()
  for (const { start, end } of names)
    for (const match of [
      before.exec(text.slice(Math.max(0, start - reach), start)),
      behind.exec(text.slice(end, end + reach)),
    ]) {
      const office = wordsOf(match?.[1] ?? '')
      const head = office.at(-1) ?? ''
      if (head === '') continue
      const own = found.get(head)
      if (own) own.push({ start, end, office })
      else found.set(head, [{ start, end, office }])
    }
  return found
}

const definite = /^(?:the|der|die|le|la|el) /i

/** Who "the minister" is: the one person whom the text gives an office of these words. Nobody where there are two. */
export function personOf(text: string, phrase: string, titled: TitledPersons): string | undefined {
  if (!definite.test(phrase)) return undefined
  const words = wordsOf(phrase).slice(1)
  const bearers = (titled.get(words.at(-1) ?? '') ?? []).filter(({ office }) =>
    words.every((word) => office.includes(word)),
  )
  const surnames = new Set(bearers.map(({ start, end }) => text.slice(start, end).split(/\s+/).at(-1)))
  const [first] = bearers
  return first && surnames.size === 1 ? text.slice(first.start, first.end) : undefined
}
