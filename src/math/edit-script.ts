import { release } from './kernel/instance.ts'
import { writePair } from './kernel/write.ts'
import { plainScript } from './plain/edit-script.ts'
import { holdsSurrogate, type Text } from './symbols.ts'

/** A stretch of symbols that are kept, replaced one by one, left out or added. */
export interface EditRun {
  readonly kind: 'equal' | 'substitute' | 'delete' | 'insert'
  /** Symbols (code points or ids) of the longer side: what the run costs, unless it is `equal` */
  readonly length: number
  /** From, to: in a string UTF-16 offsets, so that `slice` gives the stretch */
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/**
 * A cheapest way to turn `a` into `b`, in reading order and without gaps; what its runs cost is the edit distance. Time
 * grows with the product of the lengths, memory with their sum.
 */
export function editScript(a: Text, b: Text): readonly EditRun[] {
  const runs = kernelScript(a, b) ?? plainScript(a, b)
  const count = runs.length / 2
  const startsA = starts(a, runs, count, 3)
  const startsB = starts(b, runs, count, 2)
  const script = new Array<EditRun>(count)
  for (let r = 0; r < count; r++)
    script[r] = {
      kind: kinds[runs[2 * r]!]!,
      length: runs[2 * r + 1]!,
      a: [startsA[r]!, startsA[r + 1]!],
      b: [startsB[r]!, startsB[r + 1]!],
    }
  return script
}

/** Where each run starts in a text, and the text's end; runs of the kind `absent` take nothing from it. */
function starts(text: Text, runs: ArrayLike<number>, count: number, absent: number): Int32Array {
  const offsets = new Int32Array(count + 1)
  const points = typeof text === 'string' && holdsSurrogate(text) ? text : undefined
  let at = 0
  for (let r = 0; r < count; r++) {
    const length = runs[2 * r] === absent ? 0 : runs[2 * r + 1]!
    at = points === undefined ? at + length : offsetAfter(points, at, length)
    offsets[r + 1] = at
  }
  return offsets
}

/** In the order of the kernel's numbers for them. */
const kinds = ['equal', 'substitute', 'delete', 'insert'] as const

/** Pairs of kind and length, flat. */
function kernelScript(a: Text, b: Text): Uint32Array | undefined {
  const pair = writePair(a, b, true)
  if (pair === undefined) return undefined
  const { kernel, m, n } = pair
  const runs = kernel.run.script(m, n)
  const start = (kernel.run.runsAt() >>> 0) / 4
  const found = kernel.words.slice(start, start + 2 * runs)
  release(kernel)
  return found
}

/** The offset `symbols` code points after another. */
function offsetAfter(text: string, offset: number, symbols: number): number {
  let at = offset
  for (let i = 0; i < symbols; i++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return at
}
