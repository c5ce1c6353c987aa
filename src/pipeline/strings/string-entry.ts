import { createHash } from 'node:crypto'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Place } from '../../model/place.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import type { StringDocument } from '../../model/string-document.ts'
import type { StringFile, StringUnit } from '../../model/string-unit.ts'
import type { MeasuredStrings } from './measured-strings.ts'
import { type StringBead, textOf } from './string-beads.ts'

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
  const left = textEntry(reference, own, source === undefined ? ({ source: said }) => said ?? '' : textOf)
  const texts = [left]
  const alignments: DocumentEntry['alignments'] = []
  const found: ResultFinding[] = []
  for (const { system, file } of files) {
    const right = textEntry(system, file, ({ target }) => target ?? '')
    const { beads, findings } = measured.get(system)!
    texts.push(right)
    alignments.push(alignmentEntry(system, beads, measured.get(system)!, measurers))
    const seen = new Map<string, number>()
    for (const finding of findings) {
      const bead = beads[finding.pair]!
      const located = (one: Place | undefined) => placeIn(one, bead, left.passages, right.passages)
      const { metric, statistic, message, severity, about, category } = finding
      const words = [finding.place, finding.related].map((one) => one && wordsAt(one, bead, left, right))
      const key = JSON.stringify([metric, statistic, system, id, bead.id, about ?? null, words])
      const before = seen.get(key) ?? 0
      seen.set(key, before + 1)
      found.push({
        metric,
        statistic,
        system,
        document: id,
        bead: finding.pair,
        message,
        place: located(finding.place),
        related: located(finding.related),
        severity: severity ?? null,
        about: about ?? null,
        category: category ?? null,
        fingerprint: hash(key, before),
      })
    }
  }
  return { entry: { id, title: id, texts, alignments }, found }
}

/** As long as the fingerprints of articles (`fingerprints.ts`); of the key, for strings move about in their files. */
const hash = (key: string, before: number): string =>
  createHash('sha256').update(`${before} ${key}`).digest('hex').slice(0, 16)

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

const wordsAt = (place: Place, bead: StringBead, left: Text, right: Text): string =>
  passageOf(place.side, bead, left.passages, right.passages)?.text?.slice(place.start, place.end) ?? ''
