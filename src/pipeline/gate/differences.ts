import { blocksOfBeads, commonBlocks } from '../../analysis/blocks.ts'
import { blockTable, type Measured, scopeOf } from '../../analysis/measured.ts'
import { maximum } from '../../math/extremes.ts'
import { type StatisticsTable, tableOf } from '../../math/table.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { BaselineRun, BaselineText } from '../../model/baseline.ts'
import type { Bead } from '../../model/bead.ts'
import { isScored } from '../../model/document.ts'
import type { GateDifference, Incomparable } from '../../model/gate.ts'
import type { Row } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import { type Aligned, alignedTextsOf } from '../../report/lookup.ts'
import type { Column } from '../compare/column.ts'
import { type Testing, tested } from '../compare/tested.ts'

/**
 * Of each system that both have its score by one metric against the baseline's, by a paired test on the blocks of the reference that
 * split no bead of either. Documents that cannot be compared take no part.
 */
export async function differences(
  result: Result,
  run: BaselineRun,
  measurer: Measurer,
  { incomparable, testing }: { readonly incomparable: readonly Incomparable[]; readonly testing: Testing },
): Promise<readonly GateDifference[]> {
  const { name: metric, statistics } = measurer.metric
  const without = new Set(incomparable.map(({ document }) => document))
  const systems = [...new Set(run.documents.flatMap(({ texts }) => texts.map(({ system }) => system)))]
  const documents = new Map(run.documents.map(({ id, texts }) => [id, texts]))
  const found: GateDifference[] = []
  for (const system of systems) {
    const pairs = alignedTextsOf(result, system).flatMap((now) => {
      const before = documents.get(now.document.id)?.find((text) => text.system === system)
      return before === undefined || without.has(now.document.id) ? [] : [{ now, before }]
    })
    const column = pairs.length > 0 && columnOf(measurer, pairs, statistics.length)
    if (!column) continue
    const { a, b, difference, p, detectable, units } = await tested(column, testing)
    found.push({ metric, system, difference, score: b, before: a, p, detectable, units })
  }
  return found
}

interface Paired {
  readonly now: Aligned
  readonly before: BaselineText
}

/** Undefined where one side keeps no rows of a text. */
function columnOf(measurer: Measurer, pairs: readonly Paired[], width: number): Column | undefined {
  const name = measurer.metric.name
  const sides: { readonly a: Measured[]; readonly b: Measured[] } = { a: [], b: [] }
  for (const { now, before } of pairs) {
    const ours = now.alignment.measured?.find(({ metric }) => metric === name)?.rows
    const theirs = before.rows[name]
    if (ours === undefined || theirs === undefined) return undefined
    const beads = { a: before.beads.map(beadOf), b: now.alignment.beads as readonly Bead[] }
    const { passages } = now.reference
    const scored = [...passages.keys()].filter((i) => isScored(passages[i]!))
    const blockOf = commonBlocks([beads.a, beads.b], scored)
    const blockCount = maximum(blockOf.values(), -1) + 1
    const side = (all: readonly Bead[], rows: readonly Row[]): Measured => ({
      document: now.document.id,
      system: before.system,
      table: tableOf(width, rows),
      scopes: all.map(scopeOf),
      blocks: blocksOfBeads(all, blockOf),
      blockCount,
    })
    sides.a.push(
      side(
        beads.a,
        theirs.map((row) => filled(row, width)),
      ),
    )
    sides.b.push(side(beads.b, ours))
  }
  const table = (all: readonly Measured[]): StatisticsTable => blockTable(width, all)
  return { measurer, a: table(sides.a), b: table(sides.b) }
}

/** What a baseline keeps of a bead: on which side of the reference it lies. */
const beadOf = (reference: readonly number[]): Bead => ({ reference, hypothesis: [], similarity: 0, moved: false })

const filled = (row: Row, width: number): Row => (row.length === 0 ? new Array<number>(width).fill(0) : row)
