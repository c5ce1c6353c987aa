import { type ErrorSpan, lengthOf } from './span.ts'

/** What characters of one text come to; sums over texts are what precision and recall are made of. */
export interface CharacterCredit {
  /** 1 for a character that both call an error of one severity, .5 for one of another severity. */
  readonly credit: number
  /** Characters in spans; one that stands in two spans counts twice. */
  readonly predicted: number
  readonly marked: number
}

/** Of a right place with a wrong severity (WMT25). */
const wrongSeverity = 0.5

/**
 * Character by character as the WMT25 shared task on error spans counts (its scorer, `task2/scoring_esa.py`): what spans of
 * one severity have in common is credited whole, what is left over on both sides half. Linear but for sorting.
 */
export function characterCredit(marked: readonly ErrorSpan[], predicted: readonly ErrorSpan[]): CharacterCredit {
  const edges = [...edgesOf(marked, 0), ...edgesOf(predicted, 2)].sort((a, b) => a.at - b.at)
  // Spans that are open: marked minor and major, predicted minor and major
  const open = [0, 0, 0, 0]
  let credit = 0
  let from = 0
  for (const { at, kind, by } of edges) {
    if (at > from) credit += (at - from) * creditOf(open[0]!, open[1]!, open[2]!, open[3]!)
    from = at
    open[kind]! += by
  }
  const total = (spans: readonly ErrorSpan[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0)
  return { credit, predicted: total(predicted), marked: total(marked) }
}

interface Edge {
  readonly at: number
  readonly kind: number
  readonly by: 1 | -1
}

const edgesOf = (spans: readonly ErrorSpan[], first: 0 | 2): Edge[] =>
  spans
    .filter((span) => lengthOf(span) > 0)
    .flatMap(({ start, end, isMajor }): Edge[] => {
      const kind = first + Number(isMajor)
      return [
        { at: start, kind, by: 1 },
        { at: end, kind, by: -1 },
      ]
    })

function creditOf(markedMinor: number, markedMajor: number, minor: number, major: number): number {
  const same = Math.min(markedMinor, minor) + Math.min(markedMajor, major)
  return same + wrongSeverity * Math.min(markedMinor + markedMajor - same, minor + major - same)
}
