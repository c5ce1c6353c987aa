// Single changes planted in a text that says what the reference says, and what our metrics note there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../src/math/random.ts'
import type { ResultFinding } from '../src/model/result.ts'
import { doubleFiles, type Half, type JudgedSet, judgedSet, measuredSet, type Noted, notedIn } from './judged-data.ts'
import { type Edit, perturbations } from './perturbations.ts'

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
}

/** Where changes are planted: in the reference itself, or in another human translation of its source. */
export type Ground = 'verbatim' | 'rewrite'

/** Words that the change must take from both translations, so that what it puts there contradicts the reference. */
const confirmed = /^(?:name|spelling|place|number|figure left out|unit|role|date|speaker)$/

/** Changes of each kind, drawn with a seed from all that are possible. */
export async function planted(ground: Ground, half: Half, most = 40): Promise<readonly Planted[]> {
  const pairs = pairsOf(ground, half)
  const random = seededRandom(1)
  const plants = perturbations.flatMap(({ kind, harmless, edits }) => {
    const possible = pairs.flatMap((pair) =>
      edits(pair.text)
        .filter((edit) => edit.text !== pair.text.slice(edit.start, edit.end) && isConfirmed(kind, pair, edit))
        .map((edit) => ({ pair, edit, order: random(1e9) })),
    )
    return possible
      .toSorted((a, b) => a.order - b.order)
      .slice(0, most)
      .map(({ pair: { reference, text }, edit }): Plant & { readonly before: string } => ({
        operator: kind,
        harmless,
        reference,
        before: text,
        text: text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        place: { start: edit.start, end: edit.start + Math.max(1, edit.text.length) },
        there: onceIn(reference, text.slice(edit.start, edit.end)),
      }))
  })
  const known = new Set((await notes(plants.map(({ reference, before }) => ({ reference, text: before })))).map(keyOf))
  const all = await notes(plants)
  const bySegment = grouped(
    all.filter((noted) => !known.has(keyOf(noted))),
    ({ segment }) => segment,
  )
  return plants.map((plant, i) => ({
    ...plant,
    noted: (bySegment.get(i) ?? []).map((noted) => ({ ...noted, isThere: isThere(plant, noted) })),
  }))
}

interface TextPair {
  readonly reference: string
  readonly text: string
}

function pairsOf(ground: Ground, half: Half): readonly TextPair[] {
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

/** Beside another translation, a word of the change or the one it makes must stand in the reference too. */
function isConfirmed(kind: string, { reference, text }: TextPair, { start, end }: Edit): boolean {
  if (confirmed.test(kind)) return onceIn(reference, text.slice(start, end)) !== undefined
  if (kind !== 'negation') return true
  // what is denied, or no longer is, by its first letters
  const [, denied = ''] = /^\s*(?:not\s+)?(\p{L}{4,})/u.exec(text.slice(start)) ?? []
  return denied !== '' && reference.toLowerCase().includes(denied.slice(0, 5).toLowerCase())
}

function onceIn(reference: string, written: string): Plant['there'] {
  const word = written.trim()
  const at = word === '' ? -1 : reference.indexOf(word)
  return at < 0 || reference.includes(word, at + 1) ? undefined : { start: at, end: at + word.length }
}

async function notes(pairs: readonly TextPair[]): Promise<readonly Noted[]> {
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
export function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? []
    groups.set(keyOf(one), group)
    group.push(one)
  }
  return groups
}
