/** Where two values of JSON part, and what stands there. */
export interface Difference {
  /** `documents[3].alignments[1].beads[7].similarity`. */
  readonly where: string
  readonly expected: unknown
  readonly found: unknown
}

/** The first difference of two values, in the order of the first one's keys; undefined where they are equal. */
export function firstDifference(expected: unknown, found: unknown, where = ''): Difference | undefined {
  if (!isObject(expected) || !isObject(found) || Array.isArray(expected) !== Array.isArray(found))
    return Object.is(expected, found) ? undefined : { where, expected, found }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length !== found.length) {
    // What both have may differ before one of them ends.
    const length = Math.min(expected.length, found.length)
    return (
      firstDifference(expected.slice(0, length), found.slice(0, length), where) ?? {
        where: `${where}.length`,
        expected: expected.length,
        found: found.length,
      }
    )
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const at = Array.isArray(expected) ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`
    const difference = firstDifference(expected[key], found[key], at)
    if (difference !== undefined) return difference
  }
  return undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
