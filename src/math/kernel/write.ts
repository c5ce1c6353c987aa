import { basicPlane, symbolsOf, type Text } from '../symbols.ts'
import { type Kernel, kernelWithRoom } from './instance.ts'

/** A kernel that holds two texts one after the other, `m` and `n` symbols. */
export interface WrittenPair {
  readonly kernel: Kernel
  readonly m: number
  readonly n: number
}

/** From this length on a call into Node copies a string faster than a loop over its units. */
const worthCall = 24

/** Undefined where there is no kernel. */
export function writePair(a: Text, b: Text, scripted = false): WrittenPair | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    const [m, n] = [a.length, b.length]
    const kernel = kernelWithRoom(m + n, basicPlane, m + n, scripted)
    if (kernel === undefined) return undefined
    if (writeStrings(kernel, a, b)) return { kernel, m, n }
  }
  const { texts, alphabet } = symbolsOf([a, b])
  const [first, second] = [texts[0]!, texts[1]!]
  const total = first.length + second.length
  const kernel = kernelWithRoom(total, alphabet, total, scripted)
  if (kernel === undefined) return undefined
  kernel.words.set(first, kernel.symbols)
  kernel.words.set(second, kernel.symbols + first.length)
  return { kernel, m: first.length, n: second.length }
}

/** False if there are surrogates in the strings, which must be decoded first. */
function writeStrings(kernel: Kernel, a: string, b: string): boolean {
  if (a.length + b.length < 2 * worthCall) {
    const surrogates =
      writeUnits(kernel.words, kernel.symbols, a) + writeUnits(kernel.words, kernel.symbols + a.length, b)
    return surrogates === 0
  }
  stage(kernel, a, 0)
  stage(kernel, b, a.length)
  return kernel.run.widen(a.length + b.length) === 0
}

/** Puts a string's first UTF-16 units into `staging`, from unit `at` on. */
export function stage({ buffer, units, staging }: Kernel, text: string, at: number, length = text.length): void {
  if (length < worthCall || buffer?.ucs2Write === undefined) writeUnits(units, staging / 2 + at, text, length)
  else buffer.ucs2Write(text, staging + 2 * at, 2 * length)
}

/** Gives the number of surrogates written. */
function writeUnits(to: Uint16Array | Uint32Array, at: number, text: string, length = text.length): number {
  let surrogates = 0
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit & 0xf800) === 0xd800) surrogates++
    to[at + i] = unit
  }
  return surrogates
}
