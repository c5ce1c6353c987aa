import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const it = {
  tag: 'it',
  tellingWords: words(`
    alla anche che come con da dal dei del della delle di dopo dove e ha hanno il in la le lo ma nel nella non per
    più quando se si sono stato su un una è`),
  elisions: words('all c d dall dell l nell sull un'),
  abbreviations: words('S art avv cap cfr dott fig gen ing mons n on p pag pp prof sig sigg tel vol'),
  shortScales: words('mld mln'),
  pageForms: {
    residue: {
      start: [
        '(?:tag|categorie?|argomenti)(?=:)',
        "condividi (?:su|questo|l[’'])",
        'i campi (?:obbligatori|contrassegnati)',
        'il tuo indirizzo',
        'iscriviti',
        'questo articolo è stato (?:pubblicato|generato|tradotto) automaticamente',
        'questo sito (?:usa|utilizza)',
        'seguici',
        'tutti i diritti riservati|© ?riproduzione riservata',
        'utilizziamo i cookie',
      ],
      whole: words(`
        condividi|stampa|pubblicità|accedi|registrati|cerca|menu|successivo|precedente|rispondi|invia|newsletter`),
    },
    comments: ['(?:\\d+ |nessun )?comment[oi]', 'lascia un (?:commento|messaggio)', 'scrivi un commento'],
    link: [
      'articoli correlati',
      'guarda (?:anche|il video)',
      'i più letti',
      'legg(?:i|ere) anche',
      'per approfondire',
      'potrebbe(?:ro)? interessarti(?: anche)?',
      'vedi anche',
      'video',
    ],
    by: ['a cura di', 'di'],
    source: words('(?:font[ei]|autor[ei]|redazione)(?=:)'),
    credit: words('crediti? foto immagin[ei]'),
    caption: [
      "(?:foto|immagine) d[’']archivio",
      '\\((?:a sinistra|a destra|al centro)\\)',
      '\\((?:foto|immagine)[^)]*\\)$',
    ],
    date: words('aggiornato alle del di fa il minuti ore pubblicato'),
  },
  particles: words('da della di'),
  sureParticles: words('da della di'),
  politeWords: words('lei loro'),
  organisationHeads: words('banca'),
  numerals: values(`
    un 1 uno 1 una 1 due 2 tre 3 quattro 4 cinque 5 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13
    quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 venti 20 vent 20 trenta 30 trent
    30 quaranta 40 quarant 40 cinquanta 50 cinquant 50 sessanta 60 sessant 60 settanta 70 settant 70 ottanta 80
    ottant 80 novanta 90 novant 90 cento 100 mille 1000 mila 1000 milione 1000000 milioni 1000000 miliardo
    1000000000 miliardi 1000000000`),
  numeralJoins: words('e'),
} satisfies Language
