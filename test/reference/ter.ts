// Tercom's search as published, every candidate measured with a matrix of its own: slow and obvious.

type Words = readonly string[]

interface Cell {
  readonly cost: number
  readonly step: 'keep' | 'replace' | 'remove' | 'insert'
}

/** The matrix between the texts, with cells missing outside the beam. */
function beamMatrix(hypothesis: Words, reference: Words): (Cell | undefined)[][] {
  const slope = hypothesis.length > 0 ? reference.length / hypothesis.length : 1
  const width = slope / 2 > 25 ? Math.ceil(slope / 2 + 25) : 25
  const matrix: (Cell | undefined)[][] = [
    Array.from({ length: reference.length + 1 }, (_, cost) => ({ cost, step: 'insert' })),
  ]
  for (let i = 1; i <= hypothesis.length; i++) {
    const row: (Cell | undefined)[] = []
    const middle = Math.floor(i * slope)
    const end = i === hypothesis.length ? reference.length : Math.min(reference.length, middle + width - 1)
    for (let j = Math.max(0, middle - width); j <= end; j++) {
      const isEqual = hypothesis[i - 1] === reference[j - 1]
      const [corner, above, left] = [matrix[i - 1]![j - 1], matrix[i - 1]![j], row[j - 1]]
      const ways: Cell[] = []
      if (j > 0 && corner) ways.push({ cost: corner.cost + (isEqual ? 0 : 1), step: isEqual ? 'keep' : 'replace' })
      if (above) ways.push({ cost: above.cost + 1, step: 'remove' })
      if (left) ways.push({ cost: left.cost + 1, step: 'insert' })
      const least = Math.min(...ways.map(({ cost }) => cost))
      row[j] = ways.find(({ cost }) => cost === least)
    }
    matrix.push(row)
  }
  return matrix
}

const distance = (hypothesis: Words, reference: Words): number =>
  beamMatrix(hypothesis, reference).at(-1)?.at(-1)?.cost ?? Number.NaN

/** Which word of the hypothesis, or the last before it, each of the reference lies at, and which words are wrong. */
function align(hypothesis: Words, reference: Words) {
  const matrix = beamMatrix(hypothesis, reference)
  const alignment: number[] = []
  const wrongHypothesis = new Set<number>()
  const wrongReference = new Set<number>()
  let [i, j] = [hypothesis.length, reference.length]
  while (i > 0 || j > 0) {
    const { step } = matrix[i]![j]!
    if (step !== 'insert') i--
    if (step !== 'remove') j--
    if (step !== 'remove') alignment[j] = step === 'insert' ? i - 1 : i
    if (step === 'remove' || step === 'replace') wrongHypothesis.add(i)
    if (step === 'insert' || step === 'replace') wrongReference.add(j)
  }
  return { alignment, wrongHypothesis, wrongReference }
}

function shifted(words: Words, start: number, size: number, target: number): Words {
  const block = words.slice(start, start + size)
  const rest = [...words.slice(0, start), ...words.slice(start + size)]
  // To the front, to the back, or as far as the block's own length allows
  const at = target < start ? target : target > start + size ? target - size : target
  return [...rest.slice(0, at), ...block, ...rest.slice(at)]
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

export function plainEdits(given: Words, reference: Words): number {
  if (reference.length === 0) return given.length
  let hypothesis = given
  let candidates = 0
  for (let shifts = 0; ; shifts++) {
    const now = distance(hypothesis, reference)
    const { alignment, wrongHypothesis, wrongReference } = align(hypothesis, reference)
    const found: { readonly key: readonly number[]; readonly words: Words }[] = []
    const blocks = hypothesis.flatMap((_, start) =>
      reference.flatMap((__, r) =>
        numbers(Math.min(10, hypothesis.length - start, reference.length - r)).map((n) => ({ start, r, size: n + 1 })),
      ),
    )
    for (const { start, r, size } of blocks) {
      if (candidates >= 1000) break
      const block = numbers(size)
      if (Math.abs(start - r) > 50 || !block.every((k) => hypothesis[start + k] === reference[r + k])) continue
      if (!block.some((k) => wrongHypothesis.has(start + k)) || !block.some((k) => wrongReference.has(r + k))) continue
      if (alignment[r]! >= start && alignment[r]! < start + size) continue
      const targets = [r === 0 ? 0 : alignment[r - 1]! + 1, ...block.map((k) => alignment[r + k]! + 1)]
      for (const target of targets.filter((each, k) => each !== targets[k - 1])) {
        candidates++
        const words = shifted(hypothesis, start, size, target)
        found.push({ key: [now - distance(words, reference), size, -start, -target], words })
      }
    }
    const [best] = found.sort((a, b) => {
      const k = a.key.findIndex((value, i) => value !== b.key[i])
      return k < 0 ? 0 : b.key[k]! - a.key[k]!
    })
    if (candidates >= 1000 || best === undefined || best.key[0]! <= 0) return shifts + now
    hypothesis = best.words
  }
}
