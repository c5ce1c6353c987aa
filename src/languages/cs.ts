import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const cs = {
  tag: 'cs',
  tellingWords: words(`
    a ale by byl bylo do i je jeho jejich která který na ne o od po pro před s se si tak to u v ve z za že`),
  abbreviations: words('Ing JUDr MUDr Mgr PhDr doc dr mj např p prof sv tj tzn tzv ul č čís'),
  politeWords: words('vaše vašeho vašemu vaši vašich vašim vaší vy vám vámi vás váš'),
  units: {
    day: words('dnech dní'),
    hour: words('hodinami hodinách'),
    km: words('kilometrech'),
    minute: words('minutami minutách'),
    month: words('měsíci měsících'),
    week: words('týdnech'),
    year: words('letech lety roků'),
  },
  monthForms: values(`
    lednu 1 únoru 2 březnu 3 dubnu 4 květnu 5 červnu 6 červenci 7 srpnu 8 září 9 říjnu 10 listopadu 11 prosinci 12`),
  numerals: values(`
    jeden 1 jedna 1 jedno 1 dva 2 dvě 2 dvou 2 dvěma 2 tři 3 tří 3 třem 3 třemi 3 čtyři 4 čtyř 4 čtyřem 4 čtyřmi 4
    pět 5 pěti 5 šest 6 šesti 6 sedm 7 sedmi 7 osm 8 osmi 8 devět 9 devíti 9 deset 10 deseti 10 jedenáct 11
    jedenácti 11 dvanáct 12 dvanácti 12 třináct 13 třinácti 13 čtrnáct 14 čtrnácti 14 patnáct 15 patnácti 15
    šestnáct 16 sedmnáct 17 osmnáct 18 devatenáct 19 dvacet 20 dvaceti 20 třicet 30 třiceti 30 čtyřicet 40 čtyřiceti
    40 padesát 50 padesáti 50 šedesát 60 sedmdesát 70 osmdesát 80 devadesát 90 sto 100 set 100 stě 100 sta 100 sty 100 stovky 100 stovek 100 tisíc
    1000 tisíce 1000 tisíců 1000 milion 1000000 miliony 1000000 milionů 1000000 miliarda 1000000000 miliardy
    1000000000 miliard 1000000000`),
  numeralJoins: words('a'),
} satisfies Language
