import { compatibleRoles, isDate, likeness, likenessKeys, type Mention } from '../../mentions/index.ts'
import type { Outcome, Saying } from '../../model/fact.ts'

/** One thing while texts are still being joined to it. */
export interface Thing {
  /** Its longest mention in the first text that has it. */
  readonly lemma: Mention
  readonly id: string
  /** Of a role, whose it is. */
  readonly holder?: Thing
  readonly said: Saying[]
  readonly outcomes: Outcome[]
}

/** A mention of one text, and where it says it. */
export interface Said {
  readonly mention: Mention
  readonly saying: Saying
}

/**
 * Joins one text's mentions to the things known so far; what is none of them is a new one. `matched` are those that were
 * compared with a thing and found to be of it: they are, whatever else may be like them. Gives the thing of each mention.
 */
export function collate(
  things: Thing[],
  all: readonly Said[],
  matched: ReadonlyMap<Mention, Thing> = new Map(),
): ReadonlyMap<Mention, Thing> {
  const known = filed(things)
  const first = things[0]?.said[0]?.system
  const offices = officesOf(things)
  const officesOfReference = officesOf(things.filter(({ said }) => said[0]?.system === first))
  const ofId = new Map<string, Thing>()
  const joined = new Map<Mention, Thing>()
  const say = (thing: Thing, { mention, saying }: Said): void => {
    thing.said.push(saying)
    joined.set(mention, thing)
  }
  const isNamed = ({ mention: { type, nested } }: Said): boolean => type !== 'role' && nested !== true
  for (const [id, group] of byId(all.filter(isNamed))) {
    const lemma = lemmaOf(group.map(({ mention }) => mention))
    const ofMatched = group.flatMap(({ mention }) => matched.get(mention) ?? [])
    const found = known.withId(id) ?? ofMatched[0] ?? known.like(lemma)
    const thing = found ?? { id, lemma, said: [], outcomes: [] }
    if (!found) things.push(thing)
    ofId.set(id, thing)
    for (const each of group) say(matched.get(each.mention) ?? thing, each)
  }
  // Only a person's office is compared, and only where the text says whose it is.
  for (const each of all.filter(({ mention }) => mention.type === 'role')) {
    const { mention } = each
    const own = matched.get(mention)
    if (own) say(own, each)
    const holder = ofId.get(mention.holder ?? '')
    if (own || holder?.lemma.type !== 'person') continue
    const id = `${mention.id}/${holder.id}`
    const isTheirs = ({ lemma }: Thing): boolean => compatibleRoles(String(lemma.value), String(mention.value))
    const theirs = offices.get(holder) ?? []
    const found = theirs.find((thing) => thing.id === id) ?? officesOfReference.get(holder)?.find(isTheirs)
    const thing = found ?? { id, lemma: mention, holder, said: [], outcomes: [] }
    if (!found) {
      things.push(thing)
      offices.set(holder, [...theirs, thing])
    }
    say(thing, each)
  }
  return joined
}

function officesOf(things: readonly Thing[]): Map<Thing, readonly Thing[]> {
  const offices = new Map<Thing, Thing[]>()
  for (const thing of things) if (thing.holder) offices.set(thing.holder, [...(offices.get(thing.holder) ?? []), thing])
  return offices
}

/** Finds the first thing of an id, or else the first that a mention can be of, without asking every thing. */
function filed(things: readonly Thing[]): {
  readonly withId: (id: string) => Thing | undefined
  readonly like: (mention: Mention) => Thing | undefined
} {
  const ofId = new Map<string, Thing>()
  const places = new Map<string, number[]>()
  for (const [place, thing] of things.entries()) {
    if (!ofId.has(thing.id)) ofId.set(thing.id, thing)
    if (thing.lemma.type === 'role') continue
    for (const key of likenessKeys(thing.lemma)) {
      const own = places.get(key)
      if (own) own.push(place)
      else places.set(key, [place])
    }
  }
  const candidates = (mention: Mention): readonly number[] =>
    [...new Set([...likenessKeys(mention)].flatMap((key) => places.get(key) ?? []))].toSorted((a, b) => a - b)
  return {
    withId: (id) => ofId.get(id),
    like: (mention) =>
      candidates(mention)
        .flatMap((place) => things[place] ?? [])
        .find((thing) => isSame(thing, mention)),
  }
}

/** Inside a passage "1989" and "30 March" need not contradict each other; in two texts they are two dates. */
function isSame({ lemma }: Thing, mention: Mention): boolean {
  if (lemma.type === 'role') return false
  return isDate(lemma) || isDate(mention) ? lemma.value === mention.value : likeness(lemma, mention) === 'same'
}

function byId(all: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const groups = new Map<string, Said[]>()
  for (const each of all) {
    const group = groups.get(each.mention.id)
    if (group) group.push(each)
    else groups.set(each.mention.id, [each])
  }
  return groups
}

/** The longest form; of a country and its people the country. */
function lemmaOf(mentions: readonly Mention[]): Mention {
  const ofIdsType = mentions.filter(({ id, type }) => id.startsWith(`${type}:`))
  return (ofIdsType.length > 0 ? ofIdsType : mentions).reduce((best, each) =>
    each.text.length > best.text.length ? each : best,
  )
}
