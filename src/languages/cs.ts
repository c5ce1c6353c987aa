import type { Language } from './language.ts'
import { words } from './words.ts'

export const cs = {
  tag: 'cs',
  tellingWords: words(`
    a ale by byl bylo do i je jeho jejich která který na ne o od po pro před s se si tak to u v ve z za že`),
  abbreviations: words('Ing JUDr MUDr Mgr PhDr doc dr mj např p prof sv tj tzn tzv ul č čís'),
  politeWords: words('vaše vašeho vašemu vaši vašich vašim vaší vy vám vámi vás váš'),
} satisfies Language
