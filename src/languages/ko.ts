import type { Language } from './language.ts'
import { words } from './words.ts'

export const ko = {
  tag: 'ko',
  dateSigns: words('년 월 일'),
} satisfies Language
