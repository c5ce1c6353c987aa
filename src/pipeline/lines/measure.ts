import { minimum } from '../../math/extremes.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Pair } from '../../model/pair.ts'
import { UserError } from '../../model/user-error.ts'
import type { SegmentReader } from '../../read/segments.ts'
import { plural } from '../../text/plural.ts'
import { checkDocIds, partsOf } from './doc-ids.ts'
import { firstOf, type LineFiles } from './files.ts'
import type { LineFinding, MeasuredLines } from './measured.ts'
import { growingTable } from './rows.ts'

/** Lines that are measured at once: all systems' versions of them, while the metrics remember their references. */
const batchSize = 2000

/** Walks all files side by side, so that memory holds one batch of text and the statistics. */
export async function measureLines(files: LineFiles, measurers: readonly Measurer[]): Promise<MeasuredLines> {
  const { references, source, systems, docids } = files
  const readers = [...references, ...(source ? [source] : []), ...systems]
  const measured = systems.map(({ path }) => ({
    name: path,
    rows: measurers.map(({ metric }) => growingTable(metric.statistics.length)),
    findings: [] as LineFinding[],
  }))
  const byDocument = measurers.some(({ metric }) => metric.unit === 'document')
  let units = 0
  for (;;) {
    const count = byDocument ? Number.MAX_SAFE_INTEGER : batchSize
    const read = await Promise.all(readers.map((reader) => reader.next(count)))
    const lengths = read.map((lines) => lines.length)
    if (lengths.every((length) => length === 0)) break
    if (lengths.some((length) => length !== lengths[0])) await refuseUnequal(readers, units, lengths)
    const texts = referencesOfLines(files, read.slice(0, references.length), units)
    const sources = source && read[references.length]
    for (const [s, lines] of read.slice(readers.length - systems.length).entries()) {
      const pairs = lines.map(
        (hypothesis, i): Pair => ({
          references: texts[i] ?? [],
          hypothesis,
          ...(sources && { source: sources[i]! }),
        }),
      )
      for (const [c, measurer] of measurers.entries()) {
        const { metric } = measurer
        let at = units
        for (const part of metric.unit === 'document' ? partsOf(docids, pairs) : [pairs]) {
          const where = { system: systems[s]!.path, segments: part.map((_, i) => [at + i]) }
          const { rows, findings } = await measurer.measure(part, where)
          measured[s]!.rows[c]!.add(rows)
          for (const finding of findings)
            measured[s]!.findings.push({ ...finding, metric: metric.name, pair: at + finding.pair })
          at += part.length
        }
      }
    }
    units += lengths[0]!
  }
  checkDocIds(docids, firstOf(files).path, units)
  return {
    systems: measured.map(({ name, rows, findings }) => ({ name, findings, tables: rows.map((each) => each.table()) })),
    units,
  }
}

/** The references of each line: one a file, or several on a line between tabs. */
function referencesOfLines(
  { numRefs }: LineFiles,
  files: readonly (readonly string[])[],
  before: number,
): readonly string[][] {
  const [first = []] = files
  if (numRefs === 1) return first.map((_, i) => files.map((lines) => lines[i]!))
  return first.map((line, i) => {
    const fields = line.split('\t')
    const texts = [...fields.slice(0, numRefs - 1), fields.slice(numRefs - 1).join('\t')]
    if (fields.length >= numRefs) return texts
    throw new UserError(
      `line ${before + i + 1} of the reference has ${fields.length} of ${numRefs} references, expected them parted by tabs (--num-refs)`,
    )
  })
}

/** Files of different length: says both counts and where they seem to part. */
async function refuseUnequal(
  readers: readonly SegmentReader[],
  before: number,
  lengths: readonly number[],
): Promise<never> {
  const counts: number[] = []
  for (const [i, reader] of readers.entries()) {
    let count = before + lengths[i]!
    for (;;) {
      const more = (await reader.next(batchSize)).length
      if (more === 0) break
      count += more
    }
    counts.push(count)
  }
  const [first] = readers
  const other = counts.findIndex((count) => count !== counts[0])
  const shorter = other >= 0 ? other : lengths.indexOf(minimum(lengths))
  const reader = readers[shorter]!
  const [expected, found] = [counts[0]!, counts[shorter]!]
  throw new UserError(
    `${reader.path} has ${plural(found, 'line')} and ${first!.path} ${expected}, expected the same number${await whereTheyPart(first!, reader)}; --align scores texts that do not match line by line`,
  )
}

async function whereTheyPart(first: SegmentReader, other: SegmentReader): Promise<string> {
  const [left, right] = [await first.all?.(), await other.all?.()]
  if (left === undefined || right === undefined) return ''
  const { firstParting } = await import('../../read/parting.ts')
  return `; they seem to part at line ${1 + firstParting(left, right)}`
}
