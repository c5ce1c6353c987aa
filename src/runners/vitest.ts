import { expect } from 'vitest'
import { matchers, type TranslationMatchers } from './matchers.ts'

// `variorum/vitest`: importing it gives `expect` the matchers for translations.

declare module 'vitest' {
  interface Matchers<T> extends TranslationMatchers {}
}

expect.extend(matchers)
