import { expect } from 'vitest'
import { matchers, type TranslationMatchers } from './matchers.ts'

// `variorum/vitest`: importing it gives `expect` the matchers for translations.

declare module 'vitest' {
  interface Assertion<T> extends TranslationMatchers {}
}

expect.extend(matchers)
