import type { Language } from './language.ts'
import { words } from './words.ts'

export const sv = {
  tag: 'sv',
  abbreviations: words('bl ca dr fr hr jfr kl nr prof s'),
  particles: words('af av'),
  ordinalDot: true,
} satisfies Language
