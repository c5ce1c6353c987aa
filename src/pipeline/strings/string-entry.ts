import type { Place } from '../../model/place.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import type { StringTranslation } from '../../model/string-document.ts'
import type { StringFile, StringUnit } from '../../model/string-unit.ts'
import { sourceText } from '../../strings/matched.ts'
import { ownCopy } from '../../text/own-copy.ts'
import { fingerprinted } from '../fingerprints.ts'
import type { MeasuredStrings } from './measured-strings.ts'
import type { StringBead } from './string-beads.ts'

type DocumentEntry = Result['documents'][number]
type Text = DocumentEntry['texts'][number]
type Passage = Text['passages'][number]

/** The strings of a document in the language that they are translated from. */
export interface SourceStrings {
  readonly file: StringFile
  readonly said: (unit: StringUnit) => string
}

/** Those of a file of their own, or those within the only file there is. */
export const sourceOf = (own: StringFile | undefined, file: StringFile): SourceStrings =>
  own === undefined ? { file, said: ({ source }) => source ?? '' } : { file: own, said: sourceText }

/** What a result keeps of one file of translations: the strings in which something was found. */
export interface StringPart {
  readonly source: {
    /** Without its strings. */
    readonly text: Text
    /** How many there are. */
    readonly strings: number
    /** Those that are kept, by their index in the whole source. */
    readonly passages: readonly (readonly [index: number, passage: Passage])[]
  }
  readonly text: Text
  /** Its beads name strings of the source by their index in the whole source. */
  readonly alignment: DocumentEntry['alignments'][number]
  readonly found: readonly ResultFinding[]
}

/** The part that a file of translations has in a document; `source` has the strings that its beads name. */
export function stringPart(
  source: SourceStrings,
  { system, file }: StringTranslation,
  document: string,
  { beads, findings }: MeasuredStrings,
): StringPart {
  const kept = keptBeads(beads, findings)
  const strings = kept.flatMap((b) => beads[b]!.hypothesis ?? []).toSorted((a, b) => a - b)
  const [beadAt, stringAt] = [placesOf(kept), placesOf(strings)]
  const passage = ({ side }: Place, { reference, hypothesis }: StringBead): Passage | undefined =>
    side === 'hypothesis'
      ? hypothesis === undefined
        ? undefined
        : passageOf(file, hypothesis, translated)
      : reference === undefined
        ? undefined
        : passageOf(source.file, reference, source.said)
  const located = (place: Place | undefined, bead: StringBead): ResultFinding['place'] => {
    const own = place && passage(place, bead)
    if (own === undefined || place === undefined) return null
    const at = (offset: number): number => Math.min(own.start + offset, own.end)
    return { side: place.side, start: at(place.start), end: at(place.end) }
  }
  const words = new Map<object, readonly (string | null)[]>()
  const unmarked = findings.map((finding) => {
    const { metric, statistic, pair, message, place, related, severity, about, category, expected } = finding
    const bead = beads[pair]!
    const [at, other] = [located(place, bead), located(related, bead)]
    const one: Omit<ResultFinding, 'fingerprint'> = {
      metric,
      statistic,
      system,
      document,
      bead: beadAt.get(pair)!,
      message: ownCopy(message),
      place: at,
      related: other,
      severity: severity ?? null,
      about: about ?? null,
      category: category ?? null,
      ...(expected !== undefined && { expected: ownCopy(expected) }),
    }
    const said = (span: ResultFinding['place'], own: Place | undefined): string | null => {
      const text = span && own && passage(own, bead)
      return text?.text?.slice(span!.start - text.start, span!.end - text.start) ?? null
    }
    words.set(one, [said(at, place), said(other, related)])
    return one
  })
  const own = new Set(kept.flatMap((b) => beads[b]!.reference ?? []))
  return {
    source: {
      text: textEntry('', source.file, [], source.said),
      strings: source.file.units.length,
      passages: [...own].map((index) => [index, passageOf(source.file, index, source.said)] as const),
    },
    text: textEntry(system, file, strings, translated),
    alignment: {
      system,
      threshold: 0,
      relation: 'same-text',
      covered: coveredBy(beads),
      beads: kept.map((b) => beadEntry(beads[b]!, stringAt)),
    },
    // By the key: strings move about in their files.
    found: fingerprinted(unmarked, (finding) => {
      const { metric, statistic, about, bead } = finding
      const { id } = beads[kept[bead!]!]!
      return JSON.stringify([metric, statistic, system, document, id, about, words.get(finding)])
    }),
  }
}

/** A document of parts, under the name that the source has in tables, with the strings of the source that they name. */
export function stringEntry(
  id: string,
  [first, ...more]: readonly [StringPart, ...StringPart[]],
  reference: string,
): DocumentEntry {
  const parts = [first, ...more]
  const passages = new Map(parts.flatMap(({ source }) => source.passages))
  const strings = [...passages.keys()].toSorted((a, b) => a - b)
  const stringAt = placesOf(strings)
  return {
    id,
    title: id,
    texts: [
      { ...first.source.text, system: reference, passages: strings.map((i) => passages.get(i)!) },
      ...parts.map(({ text }) => text),
    ],
    alignments: parts.map(({ alignment }) => ({
      ...alignment,
      beads: alignment.beads.map((bead) => ({ ...bead, reference: bead.reference.map((i) => stringAt.get(i)!) })),
    })),
    unlisted: first.source.strings - strings.length,
  }
}

/** Beads that something was found in, ascending; before strings that are missing the last one that is there, whose place they would follow. */
function keptBeads(beads: readonly StringBead[], findings: MeasuredStrings['findings']): readonly number[] {
  const kept = new Set(findings.map(({ pair }) => pair))
  let before: number | undefined
  for (const [b, { hypothesis }] of beads.entries()) {
    if (hypothesis !== undefined) before = b
    else if (kept.has(b) && before !== undefined) kept.add(before)
  }
  return [...kept].toSorted((a, b) => a - b)
}

const placesOf = (kept: readonly number[]): ReadonlyMap<number, number> => new Map(kept.map((one, i) => [one, i]))

const translated = ({ target }: StringUnit): string => target ?? ''

/** The offsets are those where the file has the text; where it writes it with escapes, they count the text's own characters from there. */
function passageOf({ units, lines }: StringFile, index: number, said: (unit: StringUnit) => string): Passage {
  const unit = units[index]!
  const { line, column } = unit.place
  const start = (lines[line - 1] ?? 0) + column - 1
  const text = ownCopy(said(unit))
  return { class: 'body', start, end: start + text.length, text, key: ownCopy(unit.id) }
}

function textEntry(
  system: string,
  file: StringFile,
  strings: readonly number[],
  said: (unit: StringUnit) => string,
): Text {
  const { path, sha256, length, lines } = file
  return {
    system,
    path,
    sha256,
    length,
    lines: [...lines],
    passages: strings.map((i) => passageOf(file, i, said)),
  }
}

/** The shares of both sides' strings that are in both. */
function coveredBy(beads: readonly StringBead[]): DocumentEntry['alignments'][number]['covered'] {
  let [both, reference, hypothesis] = [0, 0, 0]
  for (const bead of beads) {
    if (bead.reference !== undefined) reference++
    if (bead.hypothesis !== undefined) hypothesis++
    if (bead.reference !== undefined && bead.hypothesis !== undefined) both++
  }
  return {
    reference: reference > 0 ? both / reference : null,
    hypothesis: hypothesis > 0 ? both / hypothesis : null,
  }
}

const beadEntry = (
  { reference, hypothesis }: StringBead,
  stringAt: ReadonlyMap<number, number>,
): DocumentEntry['alignments'][number]['beads'][number] => ({
  reference: reference === undefined ? [] : [reference],
  hypothesis: hypothesis === undefined ? [] : [stringAt.get(hypothesis)!],
  similarity: 1,
  moved: false,
  why: null,
  confidence: null,
})
