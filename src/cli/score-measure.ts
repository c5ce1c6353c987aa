import type { StatisticsTable } from '../math/table.ts'
import type { Row } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { openSegments, readSegments, type SegmentReader } from '../read/segments.ts'
import type { Column } from './score-columns.ts'
import type { ScorePlan } from './score-plan.ts'

/** What became of the lines of a system that was aligned. */
export interface AlignmentSummary {
  /** Shares (0 to 1) of the characters that stand in linked lines; null for an empty side. */
  readonly coverage: { readonly reference: number | null; readonly hypothesis: number | null }
  readonly linked: number
  /** Of these, links with a confidence below 0.5; about half of such links are wrong. */
  readonly doubtful: number
  readonly omitted: number
  readonly added: number
}

export interface MeasuredSystem {
  readonly name: string
  /** One per metric; a row per unit, the same units for every system. */
  readonly tables: readonly StatisticsTable[]
  readonly alignment?: AlignmentSummary
}

export interface Measured {
  readonly systems: readonly MeasuredSystem[]
  readonly units: number
  /** The line (from 0) each unit starts at, where units are not lines. */
  readonly lines?: readonly number[]
  /** What stands in signatures for the aligner, where lines were aligned. */
  readonly aligner?: string
}

/** Lines that are measured at once: all systems' versions of them, while the metrics remember their references. */
const batchSize = 2000

/** Walks all files side by side, so that memory holds one batch of text and the statistics. */
export async function measureLines(plan: ScorePlan, columns: readonly Column[], docids: DocIds): Promise<Measured> {
  const references = plan.references.map(openSegments)
  const sources = plan.source === undefined ? [] : [openSegments(plan.source)]
  const systems = plan.inputs.map(openSegments)
  const tables = systems.map(() => columns.map(({ measurer }) => createRows(measurer.metric.statistics.length)))
  const byDocument = columns.some(({ measurer }) => measurer.metric.unit === 'document')
  let units = 0
  for (;;) {
    const count = byDocument ? Number.MAX_SAFE_INTEGER : batchSize
    const read = await Promise.all([...references, ...sources, ...systems].map((reader) => reader.next(count)))
    const lengths = read.map((lines) => lines.length)
    if (Math.max(...lengths) === 0) break
    if (Math.min(...lengths) < Math.max(...lengths))
      await refuseUnequal([...references, ...sources, ...systems], units, lengths)
    const texts = referencesOfLines(plan, read.slice(0, references.length), units)
    const source = sources.length === 0 ? undefined : read[references.length]
    for (const [s, lines] of read.slice(references.length + sources.length).entries()) {
      const pairs = lines.map(
        (hypothesis, i): Pair => ({
          references: texts[i] ?? [],
          hypothesis,
          ...(source === undefined ? {} : { source: source[i]! }),
        }),
      )
      for (const [c, { measurer }] of columns.entries())
        for (const part of measurer.metric.unit === 'document' ? docids.parts(pairs) : [pairs])
          tables[s]![c]!.add((await measurer.measure(part)).rows)
    }
    units += lengths[0]!
  }
  checkDocIds(plan, docids, units)
  const measured = systems.map(({ path }, s) => ({ name: path, tables: tables[s]!.map((rows) => rows.table()) }))
  return { systems: measured, units }
}

/** The references of each line: one a file, or several on a line between tabs. */
function referencesOfLines(
  { numRefs }: ScorePlan,
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
  const most = Math.max(...lengths)
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
  const shorter = other >= 0 ? other : lengths.indexOf(Math.min(...lengths))
  const reader = readers[shorter]!
  const [expected, found] = [counts[0]!, counts[shorter]!]
  const where =
    first!.path === '-' || reader.path === '-' || most === 0
      ? ''
      : `; they seem to part at line ${1 + (await import('../read/parting.ts')).firstParting(await readSegments(first!.path), await readSegments(reader.path))}`
  throw new UserError(
    `${reader.path} has ${found} lines and ${first!.path} ${expected}, expected the same number${where}; --align scores texts that do not match line by line`,
  )
}

export interface DocIds {
  /** In order of their first line. */
  readonly names: readonly string[]
  /** Document of every line, as an index; empty where no documents were given. */
  readonly ofLine: readonly number[]
  /** Pairs of one document each, for metrics that must see a document at once. */
  readonly parts: (pairs: readonly Pair[]) => readonly (readonly Pair[])[]
}

export async function readDocIds(path: string | undefined): Promise<DocIds> {
  if (path === undefined) return { names: [], ofLine: [], parts: (pairs) => [pairs] }
  const index = new Map<string, number>()
  const ofLine = (await readSegments(path)).map((line, i) => {
    const name = line.trim()
    if (name === '') throw new UserError(`${path}: line ${i + 1} is blank, expected the document of that line`)
    const known = index.get(name) ?? index.size
    index.set(name, known)
    return known
  })
  const starts = ofLine.flatMap((document, i) => (i === 0 || ofLine[i - 1] !== document ? [i] : []))
  return {
    names: [...index.keys()],
    ofLine,
    parts: (pairs) => starts.map((start, k) => pairs.slice(start, starts[k + 1])),
  }
}

/** Documents are given line by line of the (first) reference. */
export function checkDocIds(plan: ScorePlan, { ofLine }: DocIds, lines: number): void {
  if (plan.docids === undefined || ofLine.length === lines) return
  throw new UserError(
    `${plan.docids} has ${ofLine.length} lines and ${plan.references[0] ?? plan.source} ${lines}, expected the document of each line`,
  )
}

interface Rows {
  readonly add: (rows: readonly Row[]) => void
  readonly table: () => StatisticsTable
}

/** A table that grows by doubling. */
function createRows(width: number): Rows {
  let values = new Float64Array(width * 64)
  let used = 0
  return {
    add(rows) {
      const needed = used + rows.length * width
      if (needed > values.length) {
        const grown = new Float64Array(Math.max(needed, values.length * 2))
        grown.set(values)
        values = grown
      }
      for (const row of rows) {
        values.set(row, used)
        used += width
      }
    },
    table: () => ({ width, values: values.subarray(0, used) }),
  }
}
