import type { DenyingWords } from './denying-words.ts'
import type { OfficeWords } from './office-words.ts'
import type { PageForms } from './page-forms.ts'
import type { ReportingVerbs } from './reporting-verbs.ts'

type Words = readonly string[]
type Values<T> = Readonly<Record<string, T>>

/**
 * What is known of the words of one language: data, which rules ask for and bring into the form they need. In small letters
 * where a rule folds case. Nothing has to be filled: a rule that finds no list does without, or reads nothing. Names of
 * countries, months, days, currencies and units come from CLDR by Intl; here stands what it does not give.
 */
export interface Language extends DenyingWords, OfficeWords {
  /** BCP 47, without script or region: `de`. */
  readonly tag: string

  // ---- Words of the grammar

  /** Carry grammar rather than sense: a change of one is a small change. */
  readonly functionWords?: Words
  /** Tell that a text is in this language, where there are no function words above. */
  readonly tellingWords?: Words
  /** The commonest ones, from three letters on: they say nothing of what a name or a denial stands beside. */
  readonly commonestWords?: Words
  /** Turn a sentence round where they stand alone; of a text in no known language, so none that is another's plain word. */
  readonly negators?: Words
  /** Join the items of a list, and two names. */
  readonly and?: Words
  /** Words that stand twice in a row where nothing is wrong: "had had". */
  readonly doubles?: Words
  readonly or?: Words
  /** Words, or what is left of them, that an apostrophe joins to the next one: l' of "l'eau". */
  readonly elisions?: Words
  /** What is left of a verb behind an apostrophe, and the verb: "we'll". */
  readonly clitics?: Values<string>
  readonly definiteArticles?: Words
  readonly indefiniteArticles?: Words
  /** Open a noun phrase. */
  readonly determiners?: Words
  readonly prepositions?: Words
  /** Of persons, in the case of a subject. */
  readonly pronouns?: Words
  /** Those of several persons. */
  readonly pluralPronouns?: Words
  /** Those that stand for nobody whom a text has named before. */
  readonly pronounsOfNobody?: Words
  readonly auxiliaries?: Words
  /** Those that a participle follows: "a dit", "hat gesagt". */
  readonly perfectAuxiliaries?: Words
  /** Those that stand before a plain verb. */
  readonly helpers?: Words
  /** Stand between a subject and its verb. */
  readonly adverbs?: Words
  /** Say when, together with the name of a day. */
  readonly timeWords?: Words
  /** Begin another clause. */
  readonly clauseOpeners?: Words
  /** Of these, what a denial does not reach across. */
  readonly subordinators?: Words
  /** Stand before the subject that a sentence opens with. */
  readonly leading?: Words
  /** Past forms that no ending shows. */
  readonly irregularPasts?: Words

  // ---- Sentences and pages

  /** Abbreviations after which a sentence goes on even before a capital letter, without their full stop. */
  readonly abbreviations?: Words
  /** Titles before a name that keep their short form in texts of other languages. */
  readonly titleAbbreviations?: Words
  /** Titles in short that end no sentence where a speaker is looked for. */
  readonly speakersTitles?: Words
  /** A number with a full stop is an ordinal, though CLDR does not show it in a date: `14. Mayıs`. */
  readonly ordinalDot?: true
  /** Scales in short, which stand between a number and its noun: `3,5 Mio. Euro`. */
  readonly shortScales?: Words
  /** Take the quotation before them into their own sentence, as patterns. */
  readonly quotationParticles?: Words
  /** What stands for a day, month or hour on a date line besides the names that CLDR has. */
  readonly dateSigns?: Words
  /** The words by which a page, not its author, speaks. */
  readonly pageForms?: Partial<PageForms>

  // ---- Names

  /** Said before a person's name. */
  readonly honorifics?: Words
  /** Others, known where a name is read: where a speaker is, they would change whom texts are found to quote. */
  readonly rarerHonorifics?: Words
  /** Others that stand before or behind a name and are no part of it; that it is a person's they do not tell: St, Jr. */
  readonly nameAdditions?: Words
  /** Small words inside a name, which spellings of the same name drop, join or write apart: al-Rashid, Rashid. */
  readonly particles?: Words
  /** Of these, what hardly anybody takes for another word between two words with capitals; the second ones stand behind a first. */
  readonly sureParticles?: Words
  readonly secondParticles?: Words
  /** Particles of some language that are given names as well. */
  readonly givenParticles?: Words
  /** Small words inside names of institutions, besides particles. */
  readonly nameLinks?: Words
  /** Small words between a name and where its bearer is: "Ann Roe in Lund". */
  readonly whereLinks?: Words
  /** Take a capital anywhere and are no name: address and politeness. */
  readonly politeWords?: Words
  /** Before a noun, where every noun has a capital: what stands behind one is hardly a name. */
  readonly nounOpeners?: Words
  /** Ends of such nouns. */
  readonly nounEndings?: Words
  /** Capitalised for other reasons than being a name. */
  readonly neverNames?: Words
  /** Signs that foreign names are written with, by their sound. */
  readonly soundSigns?: Words
  /** Countries and cities that are plain words in small letters. */
  readonly placeHomonyms?: Words
  /** Last (or, before "of", first) words of organisations' names. */
  readonly organisationHeads?: Words
  /** Follow a company's name in small letters. */
  readonly companyForms?: Words
  /** Follow the name of those who are of one family: "the Lind sisters". */
  readonly familyWords?: Words
  /** Follow an organisation's name in small letters, behind its article. */
  readonly companyNouns?: Words
  /** Say which ministry it is. */
  readonly ministries?: Words
  /** What may be the state's: "state television". */
  readonly stateMedia?: Words
  /** Words that end, or begin, the name of a place. */
  readonly placeHeads?: Words
  /** What a name is told to be behind it: ", a port on the Baltic". */
  readonly settlements?: Words
  /** Last words of events' names. */
  readonly eventHeads?: Words
  /** Parts of a region's name. */
  readonly directions?: Words
  /** Before a place. */
  readonly whereWords?: Words
  /** Before a place or a person. */
  readonly wayWords?: Words
  /** Spellings of words in organisations' names, brought to one. */
  readonly organisationForms?: Values<string>
  /** Words of organisations' names that tell nothing. */
  readonly emptyInNames?: Words
  /** Last words of names that are nobody who could speak. */
  readonly institutions?: Words

  // ---- Numbers and dates

  /** By value. */
  readonly numbers?: Values<number>
  readonly tens?: Values<number>
  /** Of languages that say numbers by adding and multiplying words, in any form: parts of compounds too. */
  readonly numerals?: Values<number>
  /** Between two of these. */
  readonly numeralJoins?: Words
  /** Multiply what stands before them, in words or digits: `2.5 million`. */
  readonly scales?: Values<number>
  /** Begin with a numeral and count nothing. */
  readonly numeralHomonyms?: Words
  readonly fractions?: Values<number>
  /** Before a number: it is below nothing. */
  readonly minus?: Words
  /** Say, near two figures, that they are the result of a game or a vote. */
  readonly resultWords?: Words
  /** Ordinals that no ending makes, with their cardinals. */
  readonly irregularOrdinals?: Values<string>
  /** By canonical unit; a space stands for a space or a hyphen. */
  readonly units?: Values<Words>
  /** By currency. */
  readonly currencies?: Values<Words>
  /** Months in cases that CLDR does not have, from 1. */
  readonly monthForms?: Values<number>
  /** Months in short, from 1. */
  readonly shortMonths?: Values<number>
  /** Short months that are no other word, with the whole word. */
  readonly plainShortMonths?: Values<string>
  /** Names of days and months that are nothing else. */
  readonly calendarWords?: Words
  /** Before a day's name, where it could be another word. */
  readonly beforeWeekdays?: Words
  /** Before a month's name that is also a word: "in May". */
  readonly beforeMonths?: Words
  /** Before figures that are a year. */
  readonly beforeYears?: Words
  readonly timeUnits?: Words
  readonly seasons?: Words
  /** Which side of a day a stretch of time lies on: "two days ago". */
  readonly timeSides?: Values<'before' | 'after'>
  /** Ways to say last, this and next. */
  readonly timeRelations?: Values<'last' | 'this' | 'next'>

  // ---- Quotations

  readonly reportingVerbs?: ReportingVerbs
  /** Verbs of speaking behind which a name is a person's, or of one who speaks like a person. */
  readonly personalVerbs?: Words
  /** Openings that name the speaker without a verb, as patterns: "according to". */
  readonly accordingTo?: Words
  /** Before a name for a thing in quotation marks, as patterns: "so-called". */
  readonly soCalled?: Words
  /** End a subject that stands behind its verb. */
  readonly subjectEnds?: Words
  /** Those who speak in the plural, before a plain verb: "officials say". */
  readonly pluralSpeakers?: Words
  /** Cannot follow the possessive of a plural, so that an apostrophe before them closes a quotation. */
  readonly notPossessed?: Words
  /** What an apostrophe leaves of a word: 'tis, rock 'n' roll. */
  readonly clippedWords?: Words

  // ---- Changes that are planted into texts to see who notices

  /** Of verbs that say how certain or required a thing is, one that says otherwise. */
  readonly otherModals?: Values<string>
  /** Of words that say how many or how often, one that says otherwise. */
  readonly otherQuantities?: Values<string>
  /** Phrases that can end most sentences and say what those did not. */
  readonly addedPhrases?: Words
  /** Spellings of one word in two countries, neither of them another word as well: `colour | color`. */
  readonly spellings?: Words
  /** Of words and phrases, one that may stand in their place in any sentence; not always the other way round. */
  readonly synonyms?: Values<string>
}
