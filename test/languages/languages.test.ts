import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../src/languages/index.ts'
import { isLanguageTag } from '../../src/text/language-tag.ts'

const src = join(import.meta.dirname, '..', '..', 'src')

/** A field of a language, or of what it holds: `pageForms.residue.start`. */
interface Field {
  readonly path: string
  readonly value: unknown
}

const isGroup = (path: string): boolean =>
  /(?:^|\.)(?:pageForms|residue|denial|secondHalves|reportingVerbs)$/.test(path)

/** Fields by name in code; what words stand in for, as in units, is data. */
function fieldsOf(value: object, above = ''): readonly Field[] {
  return Object.entries(value).flatMap(([name, held]): readonly Field[] => {
    const path = above === '' ? name : `${above}.${name}`
    return [
      { path, value: held },
      ...(isGroup(name) && typeof held === 'object' && held !== null ? fieldsOf(held, path) : []),
    ]
  })
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

const lists = languages.flatMap((language) =>
  fieldsOf(language).flatMap(({ path, value }): readonly (readonly [string, readonly string[]])[] => {
    if (isList(value)) return [[`${language.tag}.${path}`, value]]
    // groups are told field by field
    const isTable = !isGroup(path) && typeof value === 'object' && value !== null && Object.values(value).every(isList)
    return isTable
      ? Object.entries(value).map(([key, list]) => [`${language.tag}.${path}.${key}`, list as readonly string[]])
      : []
  }),
)

/** What a rule compares as it stands in the text: abbreviations and names keep their capitals. */
const keepsCase = /abbreviations|titleAbbreviations|speakersTitles|institutions|namesOfOffice|generalRoles/i

const rules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('languages'))
  .map((file) => readFileSync(join(src, file), 'utf8').replace(/\/\*\*.*?\*\/|(?<!:)\/\/[^\n]*/gs, ''))
  .join('\n')

describe('the words of a language', () => {
  it.each(lists)('%s is sorted, has every word once and at least one', (_, list) => {
    expect([...new Set(list)].sort()).toEqual(list)
    expect(list.length).toBeGreaterThan(0)
    expect(list.filter((word) => word.trim() !== word || word === '')).toEqual([])
  })

  it('are in small letters where a rule folds case', () => {
    const isPattern = (word: string): boolean => /[\\(]/.test(word)
    const large = lists
      .filter(([path]) => !keepsCase.test(path))
      .flatMap(([path, list]) =>
        list.filter((word) => !isPattern(word) && word !== word.toLowerCase()).map((word) => `${path}: ${word}`),
      )
    expect(large).toEqual([])
  })

  it('are in tables that go by value where they have numbers', () => {
    const tables = languages.flatMap((language) =>
      fieldsOf(language).flatMap(({ value }) => {
        const held = typeof value === 'object' && value !== null ? Object.values(value) : []
        return held.length > 0 && held.every((one) => typeof one === 'number') ? [held] : []
      }),
    )
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) expect(table.toSorted((a, b) => a - b)).toEqual(table)
  })

  it('are all asked for: a list that no rule reads is no knowledge', () => {
    const names = new Set(
      languages.flatMap((language) => fieldsOf(language).map(({ path }) => path.split('.').at(-1)!)),
    )
    names.delete('tag')
    const isRead = (name: string): boolean =>
      new RegExp(`\\.${name}\\b|'${name}'|[{,]\\s*${name}(?: = \\[\\]|\\s*[,}])`).test(rules)
    const unread = [...names].filter((name) => !isRead(name))
    expect(unread).toEqual([])
  })

  it('are typed: every field of the type is filled by some language', () => {
    const typed = [...readFileSync(join(src, 'languages', 'language.ts'), 'utf8').matchAll(/readonly (\w+)\??:/g)].map(
      ([, name]) => name!,
    )
    const filled = new Set(languages.flatMap((language) => Object.keys(language)))
    expect(typed.filter((name) => !filled.has(name))).toEqual([])
  })
})

describe('languages', () => {
  it('each have a file of their own, named for their tag, which is a tag of BCP 47', () => {
    const files = readdirSync(join(src, 'languages')).flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [])
    expect(languages.map(({ tag }) => tag)).toEqual(files.sort())
    expect(files.filter((tag) => !isLanguageTag(tag))).toEqual([])
  })

  it('are found by any of their tags', () => {
    expect(languageOf('pt-BR')).toBe(languageOf('pt'))
    expect(languageOf('ZH-Hant')).toBe(languageOf('zh'))
  })

  it('are empty where nothing is known', () => {
    expect(languageOf('sw')).toEqual({ tag: 'sw' })
  })
})
