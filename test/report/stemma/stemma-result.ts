import type { StemmaNode, StemmaResult } from '../../../src/model/stemma.ts'

const leaf = (name: string, length: number): StemmaNode => ({ name, length, children: [] })

/** A stemma of five variants, two groups of which hold; `name` is part of every name in it. */
export function stemmaResult(name = ''): StemmaResult {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter + name) as [string, ...string[]]
  const place = { side: 'reference', start: 3, end: 9 } as const
  const example = (what: string) => ({ document: `visit${name}`, passage: 4, place, what: what + name })
  const pair = { expected: 4, p: 0.001, distance: 0.2, examples: [] }
  return {
    name: `strait${name}`,
    systems: [a, b!, c!, d!, e!],
    pairs: [
      { ...pair, a, b: b!, shared: 20, adjusted: 0.004 },
      { ...pair, a, b: c!, shared: 30, adjusted: 0.004 },
      { ...pair, a, b: d!, shared: 5, adjusted: 0.4 },
    ],
    tree: {
      name: `ref${name}`,
      length: 0,
      children: [
        {
          support: 0.876,
          length: 0.1,
          children: [{ support: 1, length: 0.05, children: [leaf(a, 0.2), leaf(b!, 0.1)] }, leaf(c!, 0.3)],
        },
        leaf(d!, 0.25),
        leaf(e!, 0),
      ],
    },
    groups: [
      { systems: [a, b!, c!], support: 0.876, examples: [example("'six' became 'ten'")] },
      { systems: [a, b!], support: 1, examples: [example("'ships' left out")] },
    ],
    units: 90,
    common: 2,
    seed: 1,
    permutations: 200,
    resamples: 100,
    collapsed: 1,
    from: 'words',
  }
}
