import type { Language } from './language.ts'
import { words } from './words.ts'

export const da = {
  tag: 'da',
  tellingWords: words(`
    af at blev den der det efter en er et for fra har i ikke med mod når og om på sig sin som til under var ved`),
  abbreviations: words('bl ca dr hr kl nr prof s skt st'),
  particles: words('af'),
} satisfies Language
