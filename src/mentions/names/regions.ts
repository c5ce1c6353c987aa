import { createRequire } from 'node:module'
import anyAscii from 'any-ascii'
import type { Countries } from 'world-countries'
import { slugOf } from './gazetteer.ts'
import { ending } from './inflection.ts'

interface Region {
  readonly words: readonly string[]
  readonly id: string
}

const fold = (text: string): readonly string[] =>
  anyAscii(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** Continents and their parts (UN M49). */
const continents =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 142 143 145 150 151 154 155 419'.split(' ')

/** By their first two letters. */
const regionsOf = new Map<string, ReadonlyMap<string, readonly Region[]>>()

function regions(language: string): ReadonlyMap<string, readonly Region[]> {
  const known = regionsOf.get(language)
  if (known !== undefined) return known
  const countries: Countries = createRequire(import.meta.url)('world-countries')
  const byStart = new Map<string, Region[]>()
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(language, { type: 'region', style })
    const english = new Intl.DisplayNames('en', { type: 'region' })
    const all = [
      ...countries.map(({ cca2, name }) => ({ code: cca2, slug: slugOf(name.common) })),
      ...continents.map((code) => ({ code, slug: slugOf(english.of(code) ?? '') })),
    ]
    for (const { code, slug } of all) {
      const words = fold(names.of(code) ?? '')
      const start = words[0]?.slice(0, 2) ?? ''
      byStart.set(start, [...(byStart.get(start) ?? []), { words, id: `place:${slug}` }])
    }
  }
  regionsOf.set(language, byStart)
  return byStart
}

/** The country that words of a text name in their language, in any case; by the id it has in English too. */
export function knownRegion(written: string, language: string): string | undefined {
  const words = fold(written)
  const candidates = regions(language).get(words[0]?.slice(0, 2) ?? '') ?? []
  const isNamed = (alike: (a: string, b: string) => boolean): Region | undefined =>
    candidates.find(
      (region) => region.words.length === words.length && region.words.every((word, i) => alike(word, words[i] ?? '')),
    )
  return (isNamed((a, b) => a === b) ?? isNamed((a, b) => a.length > 2 && a[0] === b[0] && isCase(a, b)))?.id
}

/** Only another ending: a country is no other country by a letter. */
const isCase = (a: string, b: string): boolean => {
  const stem = a.replace(/y?[aeiouy]$/, '')
  return stem.length > 2 && b.startsWith(stem) && ending.test(b.slice(stem.length))
}
