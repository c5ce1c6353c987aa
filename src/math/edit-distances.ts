import { type Bound, distance, wholeBound } from './edit-distance.ts'
import { type Kernel, kernelWithRoom, release } from './kernel/instance.ts'
import { type Item, sideOfPatterns } from './kernel/side-of-patterns.ts'
import { stage } from './kernel/write.ts'
import { basicPlane, symbolsOf, type Text } from './symbols.ts'

/**
 * The edit distances of all `as` and all `bs`, flat: that of as[i] and bs[j] is at i * bs.length + j. Much faster than one
 * call of `distance` a pair. With `max`, distances above it are given as max + 1.
 */
export function distances(as: readonly Text[], bs: readonly Text[], { max }: Bound = {}): Uint32Array {
  const bound = wholeBound(max)
  const found = kernelDistances(as, bs) ?? pairByPair(as, bs)
  if (max !== Number.POSITIVE_INFINITY)
    for (let i = 0; i < found.length; i++) if (found[i]! > bound) found[i] = bound + 1
  return found
}

const pairByPair = (as: readonly Text[], bs: readonly Text[]): Uint32Array =>
  Uint32Array.from({ length: as.length * bs.length }, (_, i) =>
    distance(as[Math.floor(i / bs.length)]!, bs[i % bs.length]!),
  )

function kernelDistances(as: readonly Text[], bs: readonly Text[]): Uint32Array | undefined {
  const cells = as.length * bs.length
  const items = as.length + bs.length
  const texts = [...as, ...bs]
  const written = writeStrings(texts, 3 * items + cells) ?? writeSymbols(texts, 3 * items + cells)
  if (written === undefined) return undefined
  const { kernel, lengths } = written

  // Behind the texts lie the distances, then the two lists.
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const result = kernel.symbols + total
  let start = kernel.symbols
  const list = lengths.map((length, i): Item => {
    const at = start
    start += length
    const place = i < as.length ? i * bs.length : i - as.length
    return { at, length, place }
  })
  const { patterns, others } = sideOfPatterns(list.slice(0, as.length), list.slice(as.length))
  const patternList = result + cells
  const otherList = patternList + 3 * patterns.length
  // Addresses and places in bytes; those of the patterns count from memory's start, those of the others add to them.
  writeList(kernel, patternList, patterns, result)
  writeList(kernel, otherList, others, 0)
  kernel.run.matrix(patternList * 4, patterns.length, otherList * 4, others.length)
  const found = kernel.words.slice(result, result + cells)
  release(kernel)
  return found
}

function writeList({ words }: Kernel, to: number, items: readonly Item[], result: number): void {
  for (const [i, { at, length, place }] of items.entries())
    words.set([4 * at, length, 4 * (result + place)], to + 3 * i)
}

interface Written {
  readonly kernel: Kernel
  readonly lengths: readonly number[]
}

/** All strings in one copy; undefined if there is another kind of text, a surrogate or no kernel. */
function writeStrings(texts: readonly Text[], more: number): Written | undefined {
  if (!texts.every((text) => typeof text === 'string')) return undefined
  const lengths = texts.map(({ length }) => length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const kernel = kernelWithRoom(total + more, basicPlane, longest(lengths))
  if (kernel === undefined) return undefined
  stage(kernel, texts.join(''), 0)
  return kernel.run.widen(total) === 0 ? { kernel, lengths } : undefined
}

function writeSymbols(texts: readonly Text[], more: number): Written | undefined {
  const { texts: symbols, alphabet } = symbolsOf(texts)
  const lengths = symbols.map(({ length }) => length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const kernel = kernelWithRoom(total + more, alphabet, longest(lengths))
  if (kernel === undefined) return undefined
  let at = kernel.symbols
  for (const text of symbols) {
    kernel.words.set(text, at)
    at += text.length
  }
  return { kernel, lengths }
}

const longest = (lengths: readonly number[]): number => lengths.reduce((most, length) => Math.max(most, length), 0)
