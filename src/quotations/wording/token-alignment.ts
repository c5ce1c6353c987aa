import type { Token } from '../../text/wording-tokens.ts'

/** Two tokens that are the same word. */
export interface Match {
  readonly reference: number
  readonly hypothesis: number
  /** 1 the same form; 0.97 another spelling; 0.9 another form of the word; 0.7 a negated form (`safe`, `unsafe`). */
  readonly quality: number
  /** The side that has the negating prefix. */
  readonly prefix?: 'reference' | 'hypothesis'
}

const endings = new Set([
  '',
  's',
  'es',
  'e',
  'ed',
  'd',
  'ing',
  'y',
  'ies',
  'ied',
  'n',
  'an',
  'ian',
  'ly',
  'al',
  'er',
  'en',
  'em',
  'ment',
  'ion',
  'ions',
  'ation',
])

/** Another form of one word: `advance` and `advancing`, `India` and `Indian`. */
function inflected(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const longer = Math.max(a.length, b.length)
  if (shared < 3 || shared < longer / 2) return false
  return endings.has(a.slice(shared)) && endings.has(b.slice(shared)) && (shared >= 4 || longer <= 6)
}

const negated = /^(?:un|in|im|ir|il|non|dis)(?=.{4})/

/** How far two tokens are one word; 0 where they are not. */
function quality(a: Token, b: Token): number {
  if (a.norm === b.norm) return a.isFunction || a.plain === b.plain ? 1 : 0.97
  if (a.isFunction || b.isFunction || /\d/.test(a.norm) || /\d/.test(b.norm)) return 0
  return inflected(a.norm, b.norm) ? 0.9 : 0
}

type Paired = Pick<Match, 'quality' | 'prefix'>

function pairing(a: Token, b: Token): Paired {
  const plain = quality(a, b)
  if (plain > 0 || a.isFunction || b.isFunction) return { quality: plain }
  const [first, second] = [a.norm.replace(negated, ''), b.norm.replace(negated, '')]
  if ((first === a.norm) === (second === b.norm)) return { quality: 0 }
  const same = first === second || inflected(first, second)
  return same ? { quality: 0.7, prefix: first === a.norm ? 'hypothesis' : 'reference' } : { quality: 0 }
}

/**
 * The words both sides share, in order: a longest common subsequence in which a content word weighs 1 and a function word
 * 1/4. Function words outside the first and last shared content word are left out: they would tie the text to chance.
 */
export function alignTokens(reference: readonly Token[], hypothesis: readonly Token[]): readonly Match[] {
  const [rows, columns] = [reference.length + 1, hypothesis.length + 1]
  const best = new Float64Array(rows * columns)
  const pairs = new Map<number, Paired>()
  for (let i = rows - 2; i >= 0; i--)
    for (let j = columns - 2; j >= 0; j--) {
      const [a, b] = [reference[i], hypothesis[j]]
      if (!a || !b) continue
      const cell = i * columns + j
      const skip = Math.max(best[cell + columns] ?? 0, best[cell + 1] ?? 0)
      const pair = pairing(a, b)
      const gain = pair.quality === 0 ? 0 : (best[cell + columns + 1] ?? 0) + pair.quality * (a.isFunction ? 0.25 : 1)
      if (pair.quality > 0) pairs.set(cell, pair)
      best[cell] = Math.max(skip, gain)
    }
  const matches: Match[] = []
  let [i, j] = [0, 0]
  while (i < rows - 1 && j < columns - 1) {
    const cell = i * columns + j
    const pair = pairs.get(cell)
    const weight = (pair?.quality ?? 0) * (reference[i]?.isFunction ? 0.25 : 1)
    if (pair && Math.abs((best[cell] ?? 0) - (best[cell + columns + 1] ?? 0) - weight) < 1e-9) {
      matches.push({ reference: i, hypothesis: j, ...pair })
      i++
      j++
    } else if ((best[cell + columns] ?? 0) >= (best[cell + 1] ?? 0)) i++
    else j++
  }
  const isContent = ({ reference: at }: Match): boolean => !reference[at]?.isFunction
  const first = matches.findIndex(isContent)
  return first === -1 ? matches : matches.slice(first, matches.findLastIndex(isContent) + 1)
}
