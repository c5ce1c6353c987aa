import type { Language } from './language.ts'
import { words } from './words.ts'

export const lt = {
  tag: 'lt',
  tellingWords: words(`
    apie bet bus buvo dar dėl iki ir iš jis kad kai kaip kartu nuo nėra per po prieš su tai yra į`),
  ordinalDot: true,
} satisfies Language
