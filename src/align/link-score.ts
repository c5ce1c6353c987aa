/** A link by passage indices; one side empty: a null link. */
export type GoldLink = readonly [reference: readonly number[], hypothesis: readonly number[]]

/** A document of `shared/data/alignment`, one JSON line. */
export interface AlignmentDocument {
  readonly id: string
  readonly level: string
  readonly lang: string
  readonly reference: readonly string[]
  readonly hypothesis: readonly string[]
  readonly gold: readonly GoldLink[]
  /** The gold links of moved blocks, by index. */
  readonly moved: readonly number[]
}

/** What links are judged by: the passages of both sides (only how many matters) and the gold. */
export type Judged = Pick<AlignmentDocument, 'reference' | 'hypothesis' | 'gold' | 'moved'>

/** Additive counts of one document's links against gold, so that documents pool. */
export interface LinkCounts {
  /** Predicted links, nulls with them: equal to a gold link, sharing a passage pair with one, all. */
  readonly found: readonly [strict: number, lax: number, all: number]
  /** The same of the gold links with both sides against the predicted ones. */
  readonly wanted: readonly [strict: number, lax: number, all: number]
  /** Predicted links with both sides. */
  readonly linked: number
  readonly pairs: readonly [both: number, gold: number, predicted: number]
  /** Gold links by shape ('1-1', '1-0', 'n-m', 'moved', ...): found, all. */
  readonly shapes: ReadonlyMap<string, readonly [found: number, all: number]>
}

/** Counts as Sennrich & Volk (2010) and vecalign do: precision over all predicted links, recall over gold links with both sides. */
export function countLinks(document: Judged, predicted: readonly GoldLink[]): LinkCounts {
  const gold = inOneForm(document.gold, document)
  const ours = inOneForm(predicted, document)
  const full = (links: ReadonlyMap<string, GoldLink>) => [...links.values()].filter(([r, h]) => r.length * h.length > 0)
  const pairs = (links: ReadonlyMap<string, GoldLink>) =>
    new Set([...links.values()].flatMap(([r, h]) => r.flatMap((i) => h.map((j) => `${i} ${j}`))))
  const [goldPairs, ourPairs] = [pairs(gold), pairs(ours)]
  const hits = (links: readonly GoldLink[], of: ReadonlyMap<string, GoldLink>, near: ReadonlySet<string>) =>
    [
      links.filter((link) => of.has(keyOf(link))).length,
      links.filter(([r, h]) => of.has(keyOf([r, h])) || r.some((i) => h.some((j) => near.has(`${i} ${j}`)))).length,
      links.length,
    ] as const
  const moved = new Set(document.moved.map((at) => keyOf(sorted(document.gold[at] ?? [[], []]))))
  const shapes = new Map<string, readonly [number, number]>()
  for (const [key, link] of gold)
    for (const shape of moved.has(key) ? [shapeOf(link), 'moved'] : [shapeOf(link)]) {
      const [found, all] = shapes.get(shape) ?? [0, 0]
      shapes.set(shape, [found + (ours.has(key) ? 1 : 0), all + 1])
    }
  return {
    found: hits([...ours.values()], gold, goldPairs),
    wanted: hits(full(gold), ours, ourPairs),
    linked: full(ours).length,
    pairs: [[...ourPairs].filter((pair) => goldPairs.has(pair)).length, goldPairs.size, ourPairs.size],
    shapes,
  }
}

/** F1 of pooled counts: `strict` and `lax` with null links in precision, `link` strict without them, `pair` over passage pairs. */
export function linkScores(counts: readonly LinkCounts[]) {
  const sum = (of: (one: LinkCounts) => number) => counts.reduce((total, one) => total + of(one), 0)
  const all = sum(({ found }) => found[2])
  const wanted = sum(({ wanted: [, , total] }) => total)
  const recall = { strict: sum(({ wanted: [s] }) => s) / wanted, lax: sum(({ wanted: [, x] }) => x) / wanted }
  return {
    strict: f1(sum(({ found: [s] }) => s) / all, recall.strict),
    lax: f1(sum(({ found: [, x] }) => x) / all, recall.lax),
    link: f1(sum(({ wanted: [s] }) => s) / sum(({ linked }) => linked), recall.strict),
    pair: f1(
      sum(({ pairs: [b] }) => b) / sum(({ pairs: [, , p] }) => p),
      sum(({ pairs: [b] }) => b) / sum(({ pairs: [, g] }) => g),
    ),
  }
}

const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0

/** Links by key, indices sorted, null links cut into single passages, and those that no link names filled in. */
function inOneForm(links: readonly GoldLink[], document: Judged): Map<string, GoldLink> {
  const form = new Map<string, GoldLink>()
  const add = (link: GoldLink) => void form.set(keyOf(link), link)
  const full = links.filter(([r, h]) => r.length * h.length > 0).map(sorted)
  full.forEach(add)
  const [references, hypotheses] = [new Set(full.flatMap(([r]) => r)), new Set(full.flatMap(([, h]) => h))]
  for (const i of document.reference.keys()) if (!references.has(i)) add([[i], []])
  for (const j of document.hypothesis.keys()) if (!hypotheses.has(j)) add([[], [j]])
  return form
}

const sorted = ([reference, hypothesis]: GoldLink): GoldLink => [ascending(reference), ascending(hypothesis)]
const ascending = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b)
const keyOf = ([reference, hypothesis]: GoldLink): string => `${reference.join()}|${hypothesis.join()}`

function shapeOf([{ length: a }, { length: b }]: GoldLink): string {
  if ((a + b <= 3 && Math.min(a, b) <= 1) || (a === 1 && b === 1)) return `${a}-${b}`
  if (a === 1) return '1-n'
  return b === 1 ? 'n-1' : 'n-m'
}
