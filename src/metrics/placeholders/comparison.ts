import type { Placeholder } from './find-placeholders.ts'

/** What became of the placeholders of a text. */
export interface Comparison {
  readonly kept: readonly (readonly [Placeholder, Placeholder])[]
  readonly changed: readonly (readonly [Placeholder, Placeholder])[]
  readonly lost: readonly Placeholder[]
  readonly added: readonly Placeholder[]
}

export const isClosing = ({ key }: Placeholder): boolean => key.startsWith('</')

export const nameOf = (tag: Placeholder): string => /[\w:-]+/.exec(tag.key)?.[0] ?? ''

/** Equal ones first, with counts; then, in order, another of the same kind in its place, or a tag that lacks its slash. */
export function compare(reference: readonly Placeholder[], hypothesis: readonly Placeholder[]): Comparison {
  const same = pairedOff(reference, hypothesis, ({ key }) => key)
  const other = pairedOff(same.left, same.right, (one) => `${one.kind} ${isClosing(one)}`)
  const turned = pairedOff(other.left, other.right, (one) => (one.kind === 'tag' ? `tag ${nameOf(one)}` : one.key))
  return {
    kept: same.pairs,
    changed: [...other.pairs, ...turned.pairs],
    lost: turned.left,
    added: turned.right,
  }
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
