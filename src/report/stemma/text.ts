import type { StemmaResult } from '../../model/stemma.ts'
import { drawnTable } from '../drawn-table.ts'
import { forTerminal } from '../escape.ts'
import { drawnTree } from './drawn-tree.ts'
import { exampleText, noPairs, notes, pairHead, pairRows, percent } from './view.ts'

/** For a terminal: the tree, what carries each of its groups, the pairs that share more than chance allows. */
export function stemmaText(result: StemmaResult): string {
  const pairs = pairRows(result.pairs, forTerminal)
  return [
    `${drawnTree(result.tree).join('\n')}\n`,
    ...result.groups.map(
      ({ systems, support, examples }) =>
        `${percent(support)}  ${systems.map(forTerminal).join(', ')}\n${examples.map((each) => `   ${forTerminal(exampleText(each))}\n`).join('')}`,
    ),
    pairs.length === 0 ? `${noPairs}\n` : drawnTable(pairHead, pairs, 2),
    `${notes(result).map(forTerminal).join('\n')}\n`,
  ].join('\n')
}
