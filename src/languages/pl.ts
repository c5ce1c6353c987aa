import type { Language } from './language.ts'
import { words } from './words.ts'

export const pl = {
  tag: 'pl',
  abbreviations: words(`
    dr gen godz hab inż ks mgr mjr np nr pok por ppłk prof płk tel tzn tzw ul ur wg woj św`),
} satisfies Language
