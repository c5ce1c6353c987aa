import type { Language } from './language.ts'
import { values, words } from './words.ts'

// What is asked for in texts of any language (function words, negators, "and", articles …) lacks those that are words of
// another one of these languages and something else there: de, door, hun, met, of, worden, ze.
export const nl = {
  tag: 'nl',
  functionWords: words(`
    aan als bij deze die een en er hebben heeft het hij ik is maar naar niet ons ook toen uit voor waren was
    we wij wordt zich zij zijn`),
  negators: words('geen niet nooit zonder'),
  and: words('en'),
  doubles: words('dat die'),
  determiners: words('een het'),
  pronouns: words('hij wij zij'),
  pluralPronouns: words('zij'),
  pronounsOfNobody: words('ik wij'),
  auxiliaries: words('hebben heeft'),
  perfectAuxiliaries: words('hebben heeft'),
  clauseOpeners: words('dat maar'),
  abbreviations: words('blz ca dhr drs ing ir mevr mr mw nr prof tel vgl'),
  shortScales: words('mld mln'),
  pageForms: {
    residue: {
      start: [
        '(?:deel|print|bewaar) dit (?:artikel|bericht)',
        'alle rechten voorbehouden',
        'deze (?:web)?site gebruikt cookies',
        'meld je aan|schrijf je in',
        'volg ons op',
        'wij gebruiken cookies',
      ],
      whole: ['advertentie|afdrukken|delen|inloggen|menu|reageer|registreren|volgende|vorige|zoeken'],
    },
    comments: ['(?:\\d+ )?reacties?', '(?:plaats|schrijf) een reactie'],
    link: ['(?:lees|zie|bekijk) ook', 'gerelateerde? (?:artikelen|berichten)', 'lees (?:meer|verder)', 'meest gelezen'],
    by: words('door'),
    source: ['(?:auteurs?|bron(?:nen)?|redactie)(?=:)'],
    credit: words('beeld foto'),
    caption: ['\\((?:links|midden|rechts)\\)', '\\(foto[^)]*\\)$', 'archieffoto'],
    date: words('bijgewerkt geleden gepubliceerd laatst om op uur'),
  },
  particles: words('de den der ten ter van'),
  sureParticles: words('de van'),
  secondParticles: words('den der'),
  reportingVerbs: {
    finite: words(`
      antwoordde benadrukte meldde meldt schreef schrijft stelde verklaarde verklaart vertelde vroeg waarschuwde
      zegt zei zeiden`),
  },
  accordingTo: words('volgens'),
  soCalled: words('zogeheten zogenaamde?'),
  denial: {
    denying: words('geen geenszins nergens niemand niet niets noch nooit zonder'),
    notBefore: words('alleen slechts zozeer'),
    also: words(`
      als behalve gebrek mis nauwelijks of on ontbr ontken slechts tegen tenzij uitgesloten verbied verbod
      verhinder vermijd weiger weinig zelden`),
  },
  numerals: values(`
    een 1 één 1 twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 dertien 13
    veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18 negentien 19 twintig 20 dertig 30 veertig 40 vijftig
    50 zestig 60 zeventig 70 tachtig 80 negentig 90 honderd 100 duizend 1000 miljoen 1000000 miljard 1000000000`),
  numeralJoins: words('en'),
} satisfies Language
