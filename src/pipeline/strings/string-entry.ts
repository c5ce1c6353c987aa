import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Place } from '../../model/place.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import type { StringDocument } from '../../model/string-document.ts'
import type { StringFile, StringUnit } from '../../model/string-unit.ts'
import { sourceText } from '../../strings/matched.ts'
import { fingerprinted } from '../fingerprints.ts'
import type { MeasuredStrings } from './measured-strings.ts'
import type { StringBead } from './string-beads.ts'

type DocumentEntry = Result['documents'][number]
type Text = DocumentEntry['texts'][number]
type Passage = Text['passages'][number]

/** A document of strings as a result has it, each string a passage at its place in the file, and what was found in it. */
export function stringEntry(
  { id, source, files }: StringDocument,
  reference: string,
  measured: ReadonlyMap<string, MeasuredStrings>,
  measurers: readonly Measurer[],
): { readonly entry: DocumentEntry; readonly found: readonly ResultFinding[] } {
  const own = source ?? files[0]!.file
  const left = textEntry(reference, own, source === undefined ? ({ source: said }) => said ?? '' : sourceText)
  const texts = [left]
  const alignments: DocumentEntry['alignments'] = []
  const found: ResultFinding[] = []
  for (const { system, file } of files) {
    const right = textEntry(system, file, ({ target }) => target ?? '')
    const { beads, findings } = measured.get(system)!
    texts.push(right)
    alignments.push(alignmentEntry(system, beads, measured.get(system)!, measurers))
    const unkeyed = findings.map((finding) => unmarked(finding, { system, document: id }, beads, left, right))
    // By the key: strings move about in their files.
    const keyed = fingerprinted(unkeyed, (finding) => {
      const { metric, statistic, about, place, related, bead } = finding
      const one = beads[bead ?? -1]
      const words = [place, related].map((at) => {
        const passage = at && one && passageOf(at.side, one, left.passages, right.passages)
        return passage?.text?.slice(at!.start - passage.start, at!.end - passage.start) ?? null
      })
      return JSON.stringify([metric, statistic, system, id, one?.id, about, words])
    })
    for (const finding of keyed) found.push(finding)
  }
  return { entry: { id, title: id, texts, alignments }, found }
}

function unmarked(
  finding: MeasuredStrings['findings'][number],
  whose: Pick<ResultFinding, 'system' | 'document'>,
  beads: readonly StringBead[],
  left: Text,
  right: Text,
): Omit<ResultFinding, 'fingerprint'> {
  const { metric, statistic, pair, message, place, related, severity, about, category } = finding
  const located = (one: Place | undefined) => placeIn(one, beads[pair]!, left.passages, right.passages)
  return {
    metric,
    statistic,
    ...whose,
    bead: pair,
    message,
    place: located(place),
    related: located(related),
    severity: severity ?? null,
    about: about ?? null,
    category: category ?? null,
  }
}

/** The offsets are those where the file has the text; where it writes it with escapes, they count the text's own characters from there. */
function textEntry(system: string, file: StringFile, said: (unit: StringUnit) => string): Text {
  const { path, sha256, length, lines } = file
  return {
    system,
    path,
    sha256,
    length,
    lines: [...lines],
    passages: file.units.map((unit): Passage => {
      const { line, column } = unit.place
      const start = (lines[line - 1] ?? 0) + column - 1
      const text = said(unit)
      return { class: 'body', start, end: start + text.length, text, key: unit.id }
    }),
  }
}

function alignmentEntry(
  system: string,
  beads: readonly StringBead[],
  { tables }: MeasuredStrings,
  measurers: readonly Measurer[],
): DocumentEntry['alignments'][number] {
  const share = (there: (bead: StringBead) => boolean): number | null => {
    const own = beads.filter(there)
    const both = own.filter(({ reference, hypothesis }) => reference !== undefined && hypothesis !== undefined)
    return own.length > 0 ? both.length / own.length : null
  }
  return {
    system,
    threshold: 0,
    relation: 'same-text',
    covered: {
      reference: share(({ reference }) => reference !== undefined),
      hypothesis: share(({ hypothesis }) => hypothesis !== undefined),
    },
    beads: beads.map(({ reference, hypothesis }) => ({
      reference: reference === undefined ? [] : [reference],
      hypothesis: hypothesis === undefined ? [] : [hypothesis],
      similarity: 1,
      moved: false,
      why: null,
      confidence: null,
    })),
    measured: measurers.map(({ metric }, m) => {
      const width = metric.statistics.length
      return {
        metric: metric.name,
        rows: beads.map((_, b) => [...tables[m]!.subarray(b * width, (b + 1) * width)]),
        scores: beads.map(() => null),
      }
    }),
  }
}

function passageOf(
  side: Place['side'],
  { reference, hypothesis }: StringBead,
  left: readonly Passage[],
  right: readonly Passage[],
): Passage | undefined {
  return side === 'reference' ? left[reference ?? -1] : right[hypothesis ?? -1]
}

function placeIn(
  place: Place | undefined,
  bead: StringBead,
  left: readonly Passage[],
  right: readonly Passage[],
): ResultFinding['place'] {
  const passage = place && passageOf(place.side, bead, left, right)
  if (place === undefined || passage === undefined) return null
  const at = (offset: number): number => Math.min(passage.start + offset, passage.end)
  return { side: place.side, start: at(place.start), end: at(place.end) }
}
