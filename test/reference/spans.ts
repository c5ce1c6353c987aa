import type { ErrorSpan } from '../../src/agreement/spans/span.ts'

/** Character after character, span after span. */
export function slowCharacterCredit(marked: readonly ErrorSpan[], predicted: readonly ErrorSpan[], length: number) {
  const count = (spans: readonly ErrorSpan[], at: number, isMajor: boolean): number =>
    spans.filter((span) => span.isMajor === isMajor && span.start <= at && at < span.end).length
  let [credit, ofPredicted, ofMarked] = [0, 0, 0]
  for (let at = 0; at < length; at++) {
    const [major, minor] = [count(marked, at, true), count(marked, at, false)]
    const [saidMajor, saidMinor] = [count(predicted, at, true), count(predicted, at, false)]
    const missed = Math.max(0, major - saidMajor) + Math.max(0, minor - saidMinor)
    const wrong = Math.max(0, saidMajor - major) + Math.max(0, saidMinor - minor)
    credit += Math.min(major, saidMajor) + Math.min(minor, saidMinor) + Math.min(missed, wrong) / 2
    ofMarked += major + minor
    ofPredicted += saidMajor + saidMinor
  }
  return { credit, predicted: ofPredicted, marked: ofMarked }
}

/** The F-score of the best of all matchings, each tried. */
export function slowPartialF(marked: readonly ErrorSpan[], predicted: readonly ErrorSpan[]): number {
  const shared = (a: ErrorSpan, b: ErrorSpan): number => {
    let count = 0
    for (let at = a.start; at < a.end; at++) if (b.start <= at && at < b.end) count++
    return count
  }
  let best = 0
  const walk = (p: number, free: readonly number[], precision: number, recall: number): void => {
    if (p === predicted.length) {
      const [a, b] = [precision / predicted.length, recall / marked.length]
      if (a + b > 0) best = Math.max(best, (2 * a * b) / (a + b))
      return
    }
    walk(p + 1, free, precision, recall)
    for (const m of free) {
      const both = shared(marked[m]!, predicted[p]!)
      if (both === 0) continue
      walk(
        p + 1,
        free.filter((other) => other !== m),
        precision + both / (predicted[p]!.end - predicted[p]!.start),
        recall + both / (marked[m]!.end - marked[m]!.start),
      )
    }
  }
  walk(0, [...marked.keys()], 0, 0)
  return best
}

/** Every place tried. */
export function slowChanceOfTouch(others: readonly ErrorSpan[], width: number, length: number): number {
  let [touching, places] = [0, 0]
  for (let at = 0; at <= Math.max(0, length - width); at++) {
    places++
    if (others.some(({ start, end }) => start < end && start < at + width && at < end)) touching++
  }
  return touching / places
}
