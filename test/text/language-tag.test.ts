import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { isLanguageTag, languageTag, unknownLanguage } from '../../src/text/language-tag.ts'

it.each([
  ['en', true],
  ['pt-BR', true],
  ['zh-Hant', true],
  ['en_GB', false],
  ['abcd', false],
  ['fr-x', false],
  ['', false],
  ['english language', false],
])('%j is a language tag: %s', (tag, tells) => {
  expect(isLanguageTag(tag)).toBe(tells)
})

describe('languageTag', () => {
  it('is the tag as BCP 47 writes it', () => {
    expect(['EN-gb', 'zh-hant', 'eng'].map((tag) => languageTag(tag, '--language'))).toEqual(['en-GB', 'zh-Hant', 'en'])
  })

  it.each([
    ['en_GB', " (did you mean 'en-GB'?)"],
    ['german language', " (did you mean 'de'?)"],
    ['français', " (did you mean 'fr'?)"],
    ['abcd', ''],
    ['fr-x', ''],
  ])('refuses %j in one sentence', (tag, hint) => {
    expect(() => languageTag(tag, '--language')).toThrow(
      new UserError(`--language is '${tag}', expected a BCP 47 tag such as en or pt-BR${hint}`),
    )
  })
})

describe('unknownLanguage', () => {
  it('says nothing of a language that has a name', () => {
    expect(['en', 'de-AT', 'zh-Hant', 'gsw', 'la'].map(unknownLanguage)).toEqual(Array(5).fill(undefined))
  })

  it.each([
    ['deutsch', " (did you mean 'de'?)"],
    ['German', " (did you mean 'de'?)"],
    ['spanisch', " (did you mean 'es'?)"],
    ['xx', ''],
  ])('tells that nothing is known of %s', (tag, hint) => {
    expect(unknownLanguage(tag)).toContain(`nothing is known of a language '${tag}'${hint}; its sentences`)
  })
})
