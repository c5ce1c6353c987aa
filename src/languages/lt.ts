import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const lt = {
  tag: 'lt',
  tellingWords: words(`
    apie bet bus buvo dar dėl iki ir iš jis kad kai kaip kartu nuo nėra per po prieš su tai yra į`),
  ordinalDot: true,
  numerals: values(`
    vienas 1 viena 1 du 2 dvi 2 dviejų 2 trys 3 tris 3 trijų 3 keturi 4 keturis 4 keturių 4 keturios 4 penki 5
    penkis 5 penkių 5 penkios 5 šeši 6 šešis 6 šešių 6 septyni 7 septynis 7 septynių 7 aštuoni 8 aštuonis 8 aštuonių
    8 devyni 9 devynis 9 devynių 9 dešimt 10 dešimties 10 vienuolika 11 dvylika 12 trylika 13 keturiolika 14
    penkiolika 15 šešiolika 16 septyniolika 17 aštuoniolika 18 devyniolika 19 dvidešimt 20 trisdešimt 30
    keturiasdešimt 40 penkiasdešimt 50 šešiasdešimt 60 septyniasdešimt 70 aštuoniasdešimt 80 devyniasdešimt 90
    šimtas 100 šimtai 100 šimtų 100 šimtus 100 tūkstantis 1000 tūkstančiai 1000 tūkstančių 1000 tūkstančius 1000
    milijonas 1000000 milijonai 1000000 milijonų 1000000 milijonus 1000000`),
} satisfies Language
