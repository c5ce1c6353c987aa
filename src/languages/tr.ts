import type { Language } from './language.ts'
import { words } from './words.ts'

export const tr = {
  tag: 'tr',
  tellingWords: words(`
    ama ancak bir bu da daha de değil en gibi göre ile ise için kadar olan olarak oldu sonra ve çok`),
  ordinalDot: true,
} satisfies Language
