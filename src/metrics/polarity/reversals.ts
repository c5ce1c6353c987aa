import { en } from '../../languages/en.ts'

const sidesOf = (lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const sides = new Map<string, Set<string>>()
  for (const line of lines) {
    const [one = [], other = []] = line.split(' | ').map((words) => words.split(' '))
    const put = (words: readonly string[], against: readonly string[]): void => {
      for (const word of words) sides.set(word, new Set([...(sides.get(word) ?? []), ...against]))
    }
    put(one, other)
    put(other, one)
  }
  return sides
}

const reversals = sidesOf(en.reversals)
const modals = sidesOf(en.modals)
const hedges: ReadonlySet<string> = new Set(en.hedges)
const changing: ReadonlySet<string> = new Set(en.changeVerbs)

export const isHedge = (word: string): boolean => hedges.has(word)

/** What one word put for another, left out or put in turns round; the words in small letters, '' where there is none. */
export type Reversal = 'opposite' | 'modal' | 'bound' | 'hedge lost' | 'hedge added'

/** `before`: the word before, by which `rose to 5` and `rose by 5` are known. */
export function reversalOf(was: string, is: string, before: string): Reversal | undefined {
  if (is === '') return isHedge(was) ? 'hedge lost' : undefined
  if (was === '') return isHedge(is) ? 'hedge added' : undefined
  if (reversals.get(was)?.has(is)) return 'opposite'
  if (modals.get(was)?.has(is)) return 'modal'
  return changing.has(before) && [was, is].toSorted().join(' ') === 'by to' ? 'bound' : undefined
}
