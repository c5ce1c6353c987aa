import type { Mention } from '../../mentions/index.ts'
import type { DocumentPairs, Fact, Saying, SystemPairs } from '../../model/fact.ts'
import type { Finding } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { Place } from '../../model/place.ts'
import { collate, type Said, type Thing } from './collate.ts'
import type { Counted, MatchedPair } from './matching.ts'

type Match = (pairs: readonly Pair[]) => Promise<readonly MatchedPair[]>
type PlacesOf = (pair: Pair, counted: Counted) => Pick<Finding, 'place' | 'related'>

/** A text of a document with what was matched in it. */
interface Matched extends SystemPairs {
  readonly matched: readonly MatchedPair[]
}

/**
 * The names, offices, dates and numbers of a document's texts, each thing once, out of the matching that was counted: what was
 * kept is said by the thing it was kept of, and what was compared with nothing is joined to what is like it.
 */
export async function entityFacts(document: DocumentPairs, match: Match, placesOf: PlacesOf): Promise<readonly Fact[]> {
  const texts: Matched[] = []
  for (const each of document) texts.push({ ...each, matched: await match(each.pairs) })
  const [reference] = texts
  if (reference === undefined) return []
  const things: Thing[] = []
  const known = knownThings(things, reference)
  for (const text of texts) {
    const { system, pairs, matched } = text
    const counted = matched.flatMap((pair, index) => pair.counted.map((each) => ({ ...each, pair: index })))
    const kept = counted.flatMap(({ statistic, reference: from, hypothesis: to, pair }) =>
      (statistic === 'kept' || statistic === 'spelled') && from && to
        ? [{ mention: to, saying: sayingOf(text, pair, to), thing: known.of(from, pair) }]
        : [],
    )
    const own = text === reference ? known.joined : collate(things, saidBy(text), mapOf(kept))
    // written out by the text without having been read as a name
    for (const { mention, saying, thing } of kept) if (text !== reference && !own.has(mention)) thing.said.push(saying)
    for (const each of counted) {
      const { pair, statistic, reference: from, hypothesis: to } = each
      const thing = from ? known.of(from, pair) : to && own.get(to)
      thing?.outcomes.push({ system, pair, statistic, ...placesOf(pairs[pair]!, each) })
    }
  }
  return things.map(toFact)
}

const mapOf = (kept: readonly { readonly mention: Mention; readonly thing: Thing }[]): ReadonlyMap<Mention, Thing> =>
  new Map(kept.map(({ mention, thing }) => [mention, thing]))

interface Known {
  readonly joined: ReadonlyMap<Mention, Thing>
  /** The thing of a mention that the reference's side of a pair has. */
  readonly of: (mention: Mention, pair: number) => Thing
}

/** The reference's things. An office that it tells in a caption is compared too: such a thing is known once it is asked for. */
function knownThings(things: Thing[], reference: Matched): Known {
  const all = saidBy(reference)
  const joined = collate(things, all)
  const byPlace = new Map<string, Thing>()
  for (const { mention, saying } of all) {
    const thing = joined.get(mention)
    if (thing) byPlace.set(keyOf(reference.pairs[saying.pair], saying.pair, mention), thing)
  }
  return {
    joined,
    of(mention, pair) {
      const key = keyOf(reference.pairs[pair] ?? reference.pairs[0], pair, mention)
      const id = mention.type === 'role' ? `${mention.id}/${mention.holder ?? ''}` : mention.id
      const found = byPlace.get(key) ?? things.find((thing) => thing.id === id)
      if (found) return found
      const thing: Thing = { id, lemma: mention, said: [], outcomes: [] }
      things.push(thing)
      byPlace.set(key, thing)
      return thing
    },
  }
}

/** Offsets count in the document, or in the text of the pair where it was cut from none. */
const keyOf = (pair: Pair | undefined, index: number, { start, end, type }: Mention): string =>
  `${pair?.origin ? '' : index} ${start} ${end} ${type === 'role'}`

/** Everything that a text names, in its order. */
function saidBy(text: Matched): readonly Said[] {
  const all = text.matched.flatMap(({ hypothesis }, pair) =>
    hypothesis.map((mention) => ({ mention, saying: sayingOf(text, pair, mention) })),
  )
  return all.toSorted(
    (a, b) =>
      (a.saying.place.within === undefined ? a.saying.pair - b.saying.pair : 0) || a.mention.start - b.mention.start,
  )
}

function sayingOf({ system, pairs }: SystemPairs, pair: number, { start, end, text }: Mention): Saying {
  const place: Place = { side: 'hypothesis', start, end, ...(pairs[pair]?.origin ? { within: 'document' } : {}) }
  return { system, pair, place, text }
}

function toFact({ id, lemma, holder, said, outcomes }: Thing): Fact {
  return {
    id,
    type: lemma.type,
    label: lemma.type === 'role' ? String(lemma.value) : lemma.text,
    ...(holder && { holder: holder.lemma.text }),
    said,
    outcomes,
  }
}
