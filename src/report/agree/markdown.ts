import type { AgreeResult } from '../../model/agree.ts'
import { clip, forMarkdown } from '../escape.ts'
import { table, wideTable } from '../markdown/table.ts'
import { agreeNotes, orderRows, pairRows, sideLine } from './view.ts'

/** Characters of a passage that are shown. */
const longest = 300

/** A page: correlations, orders that depend on the metric, passages on which two metrics part, side by side. */
export function agreeMarkdown(result: AgreeResult): string {
  const pairs = pairRows(result, forMarkdown)
  const orders = orderRows(result, forMarkdown)
  const blocks = [
    `# Where metrics agree: ${forMarkdown(result.name)}`,
    table(pairs.head, pairs.rows, 2),
    agreeNotes(result, orders.disputed)
      .map((note) => `- ${forMarkdown(note)}`)
      .join('\n'),
    ...(orders.rows.length > 0
      ? ['## Orders that depend on the metric', table(orders.head, orders.rows, orders.head.length)]
      : []),
    ...passages(result),
  ]
  return `${blocks.join('\n\n')}\n`
}

function passages({ parted }: AgreeResult): readonly string[] {
  if (!parted) return []
  const [first = '', second = ''] = parted.between.map(forMarkdown)
  if (parted.passages.length === 0) return [`${first} and ${second} rank all passages alike, or none are shown.`]
  return [
    `## Where ${first} and ${second} part most`,
    'By how far apart their ranks among all passages are.',
    wideTable(
      ['passage', 'reference', 'text', first, second],
      parted.passages.map(({ system, document, segment, reference, hypothesis, sides }) => [
        `${forMarkdown(system)}, ${forMarkdown(document)}, ${segment}`,
        forMarkdown(clip(reference, longest)),
        forMarkdown(clip(hypothesis, longest)),
        ...sides.map((side) => sideLine(side, forMarkdown)),
      ]),
    ),
  ]
}
