import levenshtein from 'fast-levenshtein'
import { type Metric, segmentMetric } from '../model/metric.ts'

/**
 * Character edit similarity: 100 x (1 - edits / length), where `edits` is the Levenshtein distance in code points and
 * `length` that of the longer side, so that 100 is the same text and 0 nothing in common. Of several references the
 * nearest counts.
 */
export const edit = (): Metric =>
  segmentMetric(
    {
      name: 'edit',
      statistics: ['edits', 'length'],
      higherIsBetter: true,
      summary: 'how few characters have to be edited to turn the text’s passages into the reference’s',
      signature: { name: 'edit', unit: 'codepoint', case: 'mixed', norm: 'longer', version: '1' },
      score: ({ 0: edits = 0, 1: length = 0 }) => (length > 0 ? 100 * (1 - edits / length) : undefined),
    },
    ({ references, hypothesis }) => {
      const rows = references.map((reference) => distanceAndLength(reference, hypothesis))
      return rows.reduce((nearest, row) => (share(row) < share(nearest) ? row : nearest))
    },
  )

const share = ([edits, length]: readonly [number, number]): number => (length > 0 ? edits / length : 0)

function distanceAndLength(reference: string, hypothesis: string): readonly [edits: number, length: number] {
  const [a, b] = oneUnitPerCodePoint(reference, hypothesis)
  return [levenshtein.get(a, b), Math.max(a.length, b.length)]
}

const surrogate = /[\uD800-\uDFFF]/

/** fast-levenshtein counts UTF-16 units; where a code point takes two, code points are renamed to single units first. */
function oneUnitPerCodePoint(a: string, b: string): readonly [string, string] {
  if (!surrogate.test(a) && !surrogate.test(b)) return [a, b]
  const names = new Map<string, string>()
  const rename = (text: string): string =>
    Array.from(text, (codePoint) => {
      const name = names.get(codePoint) ?? String.fromCharCode(names.size)
      names.set(codePoint, name)
      return name
    }).join('')
  return [rename(a), rename(b)]
}
