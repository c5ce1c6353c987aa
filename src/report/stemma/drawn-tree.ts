import type { StemmaNode } from '../../model/stemma.ts'
import { forTerminal } from '../escape.ts'
import { percent } from './view.ts'

/** The tree in lines, one a variant or group: its support, and the length of the edge above it. */
export function drawnTree({ name = '', children }: StemmaNode): readonly string[] {
  const lines = [forTerminal(name)]
  const walk = (nodes: readonly StemmaNode[], before: string): void => {
    for (const [at, node] of nodes.entries()) {
      const isLast = at === nodes.length - 1
      const corner = `${before}${isLast ? '└─' : '├─'}`
      const length = node.length.toFixed(3)
      if (node.name !== undefined) lines.push(`${corner}─ ${forTerminal(node.name)}  ${length}`)
      else lines.push(`${corner}┐ ${percent(node.support)}  ${length}`)
      walk(node.children, `${before}${isLast ? '  ' : '│ '}`)
    }
  }
  walk(children, '')
  return lines
}
