// What the gold says of the world-order articles as a whole, to be held to our scores.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { data, type Gold, goldOf, linksOf, quotesOf } from './entity-gold.ts'

/** From 0 to 100, like ours: over the whole reference, and over its linked sentences alone. */
export interface GoldScore {
  readonly score: number | undefined
  readonly aligned: number | undefined
}

const compared = new Set(['person', 'place', 'organisation', 'date', 'number', 'nationality', 'role'])

/** By how much of the reference's words a quotation keeps; the names are the gold's. */
const fidelities: Readonly<Record<string, number>> = {
  verbatim: 1,
  minor: 0.9,
  paraphrase: 0.7,
  truncated: 0.5,
  merged: 0.5,
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : (100 * values.reduce((sum, value) => sum + value, 0)) / values.length

/** By metric and text, of the texts that have gold. */
export function goldScoresOf(): ReadonlyMap<string, ReadonlyMap<string, GoldScore>> {
  const names = readdirSync(join(data, 'gold'))
    .map((file) => file.slice(0, 3))
    .filter((name) => name !== '004')
  const reference = goldOf('004')
  const of = (score: (name: string) => GoldScore): ReadonlyMap<string, GoldScore> =>
    new Map(names.map((name) => [name, score(name)]))
  return new Map([
    ['coverage', of((name) => ({ score: coverage(reference, name), aligned: undefined }))],
    ['entities', of((name) => entities(reference, name))],
    ['quotes', of(quotes)],
  ])
}

function coverage({ sentences }: Gold, name: string): number | undefined {
  const linked = new Set(linksOf(name).flatMap(({ ref }) => ref))
  const scored = sentences.filter(isScored)
  const lengthOf = (some: Gold['sentences']): number => some.reduce((sum, { start, end }) => sum + end - start, 0)
  return (100 * lengthOf(scored.filter(({ id }) => linked.has(id)))) / lengthOf(scored)
}

/** A mention is kept where the linked sentences name the same. */
function entities(reference: Gold, name: string): GoldScore {
  const { entities: all } = goldOf(name)
  const links = linksOf(name)
  const isScoredOne = new Set(reference.sentences.filter(isScored).map(({ id }) => id))
  const judged = reference.entities.filter(({ type, s }) => compared.has(type) && isScoredOne.has(s))
  const kept = judged.map(({ s, ids }) => {
    const there = links.filter(({ ref }) => ref.includes(s)).flatMap(({ src }) => src)
    if (there.length === 0) return undefined
    return Number(all.some((each) => there.includes(each.s) && each.ids.some((id) => ids.includes(id))))
  })
  return { score: mean(kept.map((one) => one ?? 0)), aligned: mean(kept.filter((one) => one !== undefined)) }
}

/** Each quotation of the reference by the best of its copies. */
function quotes(name: string): GoldScore {
  const best = new Map<string, number>()
  for (const { canonical, fidelity } of quotesOf(name))
    best.set(canonical, Math.max(best.get(canonical) ?? 0, fidelities[fidelity] ?? 0))
  const wanted = [...new Set(quotesOf('004').map(({ canonical }) => canonical))]
  const kept = wanted.map((id) => best.get(id))
  return { score: mean(kept.map((one) => one ?? 0)), aligned: mean(kept.filter((one) => one !== undefined)) }
}

const isScored = ({ class: kind }: Gold['sentences'][number]): boolean => /^(?:headline|subheading|body)$/.test(kind)
