// Mentions of the world-order articles that are corrupt: those the gold shows, and those that are planted.
import type { Span } from '../src/model/document.ts'
import { type Gold, type GoldEntity, goldOf, linksOf, quotesOf } from './entity-gold.ts'

export interface Corrupt {
  readonly kind: string
  /** For whoever works on it. */
  readonly what: string
  /** In the text that has it, */
  readonly hypothesis: Span
  /** and where the reference says it right. */
  readonly references: readonly Span[]
}

/** Honours and offices so wide that they contradict none. */
const general = /diplomat|official|leader|honorific|counterpart/

/** What is wrong in 000 by the gold: offices that 004 never gives to who holds them, names that are spelled otherwise, quotations of other sense. */
export function recorded(): readonly Corrupt[] {
  const [own, theirs] = [goldOf('000'), goldOf('004')]
  const offices = own.entities.flatMap((office): readonly Corrupt[] => {
    const { type, ids, holder, text } = office
    if (type !== 'role' || holder === undefined || general.test(ids.join())) return []
    const given = theirs.entities.filter((each) => each.type === 'role' && each.holder?.[0] === holder[0])
    const isKnown = given.some((each) => each.ids.some((id) => ids.includes(id)))
    return given.length === 0 || isKnown
      ? []
      : [{ kind: 'recorded: office', what: `${holder[0]} as ${text}`, hypothesis: office, references: given }]
  })
  const names = own.entities.flatMap((name): readonly Corrupt[] => {
    if (name.type !== 'person') return []
    const known = theirs.entities.filter((each) => each.type === 'person' && each.ids[0] === name.ids[0])
    const words = new Set(known.flatMap(({ text }) => text.split(' ')))
    return known.length === 0 || name.text.split(' ').every((word) => words.has(word))
      ? []
      : [{ kind: 'recorded: name', what: name.text, hypothesis: name, references: known }]
  })
  const quotations = quotesOf('000')
    .filter(({ fidelity }) => fidelity === 'distorted')
    .map((part): Corrupt => ({ kind: 'recorded: quotation', what: part.text, hypothesis: part, references: [] }))
  return [...offices, ...names, ...quotations]
}

export interface PlantedMention extends Corrupt {
  /** What stood there in 002, and what stands there now. */
  readonly was: Span
  readonly written: string
  /** 002 with it. */
  readonly text: string
}

const turned = new Map(
  'first third,two seven,Monday Friday,Tuesday Sunday,Wednesday Monday,Thursday Tuesday,Friday Wednesday,week month,month year,February June,March August,billions millions'
    .split(',')
    .map((words) => words.split(' ') as [string, string]),
)

const planting = ['person', 'place', 'organisation', 'nationality', 'role', 'date', 'number'] as const

/** In 002: mentions that are neither part of another nor a capital for a government, and that 004 has in a linked sentence. */
export function planted(): readonly PlantedMention[] {
  const [faithful, reference] = [goldOf('002'), goldOf('004')]
  const links = linksOf('002')
  return planting.flatMap((type) => {
    const all = faithful.entities.filter(
      (entity) => entity.type === type && entity.within === undefined && entity.metonymOf === undefined,
    )
    return all.flatMap((entity): readonly PlantedMention[] => {
      const there = new Set(links.filter(({ src }) => src.includes(entity.s)).flatMap(({ ref }) => ref))
      const references = reference.entities.filter(
        (each) => there.has(each.s) && each.type === type && each.ids.some((id) => entity.ids.includes(id)),
      )
      const written = otherThan(entity, all, faithful)
      if (references.length === 0 || written === undefined) return []
      const { start, end } = entity
      return [
        {
          kind: `planted: ${type}`,
          what: `${entity.text} => ${written}`,
          hypothesis: { start: officeBefore(entity, faithful)?.start ?? start, end: start + written.length },
          references,
          was: entity,
          written,
          text: faithful.text.slice(0, start) + written + faithful.text.slice(end),
        },
      ]
    })
  })
}

/** Who is put for another gets the other's office too. */
const officeBefore = ({ type, start }: GoldEntity, { entities, text }: Gold): GoldEntity | undefined =>
  type === 'person'
    ? entities.find((each) => each.type === 'role' && each.end < start && text.slice(each.end, start).trim() === '')
    : undefined

/** Another's of its type; a figure or a date with another word; never what the same sentence names already. */
function otherThan(entity: GoldEntity, all: readonly GoldEntity[], { entities }: Gold): string | undefined {
  const { type, ids, s, start, text } = entity
  if (type === 'number' || type === 'date') {
    const written = text.replace(/\p{L}+/gu, (word) => turned.get(word) ?? word)
    return written === text ? undefined : written
  }
  const besides = new Set(entities.filter((each) => each.s === s).flatMap((each) => each.ids))
  const others = all.filter(
    (each) =>
      each.text.toLowerCase() !== text.toLowerCase() &&
      !each.ids.some((id) => ids.includes(id) || besides.has(id) || general.test(id)),
  )
  return others[start % Math.max(1, others.length)]?.text
}
