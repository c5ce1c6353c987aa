import type { Result, ResultFinding } from '../model/result.ts'
import { wordsOf } from './words.ts'

type Document = Result['documents'][number]

/** A variant's part in a document. */
interface Variant {
  readonly passages: Document['texts'][number]['passages']
  readonly beads: Document['alignments'][number]['beads']
}
type Variants = ReadonlyMap<string, Variant>

/** Those of the hypotheses: the reference bears no witness against itself. */
function variantsOf({ texts, alignments }: Document, reference: string): Variants {
  const passages = new Map(texts.map((text) => [text.system, text.passages]))
  const variants = alignments.filter(({ system }) => system !== reference)
  return new Map(variants.map(({ system, beads }) => [system, { beads, passages: passages.get(system) ?? [] }]))
}

/** The other variants that have a passage where a finding is, and those of them that read as it does. */
export interface Witnesses {
  readonly others: number
  readonly sharing: number
}

/** Words a reading may have to be looked for in the other variants; longer ones are compared as metrics give them. */
const longestSought = 8

/** A passage of the reference, with what is sought in the variants there. */
interface Site {
  /** By its words: the roots of the variants that have them. */
  readonly words: Map<string, Set<string>>
  readonly lengths: Set<number>
  /** Roots of the variants that have a passage here. */
  readonly present: Set<string>
}

/** Everything of a document that findings are compared by. */
interface Gathered {
  readonly sites: Map<number, Site>
  /** Roots by metric, site and reading. */
  readonly readings: Map<string, Set<string>>
  /** Roots by metric and place of the reference. */
  readonly gone: Map<string, Set<string>>
}

/**
 * Variants that were made from one translation count once: chains of languages that begin alike share what their first step
 * got wrong.
 */
const rootsOf = ({ systems }: Pick<Result, 'systems'>): ReadonlyMap<string, string> =>
  new Map(systems.map(({ name, chain }) => [name, chain && chain.length > 2 ? `\n${chain[1]}` : name]))

/** Of each finding, in order; undefined where the text has no place for it. Grows with texts plus findings. */
export function witnessesOf(
  { documents, systems, reference }: Pick<Result, 'documents' | 'systems' | 'reference'>,
  findings: readonly ResultFinding[],
): readonly (Witnesses | undefined)[] {
  const roots = rootsOf({ systems })
  const byId = new Map(documents.map((document) => [document.id, variantsOf(document, reference)]))
  const gathered = new Map<string, Gathered>()
  const located = findings.map((finding) => {
    const variant = byId.get(finding.document)?.get(finding.system)
    return variant && locate(variant, finding)
  })
  for (const [i, finding] of findings.entries()) {
    const own = located[i]
    if (own) note(gatheredOf(gathered, finding.document), finding, own, roots.get(finding.system) ?? finding.system)
  }
  for (const [id, all] of gathered) scan(byId.get(id)!, all, roots)
  return findings.map((finding, i) => {
    const own = located[i]
    const all = gathered.get(finding.document)
    return own && all && count(all, finding, own, roots.get(finding.system) ?? finding.system)
  })
}

interface Located {
  /** Passages of the reference in its bead. */
  readonly passages: readonly number[]
  /** What the hypothesis says there; undefined where the finding is of what it does not say. */
  readonly reading: string | undefined
  readonly words: readonly string[]
}

function locate({ passages, beads }: Variant, { bead, place, reading }: ResultFinding): Located | undefined {
  const own = bead === null ? undefined : beads[bead]
  if (own === undefined) return undefined
  if (place?.side !== 'hypothesis') return { passages: own.reference, reading, words: [] }
  const home = own.hypothesis
    .map((i) => passages[i])
    .find((passage) => passage !== undefined && passage.start <= place.start && place.end <= passage.end)
  const words = wordsOf(home?.text?.slice(place.start - home.start, place.end - home.start) ?? '')
  return {
    passages: own.reference,
    reading: reading ?? words.join(' '),
    words: reading === undefined && words.length <= longestSought ? words : [],
  }
}

function gatheredOf(all: Map<string, Gathered>, document: string): Gathered {
  const own = all.get(document) ?? { sites: new Map(), readings: new Map(), gone: new Map() }
  all.set(document, own)
  return own
}

function note({ sites, readings, gone }: Gathered, finding: ResultFinding, own: Located, root: string): void {
  const lost = goneKey(finding)
  if (lost !== undefined) add(gone, lost, root)
  for (const passage of own.passages) {
    const site = sites.get(passage) ?? { words: new Map(), lengths: new Set(), present: new Set() }
    sites.set(passage, site)
    if (own.reading !== undefined) add(readings, readingKey(finding, passage, own.reading), root)
    if (own.words.length === 0) continue
    site.lengths.add(own.words.length)
    const key = own.words.join(' ')
    if (!site.words.has(key)) site.words.set(key, new Set())
  }
}

/** Reads the passages of every variant at the places where something is sought. */
function scan(variants: Variants, { sites }: Gathered, roots: ReadonlyMap<string, string>): void {
  for (const [system, { passages, beads }] of variants) {
    const root = roots.get(system) ?? system
    for (const { reference, hypothesis } of beads) {
      const here = hypothesis.length === 0 ? [] : reference.flatMap((passage) => sites.get(passage) ?? [])
      if (here.length === 0) continue
      const words = hypothesis.flatMap((passage) => wordsOf(passages[passage]?.text ?? ''))
      for (const site of here) {
        site.present.add(root)
        for (const length of site.lengths)
          for (let i = 0; i + length <= words.length; i++)
            site.words.get(words.slice(i, i + length).join(' '))?.add(root)
      }
    }
  }
}

function count({ sites, readings, gone }: Gathered, finding: ResultFinding, own: Located, root: string): Witnesses {
  const present = new Set(own.passages.flatMap((passage) => [...(sites.get(passage)?.present ?? [])]))
  const sharing = new Set<string>()
  const take = (some: ReadonlySet<string> | undefined): void => {
    for (const each of some ?? []) if (present.has(each)) sharing.add(each)
  }
  for (const passage of own.passages) {
    if (own.reading !== undefined) take(readings.get(readingKey(finding, passage, own.reading)))
    take(sites.get(passage)?.words.get(own.words.join(' ')))
  }
  if (own.reading === undefined) take(gone.get(goneKey(finding) ?? ''))
  present.delete(root)
  sharing.delete(root)
  return { others: present.size, sharing: sharing.size }
}

const readingKey = ({ metric }: ResultFinding, passage: number, reading: string): string =>
  `${metric}\n${passage}\n${reading}`

/** Where the reference says what this finding is of. */
function goneKey({ metric, place, related }: ResultFinding): string | undefined {
  const there = related?.side === 'reference' ? related : place?.side === 'reference' ? place : null
  return there === null ? undefined : `${metric} ${there.start} ${there.end}`
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const own = sets.get(key)
  if (own) own.add(value)
  else sets.set(key, new Set([value]))
}
