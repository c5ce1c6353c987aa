import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const da = {
  tag: 'da',
  tellingWords: words(`
    af at blev den der det efter en er et for fra har i ikke med mod når og om på sig sin som til under var ved`),
  abbreviations: words('bl ca dr hr kl nr prof s skt st'),
  particles: words('af'),
  numerals: values(`
    en 1 et 1 to 2 tre 3 fire 4 fem 5 seks 6 syv 7 otte 8 ni 9 ti 10 elleve 11 tolv 12 tretten 13 fjorten 14 femten
    15 seksten 16 sytten 17 atten 18 nitten 19 tyve 20 tredive 30 fyrre 40 halvtreds 50 tres 60 halvfjerds 70 firs
    80 halvfems 90 hundrede 100 tusind 1000 million 1000000 millioner 1000000 milliard 1000000000 milliarder
    1000000000`),
  numeralJoins: words('og'),
} satisfies Language
