import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const pl = {
  tag: 'pl',
  tellingWords: words(`
    a ale dla do i jak jest już na nie o od oraz po przed przez się są tak tego to tym w z za że`),
  abbreviations: words(`
    dr gen godz hab inż ks mgr mjr np nr pok por ppłk prof płk tel tzn tzw ul ur wg woj św`),
  monthForms: values(`
    styczniu 1 lutym 2 marcu 3 kwietniu 4 maju 5 czerwcu 6 lipcu 7 sierpniu 8 wrześniu 9 październiku 10 listopadzie
    11 grudniu 12`),
  numerals: values(`
    jeden 1 jedna 1 dwa 2 dwie 2 dwaj 2 dwóch 2 dwu 2 trzy 3 trzej 3 trzech 3 cztery 4 czterej 4 czterech 4 pięć 5
    pięciu 5 sześć 6 sześciu 6 siedem 7 siedmiu 7 osiem 8 ośmiu 8 dziewięć 9 dziewięciu 9 dziesięć 10 dziesięciu 10
    jedenaście 11 jedenastu 11 dwanaście 12 dwunastu 12 trzynaście 13 trzynastu 13 czternaście 14 piętnaście 15
    piętnastu 15 szesnaście 16 siedemnaście 17 osiemnaście 18 dziewiętnaście 19 dwadzieścia 20 dwudziestu 20
    trzydzieści 30 trzydziestu 30 czterdzieści 40 czterdziestu 40 pięćdziesiąt 50 pięćdziesięciu 50 sześćdziesiąt 60
    siedemdziesiąt 70 osiemdziesiąt 80 dziewięćdziesiąt 90 sto 100 stu 100 dwieście 200 dwustu 200 trzysta 300
    czterysta 400 pięćset 500 sześćset 600 siedemset 700 osiemset 800 dziewięćset 900 tysiąc 1000 tysiące 1000
    tysięcy 1000 milion 1000000 miliony 1000000 milionów 1000000 miliard 1000000000 miliardy 1000000000 miliardów
    1000000000`),
} satisfies Language
