const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Adverbs that deny the word they stand before. */
export const denyingAdverbs = set('not never hardly barely scarcely nor')

/** Deny the noun after them, and as a subject's word the verb too. */
export const denyingDeterminers = set('no neither without sans zero')

/** A subject or object that is nothing. */
export const denyingPronouns = set('nobody nothing none nowhere noone')

/** Followed by "to" and a verb, they deny that verb: refused to sign. */
export const denyingBeforeTo =
  set(`refuse decline fail forget neglect omit cease unable unwilling reluctant refusal failure
  inability unwillingness reluctance powerless`)

/** Deny the next verb in -ing or the verb of their clause: denied taking, denied that he took, prevented it from flying. */
export const denyingBeforeVerb = set(
  'deny denial avoid prevent stop bar prohibit dissuade deter inhibit hinder instead rather',
)

/** Deny the noun they refuse: declined comment. */
export const denyingObject = set('refuse decline')

/** Deny the noun after "of", "from" or directly after them: lack of money, free of charge. */
export const denyingBeforeNoun = set('lack absence shortage dearth free devoid')

/** Little is not nothing: what follows is neither affirmed nor denied. */
export const nearlyNone = set('few little insufficient inadequate')

/** "Not all", "not only", "not necessarily": what is denied is not what follows. */
export const partly =
  set(`only just merely simply least all every everyone everything everybody always necessarily entirely fully
  quite exactly completely wholly particularly especially enough much many both until unless alone more less fewer
  even surprisingly`)

/** "No doubt", "no matter", "no sooner": idioms that deny nothing. */
export const idioms = set('doubt matter sooner wonder less fewer later question means such')

/** Their denial is meant of the verb after them: "does not think it will rain". */
export const raising =
  set(`think believe expect suppose want intend seem appear plan imagine feel wish hope look likely need
  be have do get let make come go`)

/** Words without which a clause says the same; never what is denied or affirmed. */
export const emptyLemmas =
  set(`be have do will would shall should can could may might must ought get go come make take give
  thing way one time lot kind sort bit fact`)

/** Adjectives that in-, im-, ir-, il- and dis- turn round; elsewhere these letters are no prefix (inform, impress, island). */
export const turnedByPrefix =
  set(`complete dependent correct accurate visible efficient adequate capable appropriate sufficient secure
  formal direct definite possible probable patient moral mature regular relevant responsible reversible legal legitimate literate
  effective experienced tolerant consistent convenient curable mobile balance proper perfect polite practical precise
  agree approve obey like trust honest loyal satisfied advantage allow respect appear connect continue comfort order justice
  equality ability stability security dependence action credible decisive frequent human sane significant separable tangible`)
