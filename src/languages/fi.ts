import type { Language } from './language.ts'
import { words } from './words.ts'

export const fi = {
  tag: 'fi',
  abbreviations: words('esim klo mm nro prof tri'),
} satisfies Language
