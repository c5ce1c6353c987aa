import levenshtein from 'fast-levenshtein'
import { distance } from '../math/edit-distance.ts'
import { type Metric, segmentMetric } from '../model/metric.ts'
import { withoutUnmeasured } from './unmeasured.ts'

/**
 * Character edit similarity: 100 x (1 - edits / length), where `edits` is the Levenshtein distance in code points and
 * `length` that of the longer side, so that 100 is the same text and 0 nothing in common. Of several references the
 * nearest counts.
 */
export function edit(): Metric {
  const metric = segmentMetric(
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
      return (
        rows.find(([edits]) => Number.isNaN(edits)) ??
        rows.reduce((nearest, row) => (share(row) < share(nearest) ? row : nearest))
      )
    },
  )
  return {
    ...metric,
    async measure(pairs, note) {
      const rows = await metric.measure(pairs)
      return withoutUnmeasured(
        rows.map((row) => Array.from(row)),
        pairs,
        note,
        tooFarApart,
      )
    },
  }
}

const tooFarApart = 'edit takes a product of edits and length up to 2^36'

const share = ([edits, length]: readonly [number, number]): number => (length > 0 ? edits / length : 0)

/** Cells of the table (characters of one text times those of the other) up to which fast-levenshtein takes no long time. */
const fewCells = 2 ** 24
/** Cells that are filled in seconds; of longer texts only those that a few edits lead to are. */
const mostCells = 2 ** 36

/** Edits are NaN where to find them would take more than seconds. */
function distanceAndLength(reference: string, hypothesis: string): readonly [edits: number, length: number] {
  const cells = reference.length * hypothesis.length
  if (cells <= fewCells) {
    const [a, b] = oneUnitPerCodePoint(reference, hypothesis)
    return [levenshtein.get(a, b), Math.max(a.length, b.length)]
  }
  const longer = Math.max(lengthOf(reference), lengthOf(hypothesis))
  const max = cells <= mostCells ? longer : Math.floor(mostCells / longer)
  const edits = distance(reference, hypothesis, { max })
  return [edits > max ? Number.NaN : edits, longer]
}

const surrogate = /[\uD800-\uDFFF]/

function lengthOf(text: string): number {
  if (!surrogate.test(text)) return text.length
  let points = 0
  for (let i = 0; i < text.length; points++) i += text.codePointAt(i)! > 0xffff ? 2 : 1
  return points
}

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
