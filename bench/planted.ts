// Single changes planted in a text that says what the reference says, and what our metrics note there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/math/random.ts'
import type { ResultFinding } from '../src/model/result.ts'
import { goldOf, pairsOf as goldPairsOf } from './entity-gold.ts'
import { doubleFiles, type Half, type JudgedSet, judgedSet, measuredSet, type Noted, notedIn } from './judged-data.ts'
import { type Edit, type Perturbation, perturbations } from './perturbations.ts'
import { prosePerturbations } from './prose-perturbations.ts'

/** One change of one kind in one segment. */
interface Plant {
  readonly operator: string
  readonly harmless: boolean
  readonly reference: string
  readonly text: string
  /** The change in the text; and where in the reference stands what was changed, if it does so once. */
  readonly place: { readonly start: number; readonly end: number }
  readonly there: { readonly start: number; readonly end: number } | undefined
}

export interface Planted extends Plant {
  /** What is noted of the segment and was not noted before the change. */
  readonly noted: readonly (Noted & { readonly isThere: boolean })[]
  /** What is noted of it before and after alike: of the change it says nothing. */
  readonly before: readonly Noted[]
}

/** Where changes are planted: in the reference itself, in another human translation of its source, or in an article that rewrites another (world-order). */
export type Ground = 'verbatim' | 'rewrite' | 'article'

/** What is done to a text, ways to do one thing together. */
const operators: readonly Perturbation[] = [
  ...grouped([...perturbations, ...prosePerturbations], ({ kind }) => kind).values(),
].map((ways) => ({ ...ways[0]!, edits: (text) => ways.flatMap(({ edits }) => edits(text)) }))

/** Changes of each kind, drawn with a seed from all that are possible. */
export async function planted(ground: Ground, half: Half, most = 40): Promise<readonly Planted[]> {
  const pairs = pairsOf(ground, half)
  const random = seededRandom(1)
  const plants = operators.flatMap(({ kind, harmless, edits }) => {
    const possible = pairs.flatMap((pair) =>
      edits(pair.text)
        .filter(
          (edit) => edit.text !== pair.text.slice(edit.start, edit.end) && (harmless || isConfirmed(kind, pair, edit)),
        )
        .map((edit) => ({ pair, edit, order: random(1e9) })),
    )
    return possible
      .toSorted((a, b) => a.order - b.order)
      .slice(0, most)
      .map(({ pair: { reference, text }, edit }): Plant & { readonly unchanged: string } => {
        const changed = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
        return {
          operator: kind,
          harmless,
          reference,
          unchanged: text,
          text: changed,
          ...placesOf(kind, { reference, text }, edit, changed),
        }
      })
  })
  const known = new Set(
    (await notes(plants.map(({ reference, unchanged }) => ({ reference, text: unchanged })))).map(keyOf),
  )
  const bySegment = grouped(await notes(plants), ({ segment }) => segment)
  return plants.map((plant, i) => {
    const all = bySegment.get(i) ?? []
    return {
      ...plant,
      noted: all
        .filter((noted) => !known.has(keyOf(noted)))
        .map((noted) => ({ ...noted, isThere: isThere(plant, noted) })),
      before: all.filter((noted) => known.has(keyOf(noted))),
    }
  })
}

export interface TextPair {
  readonly reference: string
  readonly text: string
}

/** What is planted in, whole. Of the articles all: they are too few to part. */
export function pairsOf(ground: Ground, half: Half): readonly TextPair[] {
  if (ground === 'article')
    return goldPairsOf('002', goldOf('004'), goldOf('002')).map(({ references, hypothesis }) => ({
      reference: references[0] ?? '',
      text: hypothesis,
    }))
  const segments = doubleFiles.flatMap((name) => judgedSet(name, half).segments)
  if (ground === 'rewrite')
    return segments.map(({ reference, systems }) => ({ reference, text: [...systems.values()][0]?.text ?? '' }))
  const own = ['visit', 'merger', 'flood'].flatMap((id) =>
    readFileSync(join(import.meta.dirname, `../corpora/gazette/texts/${id}/original.txt`), 'utf8').split(/\n+/),
  )
  return [...own.filter(Boolean), ...segments.map(({ reference }) => reference)].map((text) => ({
    reference: text,
    text,
  }))
}

/** A clause is sought where the reference has its words; a denial is where it is, with what it denies. */
function placesOf(
  kind: string,
  { reference, text }: TextPair,
  { start, end, text: written }: Edit,
  changed: string,
): Pick<Plant, 'place' | 'there'> {
  const place = { start, end: start + Math.max(1, written.length) }
  const there = onceIn(reference, text.slice(start, end))
  if (kind === 'clause') return { place, there: there ?? reachOf(reference, text.slice(start, end)) }
  if (kind !== 'negation') return { place, there }
  const [before = ''] = /\p{L}*$/u.exec(changed.slice(0, start).trimEnd()) ?? []
  const [after = ''] = /^\P{L}*\p{L}*/u.exec(changed.slice(place.start + written.length)) ?? []
  const at = shared(reference, deniedIn(text.slice(start)))[0] ?? 0
  return {
    place: { start: start - before.length - 1, end: start + written.length + after.length },
    there: { start: at, end: at + 1 },
  }
}

/** What is denied, or no longer is. */
const deniedIn = (rest: string): string => /^\s*(?:n?[’']?o?t\s+)?(\p{L}{4,})/u.exec(rest)?.[1] ?? ''

/** What is changed must stand in the reference too, so that what is put there contradicts it. */
function isConfirmed(kind: string, { reference, text }: TextPair, { start, end }: Edit): boolean {
  if (kind === 'clause') return shared(reference, text.slice(start, end)).length >= 2
  if (kind !== 'negation') return onceIn(reference, text.slice(start, end)) !== undefined
  // what is denied, or no longer is, by its first letters; and what was denied is denied there
  const rest = text.slice(start)
  const wasDenied = /^\s*(?:not|n[’']t)/.test(rest)
  return shared(reference, deniedIn(rest)).length === 1 && (!wasDenied || /\bnot\b|cannot|n[’']t\b/.test(reference))
}

/** The words, but short ones, that begin as something in the reference does: where they are there. */
function shared(reference: string, written: string): readonly number[] {
  const all = reference.toLowerCase()
  return (written.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .map((word) => all.indexOf(word.slice(0, 5)))
    .filter((at) => at >= 0)
}

/** From the first to the last of the words that the reference shares. */
function reachOf(reference: string, written: string): Plant['there'] {
  const at = shared(reference, written)
  return at.length === 0 ? undefined : { start: Math.min(...at), end: Math.max(...at) + 1 }
}

function onceIn(reference: string, written: string): Plant['there'] {
  const word = written.trim()
  if (word === '') return undefined
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // whole words and whole figures
  const before = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}]|\\d[.,])' : ''
  const after = /[\p{L}\p{N}]$/u.test(word) ? '(?![\\p{L}\\p{N}]|[.,]\\d)' : ''
  const all = [...reference.matchAll(new RegExp(`${before}${escaped}${after}`, 'gu'))]
  const at = all[0]?.index ?? 0
  return all.length === 1 ? { start: at, end: at + word.length } : undefined
}

/** What metrics note of each. */
export async function notes(pairs: readonly TextPair[]): Promise<readonly Noted[]> {
  const set: JudgedSet = {
    name: 'planted',
    language: 'en',
    segments: pairs.map(({ reference, text }) => ({
      reference,
      group: '',
      systems: new Map([['other', { text, marks: [] }]]),
    })),
  }
  const result = await measuredSet(set)
  return notedIn(set, result, result.findings)
}

const keyOf = ({ segment, finding: { metric, statistic, message } }: Noted): string =>
  `${segment} ${metric} ${statistic} ${message}`

const touches = (a: { readonly start: number; readonly end: number }, b: typeof a): boolean =>
  a.start < b.end && b.start < a.end

const isThere = ({ place, there }: Plant, noted: Noted): boolean =>
  (noted.place !== undefined && touches(noted.place, place)) ||
  (there !== undefined && noted.referencePlace !== undefined && touches(noted.referencePlace, there))

export const kindOf = ({ metric, statistic, about, evidence }: ResultFinding): readonly string[] => [
  metric,
  statistic,
  about ?? '-',
  evidence ?? '-',
]

/** By a key, in order. */
export function grouped<T, K>(all: readonly T[], by: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const group = groups.get(by(one)) ?? []
    groups.set(by(one), group)
    group.push(one)
  }
  return groups
}
