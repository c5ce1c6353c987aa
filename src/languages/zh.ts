import type { Language } from './language.ts'
import { words } from './words.ts'

export const zh = {
  tag: 'zh',
  dateSigns: words('分 年 日 时 時 月'),
  currencies: {
    CNY: words('元'),
  },
} satisfies Language
