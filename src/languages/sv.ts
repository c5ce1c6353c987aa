import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const sv = {
  tag: 'sv',
  tellingWords: words(`
    att av den det efter en ett från för har i inte med mot när och om på sin som till under var vid än är`),
  abbreviations: words('bl ca dr fr hr jfr kl nr prof s'),
  particles: words('af av'),
  ordinalDot: true,
  numerals: values(`
    en 1 ett 1 två 2 tre 3 fyra 4 fem 5 sex 6 sju 7 åtta 8 nio 9 tio 10 elva 11 tolv 12 tretton 13 fjorton 14 femton
    15 sexton 16 sjutton 17 arton 18 nitton 19 tjugo 20 trettio 30 fyrtio 40 femtio 50 sextio 60 sjuttio 70 åttio 80
    nittio 90 hundra 100 tusen 1000 miljon 1000000 miljoner 1000000 miljard 1000000000 miljarder 1000000000`),
  numeralJoins: words('och'),
} satisfies Language
