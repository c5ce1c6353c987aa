import type { Band } from './band.ts'
import { linkBounds } from './bounds.ts'
import type { Link } from './link.ts'
import type { Overlaps } from './overlaps.ts'
import { extraPrice, type Scale, shapePrices, widestStep } from './path-score.ts'
import type { Region } from './region.ts'
import { uniter } from './union.ts'

const { lengthShare, extraShare, manyShare } = shapePrices

/** What a path pays besides its links, in units of a score. */
export interface Prices {
  /** For the first link of a block, a run of links that follow each other. */
  readonly jump: number
  /** For each passage left out between two links of a block. */
  readonly skip: number
}

// How a place was come to: by a link of a rows and b columns as 4a + b, by leaving out a row (4) or a column (1).
const skippedRow = 4
const skippedColumn = 1
/** The link was the first of its block. */
const jumped = 16
/** The block ended here. */
const left = 32

/** More than sums of scores are off by, and far below what any decision turns on. */
const rounding = 1

/** The table rows that a step can come from, and the one being filled. */
const ring = widestStep + 1

/**
 * The heaviest monotone path in a band: blocks of links of up to 3 x 3 neighbouring passages. What stands between blocks
 * is left out for nothing, what stands between the links of one block for a price. After Gale & Church (1993), with
 * shared weight as the evidence, and Gotoh (1982) for the blocks. Time and memory are linear in the cells of the band.
 *
 * One piece, so that the recurrence can be read; `linkScore` and `widthPrice` are written out, for they run ten times a place.
 */
export function monotoneLinks(region: Region, band: Band, overlaps: Overlaps, scale: Scale, prices: Prices): Link[] {
  const { features, rows, columns } = region
  const { threshold, typical } = scale
  const height = rows.length
  const width = columns.length
  const massOfRow = gather(features.reference.mass, rows)
  const massOfColumn = gather(features.hypothesis.mass, columns)
  const lengthOfRow = gather(features.reference.length, rows)
  const lengthOfColumn = gather(features.hypothesis.length, columns)
  const starts = placeStarts(band)
  const blockSteps = new Uint8Array(starts[height + 1]!)
  const openSteps = new Uint8Array(starts[height + 1]!)
  const blocks = tableRows(width)
  const opens = tableRows(width)
  const lengthPrice = typical * lengthShare
  const united = uniter(region)
  const boundsOf = linkBounds(
    { mass: massOfRow, length: lengthOfRow },
    { mass: massOfColumn, length: lengthOfColumn },
    overlaps,
    scale,
  )
  const befores = tableRows(width + widestStep)

  /** Whether a link of several passages could do better without one at its edge, which shares this much with the other side. */
  const dispensable = (mass: number, length: number, others: number, shared: number): boolean =>
    2 * Math.min(shared, mass) + lengthPrice * length + prices.skip <=
    threshold * mass + typical * extraShare * Math.min(mass, others) + extraPrice

  // A function of its own, so that the compiler need not swap it for better code while it runs.
  const fillRow = (i: number): void => {
    const block = blocks[i % ring]!
    const open = opens[i % ring]!
    const from = band.from[i]!
    const to = band.to[i]!
    const openAbove = opens[(i + ring - 1) % ring]!
    const blockAbove = blocks[(i + ring - 1) % ring]!
    const fromAbove = i > 0 ? band.from[i - 1]! : width + 1
    const toAbove = i > 0 ? band.to[i - 1]! : 0
    const start = starts[i]! - from
    const before = befores[i % ring]!
    const bounds = boundsOf(i, from, to, befores)
    for (let j = from; j <= to; j++) {
      let inBlock = Number.NEGATIVE_INFINITY
      let blockStep = 0
      let between = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY
      let openStep = 0
      if (j >= fromAbove) {
        const above = j < toAbove ? j : toAbove
        between = openAbove[above]!
        openStep = skippedRow
        inBlock = blockAbove[above]! - prices.skip * (1 + j - above)
        blockStep = skippedRow
      }
      if (j > from) {
        if (open[j - 1]! > between) {
          between = open[j - 1]!
          openStep = skippedColumn
        }
        if (block[j - 1]! - prices.skip > inBlock) {
          inBlock = block[j - 1]! - prices.skip
          blockStep = skippedColumn
        }
      }
      // A path in a block that weighs less than one that still has to begin a block here leads nowhere.
      let least = Math.max(inBlock, between - prices.jump - rounding)
      const widestHere = bounds[j]! + rounding > least ? Math.min(widestStep, i) : 0
      let massA = 0
      let lengthA = 0
      let mostA = 0
      for (let a = 1; a <= widestHere; a++) {
        const firstRow = i - a
        massA += massOfRow[firstRow]!
        lengthA += lengthOfRow[firstRow]!
        mostA = Math.max(mostA, massOfRow[firstRow]!)
        const firstColumnAllowed = band.from[firstRow]!
        const openBefore = opens[firstRow % ring]!
        const blockBefore = blocks[firstRow % ring]!
        const end = band.to[firstRow]!
        let massB = 0
        let lengthB = 0
        let mostB = 0
        let summed = 0
        let capped = 0
        let ofFirstRow = 0
        let ofLastRow = 0
        let ofLastColumn = 0
        for (let b = 1; b <= widestStep && j - b >= firstColumnAllowed; b++) {
          const firstColumn = j - b
          massB += massOfColumn[firstColumn]!
          lengthB += lengthOfColumn[firstColumn]!
          mostB = Math.max(mostB, massOfColumn[firstColumn]!)
          let ofFirstColumn = 0
          for (let x = firstRow; x < i; x++) ofFirstColumn += overlaps.shared[overlaps.starts[x]! + firstColumn]!
          summed += ofFirstColumn
          capped += Math.min(ofFirstColumn, massOfColumn[firstColumn]!)
          if (b === 1) ofLastColumn = summed
          if (a > 1) {
            ofFirstRow += overlaps.shared[overlaps.starts[firstRow]! + firstColumn]!
            ofLastRow += overlaps.shared[overlaps.starts[i - 1]! + firstColumn]!
          }
          if (summed === 0) continue
          const y = Math.min(firstColumn, end)
          const started = openBefore[y]! - prices.jump
          const continued = blockBefore[y]! - prices.skip * (firstColumn - y)
          const origin = started > continued ? started : continued
          const rest =
            origin -
            threshold * (massA + massB) -
            lengthPrice * Math.abs(lengthA - lengthB) -
            typical * (a > 1 && b > 1 ? manyShare : extraShare) * (massA + massB - mostA - mostB) -
            extraPrice * (a + b - 2)
          // The union shares at most what its passages share one by one, and of each no more than it weighs: only where
          // that could win is it worth uniting.
          if (!(rest + 2 * Math.min(capped, massA) > least)) continue
          let shared = summed
          if (a > 1 || b > 1) {
            if (
              a > 1 &&
              (dispensable(massOfRow[firstRow]!, lengthOfRow[firstRow]!, massA - massOfRow[firstRow]!, ofFirstRow) ||
                dispensable(massOfRow[i - 1]!, lengthOfRow[i - 1]!, massA - massOfRow[i - 1]!, ofLastRow))
            )
              continue
            if (
              b > 1 &&
              (dispensable(
                massOfColumn[firstColumn]!,
                lengthOfColumn[firstColumn]!,
                massB - massOfColumn[firstColumn]!,
                ofFirstColumn,
              ) ||
                dispensable(massOfColumn[j - 1]!, lengthOfColumn[j - 1]!, massB - massOfColumn[j - 1]!, ofLastColumn))
            )
              continue
            shared = united(firstRow, i, firstColumn, j)
          }
          if (rest + 2 * shared <= least) continue
          least = inBlock = rest + 2 * shared
          blockStep = a * 4 + b + (started > continued ? jumped : 0)
        }
      }
      if (inBlock > between) {
        between = inBlock
        openStep = left
      }
      block[j] = inBlock
      open[j] = between
      blockSteps[start + j] = blockStep
      openSteps[start + j] = openStep
      before[j + widestStep] = Math.max(between - prices.jump, inBlock)
    }
    // Links of the next rows start left and right of this one's places too: from nowhere, and from its last place.
    before.fill(Number.NEGATIVE_INFINITY, from, from + widestStep)
    before.fill(
      before[to + widestStep]!,
      to + 1 + widestStep,
      band.to[Math.min(height, i + widestStep)]! + 1 + widestStep,
    )
  }
  for (let i = 0; i <= height; i++) fillRow(i)
  return walkBack(region, band, starts, blockSteps, openSteps)
}

function walkBack(
  { rows, columns }: Region,
  band: Band,
  starts: Float64Array,
  blockSteps: Uint8Array,
  openSteps: Uint8Array,
): Link[] {
  const links: Link[] = []
  let inBlock = false
  for (let i = rows.length, j = columns.length; i > 0 || j > 0; ) {
    j = Math.min(j, band.to[i]!)
    const step = (inBlock ? blockSteps : openSteps)[starts[i]! + j - band.from[i]!]!
    if (step === 0) break
    if (step === left) {
      inBlock = true
      continue
    }
    const [a, b] = [(step >> 2) & 3, step & 3]
    if (a > 0 && b > 0) {
      links.push({ reference: [...rows.subarray(i - a, i)], hypothesis: [...columns.subarray(j - b, j)] })
      if ((step & jumped) !== 0) inBlock = false
    }
    i -= a
    j -= b
  }
  return links.reverse()
}

function gather(of: Float64Array, passages: Int32Array): Float64Array {
  const gathered = new Float64Array(passages.length)
  for (let x = 0; x < passages.length; x++) gathered[x] = of[passages[x]!]!
  return gathered
}

const tableRows = (width: number): Float64Array[] =>
  Array.from({ length: ring }, () => new Float64Array(width + 1).fill(Number.NEGATIVE_INFINITY))

/** Where each row of a band begins when they are written one after another. Doubles: there can be more than 2^31 places. */
function placeStarts({ from, to }: Band): Float64Array {
  const starts = new Float64Array(from.length + 1)
  for (let i = 0; i < from.length; i++) starts[i + 1] = starts[i]! + to[i]! - from[i]! + 1
  return starts
}
