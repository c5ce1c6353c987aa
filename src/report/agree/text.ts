import type { AgreeResult } from '../../model/agree.ts'
import { drawnTable } from '../drawn-table.ts'
import { clip, forTerminal } from '../escape.ts'
import { width } from '../width.ts'
import { agreeNotes, orderRows, pairRows, sideLine } from './view.ts'

/** Characters of a passage that are shown. */
const longest = 300

/** For a terminal: correlations, orders that depend on the metric, passages on which two metrics part. */
export function agreeText(result: AgreeResult): string {
  const pairs = pairRows(result, forTerminal)
  const orders = orderRows(result, forTerminal)
  return [
    drawnTable(pairs.head, pairs.rows, 2),
    ...(orders.rows.length > 0 ? [drawnTable(orders.head, orders.rows, orders.head.length)] : []),
    `${agreeNotes(result, orders.disputed).map(forTerminal).join('\n')}\n`,
    ...passages(result),
  ].join('\n')
}

function passages({ parted }: AgreeResult): readonly string[] {
  if (!parted) return []
  const [first, second] = parted.between.map(forTerminal)
  const wide = parted.between.reduce((most, name) => Math.max(most, width(name)), 'reference'.length)
  const line = (name: string, text: string): string => `   ${name}${' '.repeat(wide - width(name))}  ${text}\n`
  if (parted.passages.length === 0) return [`${first} and ${second} rank all passages alike, or none are shown.\n`]
  return [
    `Where ${first} and ${second} part most, by ranks among all passages:\n`,
    ...parted.passages.map(({ system, document, segment, reference, hypothesis, sides }, i) =>
      [
        `${i + 1}. ${forTerminal(system)}, ${forTerminal(document)}, passage ${segment}\n`,
        line('reference', forTerminal(clip(reference, longest))),
        line('text', forTerminal(clip(hypothesis, longest)) || '(left out)'),
        ...sides.map((side) => line(forTerminal(side.metric), sideLine(side, forTerminal))),
      ].join(''),
    ),
  ]
}
