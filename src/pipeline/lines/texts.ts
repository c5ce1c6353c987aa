import { createHash } from 'node:crypto'
import { aligners } from '../../align/aligners.ts'
import { coveredShare, relationOf } from '../../align/relation.ts'
import type { Bead } from '../../model/bead.ts'
import { offsetInDocument } from '../../model/pair.ts'
import type { Place } from '../../model/place.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import type { SegmentReader } from '../../read/segments.ts'
import { lineStarts } from '../../text/line-starts.ts'
import { firstOf, type LineFiles } from './files.ts'
import type { MeasuredLines, MeasuredSystem } from './measured.ts'

type DocumentEntry = Result['documents'][number]
type Text = DocumentEntry['texts'][number]

/** The files of lines as one document of a result, each line a passage, and what was found in it. */
export async function textsOfLines(
  files: LineFiles,
  measured: MeasuredLines,
): Promise<Pick<Result, 'documents' | 'findings'>> {
  const reference = await textOf(firstOf(files))
  const document = { id: 'lines', title: reference.path }
  const texts: Text[] = [reference]
  const alignments: DocumentEntry['alignments'] = []
  const findings: ResultFinding[] = []
  for (const [s, system] of measured.systems.entries()) {
    const text = await textOf(files.systems[s]!)
    const beads = system.alignment?.beads ?? (await lineByLine(reference, text))
    texts.push(text)
    alignments.push(alignmentEntry(text, beads, reference))
    for (const finding of findingsOf(system, beads, reference, text, document.id)) findings.push(finding)
  }
  return { documents: [{ ...document, texts, alignments }], findings }
}

/** The text of a file with a passage a line, from its beginning; white space at its end is none of the segment. */
async function textOf(reader: SegmentReader): Promise<Text> {
  const segments = await reader.all?.()
  if (segments === undefined)
    throw new UserError('standard input can be read once only, expected files where findings and reports are asked for')
  const text = (await reader.text?.()) ?? segments.map((line) => `${line}\n`).join('')
  const lines = [...lineStarts(text)]
  const startsOfLines = startsOf(text)
  return {
    system: reader.path,
    path: reader.path,
    sha256: createHash('sha256').update(text).digest('hex'),
    length: text.length,
    lines,
    passages: segments.map((segment, i) => {
      const start = startsOfLines[i]!
      return { class: 'body', start, end: start + segment.length, text: segment }
    }),
  }
}

/** Only a line feed ends a line, as segments are read; a byte order mark is part of the first one. */
function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const passageTexts = ({ passages }: Text): string[] => passages.map(({ text = '' }) => text)

const lineByLine = async (reference: Text, text: Text): Promise<readonly Bead[]> =>
  aligners.lines.align(passageTexts(reference), passageTexts(text)).beads

function alignmentEntry(
  { system, passages }: Text,
  beads: readonly Bead[],
  reference: Text,
): DocumentEntry['alignments'][number] {
  const covered = coveredShare(beads, reference.passages, passages)
  return {
    system,
    threshold: 0,
    relation: relationOf(covered),
    covered: { reference: covered.reference ?? null, hypothesis: covered.hypothesis ?? null },
    beads: beads.map(({ why, confidence, reference: r, hypothesis: h, similarity, moved }) => ({
      reference: [...r],
      hypothesis: [...h],
      similarity,
      moved,
      why: why ?? null,
      confidence: confidence ?? null,
    })),
  }
}

const findingsOf = (
  { name, findings }: MeasuredSystem,
  beads: readonly Bead[],
  reference: Text,
  text: Text,
  document: string,
): ResultFinding[] =>
  findings.map((finding) => {
    const { metric, statistic, pair, message, place, related, severity, about, category } = finding
    const { evidence, reading, expected } = finding
    const located = (one: Place | undefined): ResultFinding['place'] => {
      if (one === undefined) return null
      const bead = beads[pair]
      const { passages } = one.side === 'reference' ? reference : text
      const spans = (bead?.[one.side] ?? []).map((passage) => passages[passage]!)
      const at = (offset: number): number => offsetInDocument({ document: '', spans }, offset)
      return { side: one.side, start: at(one.start), end: at(one.end) }
    }
    return {
      metric,
      statistic,
      system: name,
      document,
      bead: pair,
      message,
      place: located(place),
      related: located(related),
      severity: severity ?? null,
      about: about ?? null,
      category: category ?? null,
      ...(evidence !== undefined && { evidence }),
      ...(reading !== undefined && { reading }),
      ...(expected !== undefined && { expected }),
    }
  })
