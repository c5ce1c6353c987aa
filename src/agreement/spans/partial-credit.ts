import { type ErrorSpan, lengthOf, sharedBy } from './span.ts'

/** What the spans of one text come to when each is matched with one of the other side at most. */
export interface PartialCredit {
  /** Of each predicted span the share that its match covers; and how many spans there are. */
  readonly ofPredicted: number
  readonly predicted: number
  /** Of each marked span the same. */
  readonly ofMarked: number
  readonly marked: number
}

/** What a matching of some spans gives: credits of predicted spans, credits of marked ones. */
type Credits = readonly [ofPredicted: number, ofMarked: number]

/** Matchings that are weighed at once in one text; seen: 8 at most (WMT23 zh-en and en-de). Where there are more the best pair is matched first. */
const mostMatchings = 512

/**
 * Match with partial overlap and partial credit (Perrella, Morales Agostinho & Zaragoza 2026, "Span-Level Machine Translation
 * Meta-Evaluation"): spans are matched one to one so that the F-score of this text is highest; a predicted span is credited with
 * the share of it that its match covers, a marked span with the same. Severity plays no part. Spans without a character are none.
 */
export function partialCredit(marked: readonly ErrorSpan[], predicted: readonly ErrorSpan[]): PartialCredit {
  const gold = marked.filter((span) => lengthOf(span) > 0)
  const own = predicted.filter((span) => lengthOf(span) > 0).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const [ofPredicted, ofMarked] = bestOf(matchingsOf(gold, own) ?? [greedy(gold, own)], own.length, gold.length)
  return { ofPredicted, predicted: own.length, ofMarked, marked: gold.length }
}

const none: Credits = [0, 0]

function bestOf(all: readonly Credits[], predicted: number, marked: number): Credits {
  let best = none
  let highest = 0
  for (const credits of all) {
    const f = harmonic(credits[0] / predicted, credits[1] / marked)
    if (f > highest) [highest, best] = [f, credits]
  }
  return best
}

const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0)

/**
 * The credits of every matching that no other matches in both. Predicted spans are gone through by their start; of the marked
 * spans that are taken only those matter that a later one could still want. `undefined` where there are too many.
 */
function matchingsOf(marked: readonly ErrorSpan[], predicted: readonly ErrorSpan[]): readonly Credits[] | undefined {
  let states = new Map<string, { taken: readonly number[]; credits: readonly Credits[] }>([
    ['', { taken: [], credits: [none] }],
  ])
  for (const [p, span] of predicted.entries()) {
    const touching = [...marked.keys()].filter((m) => sharedBy(marked[m]!, span) > 0)
    const next = new Map<string, { taken: readonly number[]; credits: readonly Credits[] }>()
    const from = predicted[p + 1]?.start ?? Infinity
    const put = (taken: readonly number[], credits: readonly Credits[]): void => {
      const kept = taken.filter((m) => marked[m]!.end > from).sort((a, b) => a - b)
      const key = kept.join()
      next.set(key, { taken: kept, credits: undominated([...(next.get(key)?.credits ?? []), ...credits]) })
    }
    for (const { taken, credits } of states.values()) {
      put(taken, credits)
      for (const m of touching) {
        if (taken.includes(m)) continue
        const [a, b] = creditsOf(marked[m]!, span)
        put(
          [...taken, m],
          credits.map(([x, y]): Credits => [x + a, y + b]),
        )
      }
    }
    states = next
    const count = [...states.values()].reduce((sum, { credits }) => sum + credits.length, 0)
    if (count > mostMatchings) return undefined
  }
  return [...states.values()].flatMap(({ credits }) => credits)
}

const creditsOf = (marked: ErrorSpan, predicted: ErrorSpan): Credits => {
  const shared = sharedBy(marked, predicted)
  return [shared / lengthOf(predicted), shared / lengthOf(marked)]
}

/** Those that no other is as good as in both. */
function undominated(all: readonly Credits[]): readonly Credits[] {
  const kept: Credits[] = []
  for (const credits of all.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]))
    if (kept.length === 0 || credits[1] > kept.at(-1)![1]) kept.push(credits)
  return kept
}

/** The pair that shares most is matched first. */
function greedy(marked: readonly ErrorSpan[], predicted: readonly ErrorSpan[]): Credits {
  const pairs = predicted.flatMap((span, p) =>
    marked.flatMap((other, m) => {
      const shared = sharedBy(other, span)
      return shared > 0 ? [{ p, m, share: (2 * shared) / (lengthOf(span) + lengthOf(other)) }] : []
    }),
  )
  const [takenP, takenM] = [new Set<number>(), new Set<number>()]
  let sum = none
  for (const { p, m } of pairs.sort((a, b) => b.share - a.share)) {
    if (takenP.has(p) || takenM.has(m)) continue
    takenP.add(p)
    takenM.add(m)
    const [a, b] = creditsOf(marked[m]!, predicted[p]!)
    sum = [sum[0] + a, sum[1] + b]
  }
  return sum
}
