import type { Language } from './language.ts'
import { words } from './words.ts'

export const pl = {
  tag: 'pl',
  tellingWords: words(`
    a ale dla do i jak jest już na nie o od oraz po przed przez się są tak tego to tym w z za że`),
  abbreviations: words(`
    dr gen godz hab inż ks mgr mjr np nr pok por ppłk prof płk tel tzn tzw ul ur wg woj św`),
} satisfies Language
