import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const de = {
  tag: 'de',
  functionWords: words(`
    aber als am an auch auf aus bei das dass dem den der des die ein eine einem einen einer er es für haben hat ich ihr
    im in ist mit nach oder sie sind und uns vom von war waren werden wir wird zu zum zur`),
  negators: words('kein keine keinem keinen keiner nicht nie niemals ohne'),
  and: words('und'),
  doubles: words('das der die sie wir'),
  or: words('oder'),
  definiteArticles: words('das der die'),
  determiners: words('das der die ein eine'),
  pronouns: words('er sie'),
  pronounsOfNobody: words('es'),
  auxiliaries: words('haben hat'),
  perfectAuxiliaries: words('haben hat'),
  clauseOpeners: words('dass und'),
  abbreviations: words(`
    Abb Abs Aug Dez Dipl Feb Fr Hl Hr Hrn Ing Jan Jh Mio Mrd Nov Nr Okt Pfr S Sept Str Tel Univ a bzw ca d evtl ggf h
    inkl insb lt sog vgl`),
  speakersTitles: words('Hr'),
  shortScales: words('mio mrd tsd'),
  minus: words('minus'),
  resultWords: words(`
    besiegte endete endspiel führte führten führung gewann gewannen gewonnen niederlage remis sieg siegte siegten spiel
    unentschieden unterlag unterlagen verlor verloren`),
  pageForms: {
    residue: {
      start: [
        '(?:artikel|beitrag|seite) (?:teilen|drucken|merken|versenden)',
        '(?:diese|unsere) (?:web)?seite (?:verwendet|nutzt) cookies',
        '(?:ihre|deine) e-mail',
        '(?:schlagw(?:o|ö)rte?r?|themen|kategorien?)(?=:)',
        '(?:zum |den )?newsletter',
        'alle rechte vorbehalten',
        'auf (?:facebook|twitter|whatsapp) teilen',
        'dieser (?:artikel|beitrag|text) wurde (?:automatisch|maschinell)',
        'erforderliche felder',
        'folgen sie uns',
        'jetzt (?:anmelden|abonnieren|registrieren)',
        'name, e-mail',
        'pflichtfelder',
        'wir (?:verwenden|nutzen) cookies',
      ],
      whole: [
        'teilen|drucken|anzeige|werbung|merken|anmelden|registrieren|abonnieren|impressum|datenschutz|startseite|suche|menü|weiter|zurück|nach oben|antworten|mehr anzeigen',
      ],
    },
    comments: [
      '(?:\\d+ |keine )?kommentare?',
      '(?:schreiben sie|schreibe?) (?:einen|ihren|deinen) kommentar',
      'hinterlasse(?:n sie)? (?:einen|eine) (?:kommentar|antwort)',
      'kommentar (?:schreiben|verfassen|hinterlassen)',
    ],
    link: [
      'auch interessant',
      'das könnte (?:sie|dich)(?: auch)? interessieren',
      'lesen sie (?:auch|mehr|hierzu|dazu|weiter)',
      'mehr (?:zum thema|lesen|dazu|davon)',
      'meistgelesen',
      'siehe auch',
      'verwandte (?:artikel|themen)',
      'video',
      'weiterlesen',
      'zum thema',
      'ähnliche (?:artikel|beiträge)',
    ],
    by: words('von'),
    source: ['(?:quellen?|autor(?:in|en)?|text|redaktion)(?=:)', 'mit material von'],
    credit: words('archivbild archivfoto bild(?:er|quelle|nachweis)? fotos? symbolbild'),
    caption: ['\\((?:foto|bild)[^)]*\\)$', '\\((?:links|rechts|mitte)\\)', 'archivbild|archivfoto|symbolbild'],
    date: words(`
      aktualisiert am den erstellt minuten? stand stunden? tagen uhr um veröffentlicht vom vor zuletzt`),
  },
  honorifics: words('frau herr'),
  particles: words('den der von zu'),
  sureParticles: words('von'),
  secondParticles: words('den der'),
  politeWords: words('dein du ihnen ihr ihre ihrem ihren ihrer ihres sie'),
  nounOpeners: words(`
    alle allen aller am ans beim das dem den der des die diese diesem diesen dieser dieses drei ein eine einem einen
    einer eines euer eure fünf ihr ihre ihrem ihren ihrer im ins jede jedem jeden jeder jedes kein keine keinem keinen
    keiner mehr mein meine meinem meinen meiner sein seine seinem seinen seiner unser unsere unserem unseren unserer
    viele vielen vier vom zum zur zwei`),
  nounEndings: words(`
    amt chen eur gebiet haus heit heiten ismus ist isten ität jahr keit keiten lein ling markt ment mente nis nisse
    platz preis recht schaft schaften straße tag thek tion tionen tum täten ung ungen weg werk zeit`),
  organisationHeads: words('gruppe universität'),
  titles: words('präsident'),
  reportingVerbs: {
    finite: words(`
      antwortete bekräftigte berichtete betont betonte betonten ergänzte erinnerte erklärt erklärte erklärten erzählt
      erzählte fordert forderte fragte fügte kritisierte lobte mahnte meint meinte räumte sagt sagte sagten schreibt
      schrieb versicherte warnt warnte äußerte`),
  },
  accordingTo: ['laut', 'nach angaben (?:von|der|des)'],
  soCalled: words('sogenannten?'),
  denial: {
    denying: words(`
      kein(?:e|en|em|er|es|erlei)? nicht nichts nie niemals niemand(?:en|em|es)? nirgends nirgendwo ohne weder`),
    notBefore: words('allein bloß nur selten weniger zuletzt'),
    also: words(`
      abgeleh ablehn abwesen anstatt ausgeschl ausschl außer bestreit bestritt bevor bezweif ehe fehl gegen hinder
      kaum leer leugn mangel misslang misslung nein nur ob scheiter schwer selten sonst statt un unter verbiet
      verbot verfehl verhinder vermeid vermied verweiger verzicht vom weg weiger wenig wenn widerleg zu zweifel`),
  },
  units: {
    day: words('tagen tages'),
    hour: words('stündige stündigen stündiger stündiges'),
    km: words('kilometern'),
    m: words('metern'),
    minute: words('minütige minütigen minütiger'),
    month: words('monaten monats'),
    year: words('jahren jahres'),
  },
  numerals: values(`
    ein 1 eins 1 eine 1 zwei 2 zwo 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12
    dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30
    dreissig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000 million
    1000000 millionen 1000000 milliarde 1000000000 milliarden 1000000000`),
  numeralJoins: words('und'),
} satisfies Language
