import type { Mention } from '../../src/mentions/entities.ts'
import { compatibleRoles } from '../../src/mentions/offices/compatible.ts'
import { isDate, likeness } from '../../src/mentions/same-thing.ts'
import type { Said, Thing } from '../../src/metrics/entities/collate.ts'

/** Asks every thing: joins one text's mentions to the things known so far; what is none of them is a new one. */
export function collate(things: Thing[], all: readonly Said[]): void {
  const known = [...things]
  const ofReference = known.filter(({ said }) => said[0]?.system === known[0]?.said[0]?.system)
  const joined = new Map<string, Thing>()
  const isNamed = ({ mention: { type, nested } }: Said): boolean => type !== 'role' && nested !== true
  for (const [id, group] of byId(all.filter(isNamed))) {
    const lemma = lemmaOf(group.map(({ mention }) => mention))
    const found = known.find((thing) => thing.id === id) ?? known.find((thing) => isSame(thing, lemma))
    const thing = found ?? { id, lemma, said: [], outcomes: [] }
    if (!found) things.push(thing)
    joined.set(id, thing)
    for (const { saying } of group) thing.said.push(saying)
  }
  // Only a person's office is compared, and only where the text says whose it is.
  for (const { mention, saying } of all.filter((each) => each.mention.type === 'role')) {
    const holder = joined.get(mention.holder ?? '')
    if (holder?.lemma.type !== 'person') continue
    const id = `${mention.id}/${holder.id}`
    const isTheirs = (thing: Thing): boolean =>
      thing.holder === holder && compatibleRoles(String(thing.lemma.value), String(mention.value))
    const found = things.find((thing) => thing.id === id) ?? ofReference.find(isTheirs)
    const thing = found ?? { id, lemma: mention, holder, said: [], outcomes: [] }
    if (!found) things.push(thing)
    thing.said.push(saying)
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
