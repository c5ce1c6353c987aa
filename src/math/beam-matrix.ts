// Levenshtein's matrix, of which only a beam around the diagonal is searched, as Tercom and sacreBLEU do: where texts are
// long or differ in length the distance found may be more than the least there is, and published scores hold it.
//
// The distance of a text that differs in one stretch of rows needs those rows only: the rows above are as they were, and
// from the row below the way to the end is known from a second matrix, filled from the end. The sum of both, least over
// the columns, is the distance to the last bit, since no way through the beam can miss the row where they meet.

const beamWidth = 25
/** Beyond the beam. Small enough that adding to it never overflows. */
const unreachable = 1 << 29

const keep = 0
const replace = 1
const remove = 2
const insert = 3

/** How the words of a reference lie to those of a hypothesis. */
export interface Trace {
  /** Per word of the reference, its place in the hypothesis, or that of the last word before it; -1 if there is none. */
  readonly alignment: Int32Array
  /** 1 where a word has no equal. */
  readonly hypothesisErrors: Uint8Array
  readonly referenceErrors: Uint8Array
}

export interface BeamMatrix {
  /** The distance between the first `length` words of a hypothesis and a reference. Both may not change until the next call. */
  readonly fill: (hypothesis: readonly number[], length: number, reference: readonly number[]) => number
  /** The distance if words `from` … `to` of the hypothesis stood as in `words`. */
  readonly distanceWith: (words: readonly number[], from: number, to: number) => number
  /** Of the filled matrix. The arrays are filled anew by the next call and may be longer than the texts. */
  readonly trace: () => Trace
}

export function createBeamMatrix(): BeamMatrix {
  let hypothesis: readonly number[] = []
  let reference: readonly number[] = []
  let rows = 0
  let columns = 0
  /** Cells of a row that are kept: those of the beam, and beside them what the next row takes for beyond it. */
  let stride = 0
  /** Distance from the start to each cell, and from each cell to the end; see `rowAt`. */
  let there = new Int32Array(0)
  let back = new Int32Array(0)
  let steps = new Uint8Array(0)
  /** Per row, the first column of the beam and the one after its last. */
  let first = new Int32Array(0)
  let after = new Int32Array(0)
  let isBackFilled = false
  /** Two rows that take turns. */
  let above = new Int32Array(0)
  let below = new Int32Array(0)
  let alignment = new Int32Array(0)
  let hypothesisErrors = new Uint8Array(0)
  let referenceErrors = new Uint8Array(0)

  /** What to add to a column to find its cell in row i. */
  const rowAt = (i: number): number => i * stride + 1 - first[i]!

  function makeRoom(): void {
    const cells = (rows + 1) * stride
    if (cells > there.length) {
      there = new Int32Array(2 * cells)
      back = new Int32Array(2 * cells)
      steps = new Uint8Array(2 * cells)
    }
    if (columns + 2 > above.length) {
      above = new Int32Array(2 * columns + 4)
      below = new Int32Array(2 * columns + 4)
      alignment = new Int32Array(2 * columns + 4)
      referenceErrors = new Uint8Array(2 * columns + 4)
    }
  }

  /** The beam follows the line from corner to corner; where that is steep it is wide enough for rows to overlap. */
  function layBeam(): void {
    if (rows + 1 > first.length) {
      first = new Int32Array(2 * rows + 2)
      after = new Int32Array(2 * rows + 2)
      hypothesisErrors = new Uint8Array(2 * rows + 2)
    }
    const slope = columns / rows
    const width = beamWidth < slope / 2 ? Math.ceil(slope / 2 + beamWidth) : beamWidth
    first[0] = 0
    for (let i = 1; i <= rows; i++) {
      const middle = Math.floor(i * slope)
      first[i] = Math.max(0, middle - width)
      after[i] = i === rows ? columns + 1 : Math.min(columns + 1, middle + width)
    }
    after[0] = rows > 0 ? after[1]! : columns + 1
    stride = 0
    for (let i = 0; i <= rows; i++) stride = Math.max(stride, after[Math.min(i + 1, rows)]! - first[i]! + 2)
  }

  function fillThere(): void {
    for (let j = 0; j < after[0]!; j++) {
      there[rowAt(0) + j] = j
      steps[rowAt(0) + j] = insert
    }
    for (let i = 1; i <= rows; i++) {
      const word = hypothesis[i - 1]!
      const row = rowAt(i)
      const upper = rowAt(i - 1)
      const [from, to] = [first[i]!, after[i]!]
      // What the row above has no cells for
      there[upper + first[i - 1]! - 1] = unreachable
      for (let j = after[i - 1]!; j < to; j++) there[upper + j] = unreachable
      let j = from
      let left = unreachable
      if (j === 0) {
        left = there[upper]! + 1
        there[row] = left
        steps[row] = remove
        j = 1
      }
      let diagonal = there[upper + j - 1]!
      for (; j < to; j++) {
        const up = there[upper + j]!
        const isEqual = word === reference[j - 1]
        // In this order of preference: no edit or another word, a word too many, a word missing
        let least = isEqual ? diagonal : diagonal + 1
        let step = isEqual ? keep : replace
        if (up + 1 < least) {
          least = up + 1
          step = remove
        }
        if (left + 1 < least) {
          least = left + 1
          step = insert
        }
        there[row + j] = least
        steps[row + j] = step
        left = least
        diagonal = up
      }
    }
  }

  function fillBack(): void {
    for (let j = columns; j >= first[rows]!; j--) back[rowAt(rows) + j] = columns - j
    for (let i = rows - 1; i > 0; i--) {
      const word = hypothesis[i]!
      const row = rowAt(i)
      const lower = rowAt(i + 1)
      const [from, to] = [first[i]!, after[i]!]
      const [lowerFrom, lowerTo] = [first[i + 1]!, after[i + 1]!]
      let right = unreachable
      for (let j = to - 1; j >= from; j--) {
        let least = right + 1
        if (j >= lowerFrom && j < lowerTo) least = Math.min(least, back[lower + j]! + 1)
        if (j + 1 >= lowerFrom && j + 1 < lowerTo)
          least = Math.min(least, back[lower + j + 1]! + (word === reference[j] ? 0 : 1))
        back[row + j] = least
        right = least
      }
    }
    isBackFilled = true
  }

  return {
    fill(words, length, target) {
      hypothesis = words
      reference = target
      rows = length
      columns = target.length
      isBackFilled = false
      layBeam()
      makeRoom()
      fillThere()
      return there[rowAt(rows) + columns]!
    },

    distanceWith(words, from, to) {
      if (!isBackFilled) fillBack()
      const target = reference
      // Cell j of a row is kept at j + 1, so that the one before the first is there
      let upper = above
      let lower = below
      for (let j = first[from]!; j < after[from]!; j++) upper[j + 1] = there[rowAt(from) + j]!
      for (let i = from + 1; i <= to; i++) {
        const word = words[i - 1]!
        const [start, end] = [first[i]!, after[i]!]
        upper[first[i - 1]!] = unreachable
        for (let j = after[i - 1]!; j < end; j++) upper[j + 1] = unreachable
        let left = unreachable
        let diagonal = upper[start]!
        for (let j = start; j < end; j++) {
          const up = upper[j + 1]!
          let least = j > 0 && word === target[j - 1] ? diagonal : diagonal + 1
          if (up + 1 < least) least = up + 1
          if (left + 1 < least) least = left + 1
          lower[j + 1] = least
          left = least
          diagonal = up
        }
        const turned = upper
        upper = lower
        lower = turned
      }
      let least = unreachable
      for (let j = first[to]!; j < after[to]!; j++) {
        const sum = upper[j + 1]! + back[rowAt(to) + j]!
        if (sum < least) least = sum
      }
      return least
    },

    trace() {
      let i = rows
      let j = columns
      while (i > 0 || j > 0) {
        const step = steps[rowAt(i) + j]!
        if (step === insert) {
          j--
          alignment[j] = i - 1
          referenceErrors[j] = 1
        } else if (step === remove) {
          i--
          hypothesisErrors[i] = 1
        } else {
          i--
          j--
          alignment[j] = i
          hypothesisErrors[i] = step
          referenceErrors[j] = step
        }
      }
      return { alignment, hypothesisErrors, referenceErrors }
    },
  }
}
