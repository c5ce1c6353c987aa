import type { Language } from './language.ts'
import { words } from './words.ts'

export const uk = {
  tag: 'uk',
  abbreviations: words('акад вул ген гр див доц напр обл просп проф р св ст стор тов'),
  politeWords: words('вам ваш ви'),
  beforeWeekdays: words('від до'),
} satisfies Language
