import { expect, it } from 'vitest'
import { isLanguageTag } from '../../src/text/language-tag.ts'

it.each([
  ['en', true],
  ['pt-BR', true],
  ['zh-Hant', true],
  ['en_GB', false],
  ['', false],
  ['english language', false],
])('%j is a language tag: %s', (tag, tells) => {
  expect(isLanguageTag(tag)).toBe(tells)
})
