import type { Span } from '../../model/document.ts'
import type { Glossary, Term } from '../../model/glossary.ts'
import type { Metric } from '../../model/metric.ts'
import { isWithin } from '../../text/language-tag.ts'
import type { MetricContext } from '../registered.ts'
import { blanked, type CheckedString, type Fault, type Judged, stringCheck } from './string-check.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** What inflection leaves of a word: all of a short one, three quarters of a long one. */
const stemOf = (word: string): string => (word.length < 5 ? word : word.slice(0, Math.ceil(word.length * 0.75)))

/** Letters by which terms are looked up. */
const keyOf = (word: string): string => word.slice(0, 3)

/** Letters that an ending adds to a stem in the source. */
const longestEnding = 4

const isForm = (word: string, stem: string): boolean =>
  word.startsWith(stem) && (word === stem || (stem.length > 2 && word.length <= stem.length + longestEnding))

interface Entry extends Term {
  readonly stems: readonly string[]
}

/** Terms by the first letters of their first word. */
function indexed(glossary: Glossary): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const term of glossary.terms) {
    const stems = wordsOf(term.source).map(stemOf)
    const key = keyOf(stems[0] ?? '')
    const all = index.get(key) ?? []
    all.push({ ...term, stems })
    index.set(key, all)
  }
  return index
}

/** Every term whose words stand in a row in the source, once; one within a longer one is a part of that: of `ferry ticket` no `ferry`. */
function termsIn(
  source: string,
  index: ReadonlyMap<string, readonly Entry[]>,
  isAsked: (term: Entry) => boolean,
): readonly Entry[] {
  const words = wordsOf(source)
  const found = new Set<Entry>()
  let end = 0
  for (const [at, word] of words.entries()) {
    const here = (index.get(keyOf(word)) ?? []).filter(
      (term) => isAsked(term) && term.stems.every((stem, i) => isForm(words[at + i] ?? '', stem)),
    )
    const longest = here.reduce((most, { stems }) => Math.max(most, stems.length), 0)
    if (at + longest <= end) continue
    end = at + longest
    for (const term of here) if (term.stems.length === longest) found.add(term)
  }
  return [...found]
}

/** In any form, or as a part of a compound; languages without spaces have it somewhere. */
const isThere = (term: string, target: string): boolean =>
  wordsOf(term).every((word) => target.toLowerCase().includes(stemOf(word)))

/** The span, to the end of the word that it ends in: a form of it may be longer. */
function wholeWords(text: string, start: number, end: number): Span {
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0] ?? ''
  return { start: Math.min(start, text.length), end: Math.min(end + rest.length, text.length) }
}

const shownTarget = ({ target, others = [] }: Term): string => [target, ...others].join("' or '")

function forbiddenFault(term: Entry, forbidden: string, target: string): Fault {
  const at = Math.max(0, target.toLowerCase().indexOf(stemOf(wordsOf(forbidden)[0] ?? '')))
  return {
    statistic: 'forbidden',
    message: `'${forbidden}' stands for '${term.source}', expected '${shownTarget(term)}'`,
    severity: 'major',
    wanted: shownTarget(term),
    ...wholeWords(target, at, at + forbidden.length),
  }
}

function judgeTerm(term: Entry, target: string): Fault | undefined {
  const forbidden = term.forbidden.find((other) => isThere(other, target))
  const kept = [term.target, ...(term.others ?? [])].find((one) =>
    term.source === one ? target.includes(one) : isThere(one, target),
  )
  const isKept = kept !== undefined
  if (forbidden !== undefined && !(isKept && isThere(forbidden, kept))) return forbiddenFault(term, forbidden, target)
  if (isKept) return undefined
  const wanted = shownTarget(term)
  const message = `'${term.source}' is not '${wanted}' in the translation`
  return { statistic: 'otherwise', message, severity: 'minor', wanted, start: 0, end: target.length }
}

/**
 * Whether the terms of a glossary that stand in the source are translated as it says, in any form of theirs (by the beginning of
 * each word) or by another that it allows, and not by a term that it forbids. A term that is its own translation is held to its letters. Without a glossary
 * nothing is checked.
 */
export function terms(context: MetricContext, glossary: Glossary = { terms: [], sha256: '' }): Metric {
  const index = indexed(glossary)
  const judge = ({ source, target, unit, language }: CheckedString): Judged | undefined => {
    if (index.size === 0) return undefined
    const isAsked = (term: Entry): boolean => term.language === undefined || isWithin(language, term.language)
    const asked = termsIn(blanked(source, unit?.dialect), index, isAsked)
    const faults = asked.flatMap((term) => judgeTerm(term, target) ?? [])
    return { right: asked.length - faults.length, faults }
  }
  const check = stringCheck(
    {
      name: 'terms',
      faults: ['otherwise', 'forbidden'],
      summary: 'how many terms of the glossary are translated as it says',
      category: 'terminology/inconsistent-with-terminology-resource',
      severity: 'minor',
      version: '2',
      judge,
    },
    context,
  )
  const { sha256 } = glossary
  return sha256 === '' ? check : { ...check, signature: { ...check.signature, glossary: sha256.slice(0, 12) } }
}
