import type { Language } from './language.ts'
import { words } from './words.ts'

export const da = {
  tag: 'da',
  abbreviations: words('bl ca dr hr kl nr prof s skt st'),
  particles: words('af'),
} satisfies Language
