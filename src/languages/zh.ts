import type { Language } from './language.ts'
import { words } from './words.ts'

export const zh = {
  tag: 'zh',
  dateSigns: words('分 年 日 时 時 月'),
  numeralHomonyms: words('万一 八百万 十分 十足 千万 百合 百姓'),
  minus: words('负 零下'),
  resultWords: words('以 战胜 比分 胜'),
  currencies: {
    CNY: words('元'),
  },
} satisfies Language
