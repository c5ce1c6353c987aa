import type { Language } from './language.ts'
import { words } from './words.ts'

export const nl = {
  tag: 'nl',
  abbreviations: words('blz ca dhr drs ing ir mevr mr mw nr prof tel vgl'),
  particles: words('de den der ten ter van'),
  sureParticles: words('de van'),
  secondParticles: words('den der'),
} satisfies Language
