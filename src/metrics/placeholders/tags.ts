import { type Comparison, isClosing, nameOf } from './comparison.ts'
import type { Placeholder } from './find-placeholders.ts'

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

/** Kept placeholders that a program will fill or nest wrongly where they now stand. A tag whose other end is told is not told itself. */
export function misplaced(
  { kept, changed, lost, added }: Comparison,
  reference: readonly Placeholder[],
  hypothesis: readonly Placeholder[],
) {
  const ordered = kept.filter(([a]) => a.byOrder === true)
  const inHypothesis = ordered.toSorted(([, a], [, b]) => a.start - b.start)
  const swapped = ordered.filter(([a], i) => a.key !== inHypothesis[i]?.[0].key)
  const told = new Set([...changed.flat(), ...lost, ...added].filter(({ kind }) => kind === 'tag').map(nameOf))
  const strays = unbalanced(reference).length > 0 ? [] : unbalanced(hypothesis)
  const stray = new Set(strays.filter((tag) => !told.has(nameOf(tag))))
  return [...swapped, ...kept.filter(([, b]) => stray.has(b))]
}
