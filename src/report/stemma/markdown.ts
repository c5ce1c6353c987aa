import type { StemmaResult } from '../../model/stemma.ts'
import { forMarkdown } from '../escape.ts'
import { table } from '../markdown/table.ts'
import { drawnTree } from './drawn-tree.ts'
import { exampleText, noPairs, notes, pairHead, pairRows, percent } from './view.ts'

/** A page: the tree as it is drawn for a terminal, what carries each of its groups, the pairs beyond chance. */
export function stemmaMarkdown(result: StemmaResult): string {
  const pairs = pairRows(result.pairs, forMarkdown)
  const blocks = [
    `# ${forMarkdown(result.name)}: which variants come from one another`,
    fenced(drawnTree(result.tree)),
    ...(result.groups.length === 0 ? [] : ['## Groups']),
    ...result.groups.flatMap(({ systems, support, examples }) => [
      `**${percent(support)}** ${systems.map(forMarkdown).join(', ')}`,
      examples.map((each) => `- ${forMarkdown(exampleText(each))}`).join('\n'),
    ]),
    '## Pairs',
    pairs.length === 0 ? noPairs : table(pairHead, pairs, 2),
    '## Method',
    notes(result)
      .map((note) => `- ${forMarkdown(note)}`)
      .join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** A block that shows its lines as they are: its fence is longer than any in them. */
function fenced(lines: readonly string[]): string {
  const body = lines.join('\n')
  const longest = [...body.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${body}\n${fence}`
}
