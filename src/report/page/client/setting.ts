import type { Result } from '../../../model/result.ts'
import { weight } from '../../gravity.ts'
import { type Alignment, alignedIn, type Bead, type DocumentEntry, type Text } from '../../lookup.ts'
import type { Range } from '../../sides.ts'
import { sidesOf } from '../../sides.ts'
import type { Listed } from '../listed-findings.ts'
import type { Found, Mark } from './pieces.ts'
import { wordDifferences } from './word-differences.ts'

export type Side = 'reference' | 'hypothesis'

/** A variant of a document set beside the reference. */
export interface Setting {
  readonly document: DocumentEntry
  readonly system: string
  readonly texts: Readonly<Record<Side, Text>>
  readonly alignment: Alignment
  /** Of each passage, what is marked in it; offsets are those of the file. */
  readonly marks: Readonly<Record<Side, readonly (readonly Mark[])[]>>
  readonly found: Readonly<Record<Side, readonly (readonly Found[])[]>>
  /** The bead of each passage, by index. */
  readonly beadOf: Readonly<Record<Side, readonly (number | undefined)[]>>
}

/** Undefined where the system has no text of this document, or none was aligned. `listed` are findings, by their index. */
export function settingOf(
  result: Result,
  listed: readonly Listed[],
  document: DocumentEntry,
  system: string,
): Setting | undefined {
  const [aligned] = alignedIn(document, result.reference, system)
  if (aligned === undefined) return undefined
  const { reference, hypothesis, alignment } = aligned
  const different = differencesIn(aligned.alignment.beads, reference, hypothesis)
  const own = listed.flatMap(({ finding }, index) =>
    finding.system === system && finding.document === document.id
      ? [{ sides: sidesOf(finding), index, rank: weight(finding.severity) }]
      : [],
  )
  const ofSide = (side: Side, text: Text, name: string) => ({
    marks: byPassage(text, [...factsIn(document, name), ...different[side]]),
    found: byPassage(
      text,
      own.flatMap(({ sides, index, rank }) => (sides[side] ? [{ ...sides[side], index, rank }] : [])),
    ),
    beads: beadsByPassage(alignment.beads, side, text.passages.length),
  })
  const left = ofSide('reference', reference, result.reference)
  const right = ofSide('hypothesis', hypothesis, system)
  return {
    document,
    system,
    texts: { reference, hypothesis },
    alignment,
    marks: { reference: left.marks, hypothesis: right.marks },
    found: { reference: left.found, hypothesis: right.found },
    beadOf: { reference: left.beads, hypothesis: right.beads },
  }
}

const numbers = new Set(['number', 'quantity', 'money', 'percent', 'date', 'time', 'duration', 'ordinal', 'year'])

/** What a text names, counts and quotes. */
const factsIn = ({ facts = [] }: DocumentEntry, system: string): readonly Mark[] =>
  facts.flatMap(({ type, said }) =>
    said
      .filter((one) => one.system === system)
      .map(
        ({ start, end }): Mark => ({
          start,
          end,
          look: type === 'quotation' ? 'quotation' : numbers.has(type) ? 'number' : 'name',
        }),
      ),
  )

/** The words of linked passages that the other side has not, or in another place. */
function differencesIn(
  beads: readonly Bead[],
  reference: Text,
  hypothesis: Text,
): Readonly<Record<Side, readonly Mark[]>> {
  const marks: Record<Side, Mark[]> = { reference: [], hypothesis: [] }
  for (const bead of beads) {
    if (bead.reference.length === 0 || bead.hypothesis.length === 0) continue
    const [left, right] = [wordsOf(reference, bead.reference), wordsOf(hypothesis, bead.hypothesis)]
    if (left === undefined || right === undefined) continue
    const different = wordDifferences(left.words, right.words)
    for (const [side, { place }] of [['reference', left] as const, ['hypothesis', right] as const])
      for (const range of different[side])
        for (const each of place(range)) marks[side].push({ ...each, look: 'different' })
  }
  return marks
}

interface Words {
  readonly words: string
  /** Where in the file a stretch of the words stands, in each passage. */
  readonly place: (range: Range) => readonly Range[]
}

function wordsOf({ passages }: Text, indices: readonly number[]): Words | undefined {
  const chosen = indices.flatMap((index) => passages[index] ?? [])
  const texts = chosen.flatMap(({ text }) => text ?? [])
  if (texts.length < chosen.length) return undefined
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  return {
    words: texts.join(' '),
    place: (range) =>
      chosen.flatMap(({ start }, i) => {
        const [from, to] = [range.start - starts[i]!, Math.min(range.end - starts[i]!, texts[i]!.length)]
        return to <= 0 || from >= texts[i]!.length ? [] : [{ start: start + Math.max(0, from), end: start + to }]
      }),
  }
}

/** Passages are in order and apart. */
function byPassage<T extends Range>({ passages }: Text, ranges: readonly T[]): readonly (readonly T[])[] {
  const lists: T[][] = passages.map(() => [])
  for (const range of ranges)
    for (let i = firstEndingBehind(passages, range.start); i < passages.length && passages[i]!.start < range.end; i++)
      lists[i]!.push(range)
  return lists
}

function firstEndingBehind(passages: readonly Range[], start: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passages[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return low
}

function beadsByPassage(beads: readonly Bead[], side: Side, count: number): readonly (number | undefined)[] {
  const own = new Array<number | undefined>(count).fill(undefined)
  for (const [b, bead] of beads.entries()) for (const index of bead[side]) own[index] = b
  return own
}
