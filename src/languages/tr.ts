import type { Language } from './language.ts'

export const tr = {
  tag: 'tr',
  ordinalDot: true,
} satisfies Language
