import type { StemmaExample, StemmaNode, StemmaPair, StemmaResult } from '../../model/stemma.ts'
import { drawnTable } from '../drawn-table.ts'
import { clip, forTerminal, oneLine } from '../escape.ts'
import { formatP, plural } from '../numbers.ts'

/** Characters of an error that are shown. */
const longest = 120

/** Pairs that are listed; JSON has them all. */
const mostPairs = 20

/** Of the adjusted p of a pair that is listed: as where the tree was made. */
const significance = 0.05

/** For a terminal: the tree, what carries each of its groups, the pairs that share more than chance allows. */
export function stemmaText(result: StemmaResult): string {
  return [
    `${drawnTree(result.tree).join('\n')}\n`,
    ...result.groups.map(
      ({ systems, support, examples }) =>
        `${percent(support)}  ${systems.map(forTerminal).join(', ')}\n${examples.map(line).join('')}`,
    ),
    ...pairTable(result.pairs),
    `${notes(result).map(forTerminal).join('\n')}\n`,
  ].join('\n')
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const line = ({ document, passage, what }: StemmaExample): string =>
  `   ${forTerminal(document)}, passage ${passage}: ${clip(oneLine(what), longest)}\n`

function drawnTree({ name = '', children }: StemmaNode): readonly string[] {
  const lines = [forTerminal(name)]
  const walk = (nodes: readonly StemmaNode[], before: string): void => {
    for (const [at, node] of nodes.entries()) {
      const isLast = at === nodes.length - 1
      const corner = `${before}${isLast ? '└─' : '├─'}`
      const length = node.length.toFixed(3)
      if (node.name !== undefined) lines.push(`${corner}─ ${forTerminal(node.name)}  ${length}`)
      else lines.push(`${corner}┐ ${percent(node.support ?? 0)}  ${length}`)
      walk(node.children, `${before}${isLast ? '  ' : '│ '}`)
    }
  }
  walk(children, '')
  return lines
}

function pairTable(pairs: readonly StemmaPair[]): readonly string[] {
  const more = pairs
    .filter(({ adjusted }) => adjusted <= significance)
    .sort((one, other) => other.shared - other.expected - (one.shared - one.expected))
  if (more.length === 0) return ['No two variants share more errors than chance allows.\n']
  const rows = more
    .slice(0, mostPairs)
    .map(({ a, b, shared, expected, adjusted }) => [
      forTerminal(a),
      forTerminal(b),
      String(shared),
      expected.toFixed(1),
      formatP(adjusted),
    ])
  return [drawnTable(['variant', 'with', 'shared errors', 'by chance', 'adjusted p'], rows, 2)]
}

function notes(result: StemmaResult): readonly string[] {
  const { name, units, common, from, permutations, resamples, seed, groups, collapsed } = result
  const what =
    from === 'words'
      ? 'words, passages left out, facts of added passages'
      : 'facts, passages left out (the texts are withheld)'
  return [
    `${name}: ${plural(units, 'different error')} against the reference (${what}), ${common} of them of all variants, which say nothing.`,
    `By chance: mean of ${permutations} shuffled tables; p one-sided, adjusted for all pairs (BH). Support: ${resamples} resamples of passages. Seed ${seed}.`,
    `${plural(collapsed, 'group')} with less than 50 % support ${collapsed === 1 ? 'is' : 'are'} not drawn.`,
    ...(groups.length === 0 ? ['No group is supported: the variants stand side by side.'] : []),
    'A group shares errors: from a common source, or one from the other. Which of them, it does not say.',
  ]
}
