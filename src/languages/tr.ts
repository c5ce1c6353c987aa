import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const tr = {
  tag: 'tr',
  tellingWords: words(`
    ama ancak bir bu da daha de değil en gibi göre ile ise için kadar olan olarak oldu sonra ve çok`),
  ordinalDot: true,
  numerals: values(`
    bir 1 iki 2 üç 3 dört 4 beş 5 altı 6 yedi 7 sekiz 8 dokuz 9 yirmi 20 otuz 30 kırk 40 elli 50 altmış 60 yetmiş 70
    seksen 80 doksan 90 bin 1000 milyon 1000000 milyar 1000000000`),
} satisfies Language
