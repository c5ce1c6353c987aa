import type { Placeholder } from './find-placeholders.ts'

export interface Comparison {
  readonly kept: readonly (readonly [Placeholder, Placeholder])[]
  readonly changed: readonly (readonly [Placeholder, Placeholder])[]
  readonly lost: readonly Placeholder[]
  readonly added: readonly Placeholder[]
}

/** Of those in branches the first of each key. */
export const counted = (all: readonly Placeholder[]): readonly Placeholder[] => {
  const seen = new Set<string>()
  return all.filter(({ key, inBranch }) => {
    if (inBranch !== true) return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

export const isClosing = ({ key }: Placeholder): boolean => key.startsWith('</')

/** Equal ones first, with counts; then, in order, another of the same kind in its place. */
export function compare(reference: readonly Placeholder[], hypothesis: readonly Placeholder[]): Comparison {
  const same = pairedOff(reference, hypothesis, ({ key }) => key)
  const other = pairedOff(same.left, same.right, (one) => `${one.kind} ${isClosing(one)}`)
  return { kept: same.pairs, changed: other.pairs, lost: other.left, added: other.right }
}

/** Each with the first that is alike and not yet another's, and those that nobody is left for on either side. */
function pairedOff(
  from: readonly Placeholder[],
  to: readonly Placeholder[],
  likeness: (one: Placeholder) => string,
): Record<'left' | 'right', readonly Placeholder[]> & { readonly pairs: Comparison['kept'] } {
  const waiting = new Map<string, Placeholder[]>()
  for (const one of to.toReversed()) {
    const alike = likeness(one)
    const all = waiting.get(alike)
    if (all === undefined) waiting.set(alike, [one])
    else all.push(one)
  }
  const left: Placeholder[] = []
  const pairs: (readonly [Placeholder, Placeholder])[] = []
  for (const one of from) {
    const other = waiting.get(likeness(one))?.pop()
    if (other === undefined) left.push(one)
    else pairs.push([one, other])
  }
  const taken = new Set(pairs.map(([, other]) => other))
  return { pairs, left, right: to.filter((one) => !taken.has(one)) }
}

/**
 * Of a string's tags those that are markup: they have values, a number, an end or nothing to end. What stands alone, as in a
 * usage's `<file>`, is a word to be translated, unless it is there in `known`.
 */
export function withoutWords(all: readonly Placeholder[], known: readonly Placeholder[] = []): readonly Placeholder[] {
  const closed = new Set(all.filter((one) => one.kind === 'tag' && isClosing(one)).map(nameOf))
  const keys = new Set(known.map(({ key }) => key))
  return all.filter(
    (one) =>
      one.kind !== 'tag' ||
      isClosing(one) ||
      isVoid(one) ||
      /=|^<\d/.test(one.key) ||
      closed.has(nameOf(one)) ||
      keys.has(one.key),
  )
}

export const nameOf = (tag: Placeholder): string => /[\w:-]+/.exec(tag.key)?.[0] ?? ''
export const isVoid = ({ key }: Placeholder): boolean => key.endsWith('/>') || /^<(?:br|hr|img|input|wbr)\b/.test(key)

/** Tags that close what is not open, and tags that nothing closes. */
function unbalanced(all: readonly Placeholder[]): readonly Placeholder[] {
  const open: Placeholder[] = []
  const stray: Placeholder[] = []
  for (const tag of all) {
    if (tag.kind !== 'tag' || isVoid(tag)) continue
    if (!isClosing(tag)) open.push(tag)
    else if (open.at(-1) !== undefined && nameOf(open.at(-1) ?? tag) === nameOf(tag)) open.pop()
    else stray.push(tag)
  }
  return [...stray, ...open]
}

/** Kept placeholders that a program will fill or nest wrongly where they now stand. */
export function misplaced({ kept }: Comparison, reference: readonly Placeholder[], hypothesis: readonly Placeholder[]) {
  const ordered = kept.filter(([a]) => a.byOrder === true)
  const inHypothesis = ordered.toSorted(([, a], [, b]) => a.start - b.start)
  const swapped = ordered.filter(([a], i) => a.key !== inHypothesis[i]?.[0].key)
  const stray = new Set(unbalanced(reference).length > 0 ? [] : unbalanced(hypothesis))
  return [...swapped, ...kept.filter(([, b]) => stray.has(b))]
}
