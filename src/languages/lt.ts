import type { Language } from './language.ts'

export const lt = {
  tag: 'lt',
  ordinalDot: true,
} satisfies Language
