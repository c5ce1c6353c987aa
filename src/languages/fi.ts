import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const fi = {
  tag: 'fi',
  tellingWords: words(`
    ei että hän ja joka jotka kanssa kuin kun mukaan mutta myös oli olivat on ovat se sekä sen vuoden`),
  abbreviations: words('esim klo mm nro prof tri'),
  numerals: values(`
    yksi 1 kaksi 2 kahden 2 kolme 3 kolmen 3 neljä 4 neljän 4 viisi 5 viiden 5 kuusi 6 kuuden 6 seitsemän 7
    kahdeksan 8 yhdeksän 9 kymmenen 10 yksitoista 11 kaksitoista 12 kolmetoista 13 neljätoista 14 viisitoista 15
    kuusitoista 16 seitsemäntoista 17 kahdeksantoista 18 yhdeksäntoista 19 kaksikymmentä 20 kolmekymmentä 30
    neljäkymmentä 40 viisikymmentä 50 kuusikymmentä 60 seitsemänkymmentä 70 kahdeksankymmentä 80 yhdeksänkymmentä 90
    sata 100 sataa 100 tuhat 1000 tuhatta 1000 miljoona 1000000 miljoonaa 1000000 miljardi 1000000000 miljardia
    1000000000`),
} satisfies Language
