import { expect } from '@jest/globals'
import { matchers, type TranslationMatchers } from './matchers.ts'

// `variorum/jest`: importing it gives `expect` the matchers for translations, that of `@jest/globals` and the global one.

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends TranslationMatchers {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends TranslationMatchers {}
  }
}

expect.extend(matchers)
