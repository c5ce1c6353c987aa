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
  /** What is marked in a passage; offsets are those of the file. */
  readonly marks: (side: Side, index: number) => readonly Mark[]
  /** Of each passage, what was found in it. */
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
  const own = listed.flatMap(({ finding }, index) =>
    finding.system === system && finding.document === document.id
      ? [{ sides: sidesOf(finding), index, rank: weight(finding.severity) }]
      : [],
  )
  const ofSide = (side: Side, text: Text, name: string) => ({
    facts: byPassage(text, factsIn(document, name)),
    found: byPassage(
      text,
      own.flatMap(({ sides, index, rank }) => (sides[side] ? [{ ...sides[side], index, rank }] : [])),
    ),
    beads: beadsByPassage(alignment.beads, side, text.passages.length),
  })
  const left = ofSide('reference', reference, result.reference)
  const right = ofSide('hypothesis', hypothesis, system)
  const texts = { reference, hypothesis }
  const facts = { reference: left.facts, hypothesis: right.facts }
  const beadOf = { reference: left.beads, hypothesis: right.beads }
  const different = differencesOf(alignment.beads, texts)
  return {
    document,
    system,
    texts,
    alignment,
    marks(side, index) {
      const bead = beadOf[side][index]
      const named = facts[side][index] ?? []
      return bead === undefined ? named : [...named, ...(different(bead)[side].get(index) ?? [])]
    },
    found: { reference: left.found, hypothesis: right.found },
    beadOf,
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

type Differences = Readonly<Record<Side, ReadonlyMap<number, readonly Mark[]>>>

/** The words of linked passages that the other side has not, or in another place, by passage: of each bead once it is asked for. */
function differencesOf(beads: readonly Bead[], texts: Setting['texts']): (bead: number) => Differences {
  const known = new Map<number, Differences>()
  return (index) => {
    const found = known.get(index) ?? differencesIn(beads[index]!, texts)
    known.set(index, found)
    return found
  }
}

function differencesIn(bead: Bead, texts: Setting['texts']): Differences {
  const marks = { reference: new Map<number, Mark[]>(), hypothesis: new Map<number, Mark[]>() }
  if (bead.reference.length === 0 || bead.hypothesis.length === 0) return marks
  const left = wordsOf(texts.reference, bead.reference)
  const right = wordsOf(texts.hypothesis, bead.hypothesis)
  if (left === undefined || right === undefined) return marks
  const different = wordDifferences(left.words, right.words)
  for (const [side, { place }] of [['reference', left] as const, ['hypothesis', right] as const])
    for (const range of different[side])
      for (const { passage, start, end } of place(range)) {
        const own = marks[side].get(passage) ?? []
        marks[side].set(passage, own)
        own.push({ start, end, look: 'different' })
      }
  return marks
}

interface Words {
  readonly words: string
  /** Where in the file a stretch of the words stands, in each passage. */
  readonly place: (range: Range) => readonly (Range & { readonly passage: number })[]
}

function wordsOf({ passages }: Text, indices: readonly number[]): Words | undefined {
  const chosen = indices.flatMap((index) => (passages[index] ? [{ ...passages[index], index }] : []))
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
      chosen.flatMap(({ start, index }, i) => {
        const [from, to] = [range.start - starts[i]!, Math.min(range.end - starts[i]!, texts[i]!.length)]
        return to <= 0 || from >= texts[i]!.length
          ? []
          : [{ passage: index, start: start + Math.max(0, from), end: start + to }]
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
