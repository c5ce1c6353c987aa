import type { Maker } from '../maker.ts'
import type { Readers } from '../readers.ts'
import { drawn, replaced, tidied } from '../texts.ts'

/** How often a text affirms and denies each of its words. */
function stancesIn({ stances }: Readers, text: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { key, stance } of stances?.(text).predicates ?? [])
    if (stance !== 'open') sums.set(key, (sums.get(key) ?? 0) + (stance === 'denied' ? 1 : 0))
  return sums
}

function inEnglish(readers: Readers) {
  const { auxiliaries = [], helpers = [] } = readers.language
  const takeNot = new Set(
    [...auxiliaries, ...helpers].filter((word) => !/^(?:be|been|being|do|having|have|had)$/.test(word)),
  )
  return {
    apply(text: string, random: (below: number) => number): string | undefined {
      const tokens = readers.stances?.(text).tokens ?? []
      const places = tokens.flatMap(({ text: word, start, end, pos }, i) => {
        const next = tokens[i + 1]
        if (word === 'not') return [{ start, end, by: '' }]
        if (word.toLowerCase() === "n't" || word === 'n’t') return []
        const isPlain =
          takeNot.has(word) && pos === 'AUX' && next !== undefined && /^(?:VERB|ADJ|DET|ADP|AUX)$/.test(next.pos)
        return isPlain && !/n['’]t$/.test(next.text) ? [{ start: end, end, by: ' not' }] : []
      })
      const place = drawn(places, random)
      if (place === undefined) return undefined
      return place.by === '' ? tidied(replaced(text, place, ''), text) : replaced(text, place, place.by)
    },
    proves(before: string, after: string, { reference }: { readonly reference: string }): boolean {
      const [was, is, truly] = [before, after, reference].map((text) => stancesIn(readers, text))
      return [...is!].some(([key, denied]) => {
        const { before: earlier, truth } = { before: was!.get(key), truth: truly!.get(key) }
        return earlier !== undefined && earlier > 0 !== denied > 0 && (truth === undefined || truth > 0 === earlier > 0)
      })
    },
  }
}

/** A denial is put in or taken out; in languages whose grammar is not read, taken out only. */
export const negation: Maker = {
  name: 'negation',
  category: 'accuracy',
  harmful: true,
  summary: 'what is affirmed is denied, or the reverse',
  make: (readers) => {
    if (readers.stances !== undefined) return inEnglish(readers)
    const { denials } = readers
    if (denials === undefined) return undefined
    return {
      apply(text, random) {
        const cue = drawn(denials(text), random)
        return cue && tidied(replaced(text, cue, ''), text)
      },
      proves: (before, after) => denials(after).length < denials(before).length,
    }
  },
}
