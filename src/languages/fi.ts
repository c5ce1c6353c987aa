import type { Language } from './language.ts'
import { words } from './words.ts'

export const fi = {
  tag: 'fi',
  tellingWords: words(`
    ei että hän ja joka jotka kanssa kuin kun mukaan mutta myös oli olivat on ovat se sekä sen vuoden`),
  abbreviations: words('esim klo mm nro prof tri'),
} satisfies Language
