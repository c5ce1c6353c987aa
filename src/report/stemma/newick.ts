import type { StemmaNode, StemmaResult } from '../../model/stemma.ts'

/** The tree as programs for trees read it: support in per cent at what stands above a group, the reference at the root. */
export const newick = ({ tree }: Pick<StemmaResult, 'tree'>): string => `${branch({ ...tree, length: 0 })};`

function branch({ name, support, length, children }: StemmaNode): string {
  const below = children.length > 0 ? `(${children.map(branch).join(',')})` : ''
  const label = name === undefined ? String(Math.round((support ?? 0) * 100)) : quoted(name)
  return `${below}${label}:${Number(length.toFixed(6))}`
}

/** Marks of the notation, blanks and an underscore (which would be read as one) stand between quotation marks only. */
const quoted = (name: string): string =>
  /^[\w.-]+$/.test(name) && !name.includes('_') ? name : `'${name.replaceAll("'", "''")}'`
