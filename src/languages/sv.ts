import type { Language } from './language.ts'
import { words } from './words.ts'

export const sv = {
  tag: 'sv',
  tellingWords: words(`
    att av den det efter en ett från för har i inte med mot när och om på sin som till under var vid än är`),
  abbreviations: words('bl ca dr fr hr jfr kl nr prof s'),
  particles: words('af av'),
  ordinalDot: true,
} satisfies Language
