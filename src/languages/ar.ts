import type { Language } from './language.ts'
import { words } from './words.ts'

export const ar = {
  tag: 'ar',
  particles: words('abu al ben bin bint el ibn ul umm'),
  sureParticles: words('al bin el ibn'),
} satisfies Language
