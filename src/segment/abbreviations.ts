/** Titles that keep their form in texts of other languages. */
const everywhere = 'Capt Col Dr Ft Gen Gov Lt Maj Mr Mrs Ms Mt Prof Rep Rev Sen Sgt St'

/**
 * Abbreviations after which a sentence goes on even before a capital letter: titles before a name, words that need what
 * follows them. Not here are words that often end a sentence themselves (etc., usw., и т. д.) or are a word of their
 * own (German Art, Russian им): before a lower-case letter no sentence ends anyway. Single capitals need no list. For
 * English, which wink-nlp cuts, only those it does not know, that stand before a number.
 */
const openAbbreviations: Readonly<Record<string, string>> = {
  cs: 'č čís dr mj např Ing Mgr MUDr JUDr PhDr doc prof p sv tj tzv tzn ul',
  da: 'bl dr hr kl nr prof s skt st ca',
  de: 'a d h Abb Abs bzw ca Dipl evtl Fr ggf Hl Hr Hrn inkl Ing insb Jh lt Mio Mrd Nr Pfr S sog Str Tel Univ vgl Jan Feb Aug Sept Okt Nov Dez',
  en: 'approx ca cf est fig figs incl max min no nos p pp sec vol vs',
  es: 'Arz av Avda D Dña Dra Excmo fig Fr Gral Ing Lic núm pág págs S Sr Sra Sres Srta Sto Sta tel Ud Uds vol',
  fi: 'esim klo mm nro prof tri',
  fr: 'av bd chap Éd env fig gén hab M MM Me Mgr Mme Mmes Mlle no num p pp Pr St Ste t tél vol',
  it: 'art avv cap cfr dott fig gen ing mons n on p pag pp prof S sig sigg tel vol',
  nl: 'blz ca dhr drs ing ir mevr mr mw nr prof tel vgl',
  pl: 'dr gen godz hab inż ks mgr mjr np nr płk pok por ppłk prof św tel tzn tzw ul ur wg woj',
  pt: 'art av D Dra Eng Exmo fig nº núm p pág págs Profa S Sr Sra Srta Sto Sta tel vol',
  ru: 'акад г ген гр доц напр обл просп проф р руб св см ср ст стр т тел тов ул',
  sv: 'bl ca dr fr hr jfr kl nr prof s',
  uk: 'акад вул ген гр доц напр обл просп проф р св див ст стор тов',
}

/** Languages that write an ordinal as a number with a full stop: `14. Mai`, `5. května`. */
export const ordinalDotLanguages: ReadonlySet<string> = new Set(
  'bs cs da de et fi fo hr hu is lb lt lv nb nn no sk sl sr sv tr'.split(' '),
)

export const abbreviationsOf = (language: string): ReadonlySet<string> =>
  new Set(`${everywhere} ${openAbbreviations[language] ?? ''}`.split(' '))
