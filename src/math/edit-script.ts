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
  const [afterA, afterB] = [offsetAfter(a), offsetAfter(b)]
  const script: EditRun[] = []
  let i = 0
  let j = 0
  for (let r = 0; r < runs.length; r += 2) {
    const kind = kinds[runs[r]!]!
    const length = runs[r + 1]!
    const nextI = kind === 'insert' ? i : afterA(i, length)
    const nextJ = kind === 'delete' ? j : afterB(j, length)
    script.push({ kind, length, a: [i, nextI], b: [j, nextJ] })
    i = nextI
    j = nextJ
  }
  return script
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

/** The offset `symbols` symbols after another. */
function offsetAfter(text: Text): (offset: number, symbols: number) => number {
  if (typeof text !== 'string' || !holdsSurrogate(text)) return (offset, symbols) => offset + symbols
  return (offset, symbols) => {
    let at = offset
    for (let i = 0; i < symbols; i++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
    return at
  }
}
