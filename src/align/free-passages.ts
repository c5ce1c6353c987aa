import type { Link } from './link.ts'

/** The link each passage of a side stands in, -1: none. */
export function linksByPassage(size: number, links: readonly Link[], side: 'reference' | 'hypothesis'): Int32Array {
  const linkOf = new Int32Array(size).fill(-1)
  for (let at = 0; at < links.length; at++) for (const passage of links[at]![side]) linkOf[passage] = at
  return linkOf
}

/** The passages of one side that stand in no link, ascending. */
export function freePassages(size: number, links: readonly Link[], side: 'reference' | 'hypothesis'): Int32Array {
  const linkOf = linksByPassage(size, links, side)
  // A loop, for it runs over all of a text each time another path is looked for.
  const free = new Int32Array(size)
  let n = 0
  for (let passage = 0; passage < size; passage++) if (linkOf[passage] === -1) free[n++] = passage
  return free.slice(0, n)
}
