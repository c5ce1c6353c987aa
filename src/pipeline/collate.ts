import { compatibleRoles, isDate, likeness, likenessKeys, type Mention } from '../mentions/index.ts'
import type { ResultFact } from '../model/result.ts'

/** One thing while texts are still being joined to it. */
export interface Thing {
  /** Its longest mention in the first text that has it. */
  readonly lemma: Mention
  readonly id: string
  /** Of a role, whose it is. */
  readonly holder?: Thing
  readonly said: ResultFact['said']
}

/** Joins one text's mentions to the things known so far; what is none of them is a new one. */
export function collate(things: Thing[], system: string, mentions: readonly Mention[]): void {
  const known = filed(things)
  const first = things[0]?.said[0]?.system
  const offices = officesOf(things)
  const officesOfReference = officesOf(things.filter(({ said }) => said[0]?.system === first))
  const joined = new Map<string, Thing>()
  const say = ({ said }: Thing, { start, end, text }: Mention) => said.push({ system, start, end, text, speaker: null })
  const isNamed = ({ type, nested }: Mention): boolean => type !== 'role' && nested !== true
  for (const [id, group] of byId(mentions.filter(isNamed))) {
    const lemma = lemmaOf(group)
    const found = known.find(id, lemma)
    const thing = found ?? { id, lemma, said: [] }
    if (!found) things.push(thing)
    joined.set(id, thing)
    for (const mention of group) say(thing, mention)
  }
  // Only a person's office is compared, and only where the text says whose it is.
  for (const mention of mentions.filter(({ type }) => type === 'role')) {
    const holder = joined.get(mention.holder ?? '')
    if (holder?.lemma.type !== 'person') continue
    const id = `${mention.id}/${holder.id}`
    const isTheirs = ({ lemma }: Thing): boolean => compatibleRoles(String(lemma.value), String(mention.value))
    const theirs = offices.get(holder) ?? []
    const found = theirs.find((thing) => thing.id === id) ?? officesOfReference.get(holder)?.find(isTheirs)
    const thing = found ?? { id, lemma: mention, holder, said: [] }
    if (!found) {
      things.push(thing)
      offices.set(holder, [...theirs, thing])
    }
    say(thing, mention)
  }
}

function officesOf(things: readonly Thing[]): Map<Thing, readonly Thing[]> {
  const offices = new Map<Thing, Thing[]>()
  for (const thing of things) if (thing.holder) offices.set(thing.holder, [...(offices.get(thing.holder) ?? []), thing])
  return offices
}

/** Finds the first thing of an id, or else the first that a mention can be of, without asking every thing. */
function filed(things: readonly Thing[]): {
  readonly find: (id: string, mention: Mention) => Thing | undefined
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
    find: (id, mention) =>
      ofId.get(id) ??
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

function byId(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.id)
    if (group) group.push(mention)
    else groups.set(mention.id, [mention])
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
