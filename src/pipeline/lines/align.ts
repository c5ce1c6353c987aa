import type { OpenAligner } from '../../align/aligners.ts'
import { blocksOfBeads, commonBlocks } from '../../analysis/blocks.ts'
import { blockTable, type Measured, scopeOf, sumOf } from '../../analysis/measured.ts'
import { type StatisticsTable, tableOf } from '../../math/table.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Bead } from '../../model/bead.ts'
import type { Pair } from '../../model/pair.ts'
import { passagesOfLines } from '../../read/lines.ts'
import type { SegmentReader } from '../../read/segments.ts'
import { alignTexts, type CutText } from '../align-texts.ts'
import { checkDocIds } from './doc-ids.ts'
import type { LineFiles } from './files.ts'
import type { LineFinding, MeasuredLines, MeasuredSystem } from './measured.ts'

/**
 * Scores files that do not match line by line. The first reference cuts the units: every system and every further
 * reference is aligned to it. What a system left out counts as lost; what it added beside the reference does not lower
 * its score, and is counted.
 */
export async function measureAligned(
  files: LineFiles,
  measurers: readonly Measurer[],
  aligner: OpenAligner,
): Promise<MeasuredLines> {
  const { language, docids } = files
  const [primary, ...others] = await Promise.all(files.references.map((reader) => readLines(reader, language)))
  const systems = await Promise.all(files.systems.map((reader) => readLines(reader, language)))
  checkDocIds(docids, primary!.path, primary!.passages.length)
  const lines = [...primary!.passages.keys()]
  const inOther: ReadonlyMap<number, string>[] = []
  for (const text of others) inOther.push(textAtLine(text, (await alignTexts(primary!, text, aligner)).beads))
  const aligned: { readonly text: CutText; readonly beads: readonly Bead[] }[] = []
  for (const text of systems) aligned.push({ text, beads: (await alignTexts(primary!, text, aligner)).beads })
  const blocks = commonBlocks(
    aligned.map(({ beads }) => beads),
    lines,
  )
  const starts: number[] = []
  for (const line of lines.toReversed()) starts[blocks.get(line)!] = line
  const measured: MeasuredSystem[] = []
  for (const { text, beads } of aligned) {
    const pairs = beads.map((bead) => pairOf(bead, primary!, text, inOther))
    const findings: LineFinding[] = []
    const [tables, linked, added]: [StatisticsTable[], Float64Array[], Float64Array[]] = [[], [], []]
    for (const measurer of measurers) {
      const { metric } = measurer
      const width = metric.statistics.length
      const where = { system: text.path, segments: beads.map(({ reference }) => reference) }
      const { rows, findings: noted } = await measurer.measure(pairs, where)
      for (const finding of noted) findings.push({ ...finding, metric: metric.name })
      const rowsOfBeads: Measured = {
        document: '',
        system: text.path,
        table: tableOf(width, rows),
        scopes: beads.map(scopeOf),
        blocks: blocksOfBeads(beads, blocks),
        blockCount: starts.length,
      }
      tables.push(blockTable(width, [rowsOfBeads]))
      linked.push(sumOf(width, [rowsOfBeads], ['linked']))
      added.push(sumOf(width, [rowsOfBeads], ['added']))
    }
    measured.push({ name: text.path, tables, findings, alignment: { beads, linked, added } })
  }
  return { systems: measured, units: starts.length, starts, aligner: aligner.signature }
}

async function readLines(reader: SegmentReader, language: string): Promise<CutText> {
  const { path } = reader
  const text = (await reader.next(Number.MAX_SAFE_INTEGER)).map((line) => `${line}\n`).join('')
  return { id: path, system: path, path, language, text, passages: passagesOfLines(text) }
}

const textOf = ({ text, passages }: CutText, indices: readonly number[]): string =>
  indices.map((i) => text.slice(passages[i]!.start, passages[i]!.end)).join(' ')

/** What another reference says at each line of the first one; a passage of several lines stands at the first of them. */
function textAtLine(other: CutText, beads: readonly Bead[]): ReadonlyMap<number, string> {
  const linked = beads.filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
  return new Map(linked.map(({ reference, hypothesis }) => [reference[0]!, textOf(other, hypothesis)]))
}

function pairOf(
  { reference, hypothesis }: Bead,
  primary: CutText,
  system: CutText,
  others: readonly ReadonlyMap<number, string>[],
): Pair {
  if (reference.length === 0) return { references: [''], hypothesis: textOf(system, hypothesis) }
  const elsewhere = others.map((at) => reference.flatMap((line) => at.get(line) ?? []).join(' '))
  return { references: [textOf(primary, reference), ...elsewhere], hypothesis: textOf(system, hypothesis) }
}
