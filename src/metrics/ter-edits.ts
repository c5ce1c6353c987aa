import { createBeamMatrix } from '../math/beam-matrix.ts'

// Snover et al.'s greedy search for block moves, with the limits and the order of preference of Tercom as sacreBLEU has
// them: they are part of every published score.

const longestShift = 10
const farthestShift = 50
/** Per pair of texts, over all its rounds. */
const mostCandidates = 1000

/** The fewest edits found that turn the words of a hypothesis into a reference's; moving a block is one edit. */
export type EditCounter = (hypothesis: readonly number[], length: number, reference: readonly number[]) => number

export function createEditCounter(): EditCounter {
  const matrix = createBeamMatrix()
  let words: number[] = []
  let count = 0
  let reference: readonly number[] = []
  let candidates = 0

  /** The words as a candidate would leave them, from `changed` to before `unchanged`; others are stale. */
  let moved: number[] = []
  let changed = 0
  let unchanged = 0

  function move(start: number, size: number, target: number): void {
    // Tercom's three cases: to the front, to the back, and past as many words as the block has. In each, two
    // neighbouring stretches change places.
    const middle = target < start ? start : start + size
    changed = target < start ? target : start
    unchanged = target < start ? start + size : target > start + size ? target : Math.min(count, size + target)
    let at = changed
    for (let i = middle; i < unchanged; i++) moved[at++] = words[i]!
    for (let i = changed; i < middle; i++) moved[at++] = words[i]!
  }

  let bestGain = 0
  let bestSize = 0
  let bestStart = 0
  let bestTarget = 0

  /** Tries every move of a block that stands in the reference too, where neither side has it right yet. */
  function findBest(distance: number, mostGain: number): void {
    const { alignment, hypothesisErrors, referenceErrors } = matrix.trace()
    const given = words
    const wanted = reference
    bestGain = 0
    bestSize = Number.POSITIVE_INFINITY // so that what gains nothing is never the best
    for (let start = 0; start < count; start++) {
      const last = Math.min(wanted.length - 1, start + farthestShift)
      for (let r = Math.max(0, start - farthestShift); r <= last; r++) {
        if (given[start] !== wanted[r]) continue
        const longest = Math.min(longestShift, count - start, wanted.length - r)
        let inHypothesis = 0
        let inReference = 0
        for (let size = 1; size <= longest && given[start + size - 1] === wanted[r + size - 1]; size++) {
          inHypothesis |= hypothesisErrors[start + size - 1]!
          inReference |= referenceErrors[r + size - 1]!
          if (inHypothesis === 0 || inReference === 0) continue
          // Never into itself
          if (start <= alignment[r]! && alignment[r]! < start + size) continue
          let tried = -1
          for (let offset = -1; offset < size; offset++) {
            const target = r + offset < 0 ? 0 : alignment[r + offset]! + 1
            if (target === tried) continue
            tried = target
            candidates++
            // Tercom's ranking: the most gained, then the longest, then the earliest, then to the earliest place
            const winsTie = (size - bestSize || bestStart - start || bestTarget - target) > 0
            if (bestGain === mostGain && !winsTie) continue
            move(start, size, target)
            const gain = distance - matrix.distanceWith(moved, changed, unchanged)
            if (gain < bestGain || (gain === bestGain && !winsTie)) continue
            bestGain = gain
            bestSize = size
            bestStart = start
            bestTarget = target
          }
          if (candidates >= mostCandidates) return
        }
      }
    }
  }

  let tally = new Int32Array(1 << 16)

  /** How many words of one text find an equal of their own in the other, wherever it stands. */
  function countCommon(some: readonly number[], others: readonly number[]): number {
    let highest = 0
    for (const word of some) highest = Math.max(highest, word)
    for (const word of others) highest = Math.max(highest, word)
    if (highest >= tally.length) tally = new Int32Array(2 * highest)
    let common = 0
    for (const word of others) tally[word]!++
    for (const word of some) if (tally[word]!-- > 0) common++
    for (const word of others) tally[word] = 0
    for (const word of some) tally[word] = 0
    return common
  }

  return (hypothesis, length, target) => {
    if (target.length === 0) return length
    words = hypothesis.slice(0, length)
    moved = words.slice()
    count = length
    reference = target
    candidates = 0
    // Words that only one side has are edits in whatever order they stand
    const least = Math.max(length, target.length) - countCommon(words, reference)
    for (let shifts = 0; ; shifts++) {
      const distance = matrix.fill(words, length, reference)
      if (distance === least) return shifts + distance
      findBest(distance, distance - least)
      // Whoever reaches the limit loses the move just found
      if (candidates >= mostCandidates || bestGain === 0) return shifts + distance
      move(bestStart, bestSize, bestTarget)
      for (let i = changed; i < unchanged; i++) words[i] = moved[i]!
    }
  }
}
