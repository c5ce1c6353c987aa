import { blockTable, scopeOf } from '../../analysis/measured.ts'
import { rowCount, type StatisticsTable, tableOf } from '../../math/table.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Row } from '../../model/metric.ts'
import type { JoinedSide, JoinedText } from './joined-text.ts'
import { keptRows, measuredRows } from './rows-of.ts'

/** What one metric counted of two systems: row u of both tables is the same block. */
export interface Column {
  readonly measurer: Measurer
  readonly a: StatisticsTable
  readonly b: StatisticsTable
}

/** Of all blocks of the texts, one after another; undefined where a result keeps no rows of a text. */
export async function columnOf(
  measurer: Measurer,
  texts: readonly JoinedText[],
  by: 'rows' | 'measuring',
): Promise<Column | undefined> {
  const [a, b] = [await tableOfSide('a'), await tableOfSide('b')]
  return a && b && { measurer, a, b }

  async function tableOfSide(which: 'a' | 'b'): Promise<StatisticsTable | undefined> {
    const width = measurer.metric.statistics.length
    const measured = []
    for (const text of texts) {
      const rows = await rowsOf(text[which], measurer, by)
      if (rows === undefined || rows.length !== text[which].beads.length) return undefined
      measured.push({
        document: text.document,
        system: text[which].hypothesis.system,
        table: tableOf(width, rows),
        scopes: text[which].beads.map(scopeOf),
        blocks: text[which].blocks,
        blockCount: text.blocks.length,
      })
    }
    return blockTable(width, measured)
  }
}

const rowsOf = async (
  side: JoinedSide,
  measurer: Measurer,
  by: 'rows' | 'measuring',
): Promise<readonly Row[] | undefined> =>
  by === 'rows' ? keptRows(side, measurer.metric.name) : measuredRows(side, measurer)

/** The blocks that both could be scored on: where a metric counted nothing at all of one side alone, it could not measure it. */
export function sharedBlocks({ a, b }: Column): readonly number[] {
  return [...Array(rowCount(a)).keys()].filter((block) => isEmpty(a, block) === isEmpty(b, block))
}

function isEmpty({ width, values }: StatisticsTable, row: number): boolean {
  for (let k = row * width; k < (row + 1) * width; k++) if (values[k] !== 0) return false
  return true
}
