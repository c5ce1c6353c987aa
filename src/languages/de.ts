import type { Language } from './language.ts'
import { words } from './words.ts'

export const de = {
  tag: 'de',
  functionWords: words(`
    aber als am an auch auf aus bei das dass dem den der des die ein eine einem einen einer er es für haben hat ich ihr
    im in ist mit nach oder sie sind und uns vom von war waren werden wir wird zu zum zur`),
  negators: words('kein keine keinem keinen keiner nicht nie niemals ohne'),
  and: words('und'),
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
} satisfies Language
