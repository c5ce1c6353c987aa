type Words = readonly string[]
type Values<T> = Readonly<Record<string, T>>

/** Words by which offices and their holders are told. */
export interface OfficeWords {
  /** What a person is called by besides a name: "minister Lind". */
  readonly titles?: Words
  /** What a full name with a title begins with, where a speaker's is looked for. */
  readonly leadingTitles?: Words
  /** Nouns of offices: what a role is told by. */
  readonly roleHeads?: Words
  /** Offices only beside the name of who has them: "Ada Okafor, a teacher". */
  readonly callings?: Words
  readonly roleModifiers?: Words
  /** Offices that have a field, named before them or behind: "water minister", "minister for water". */
  readonly portfolioHeads?: Words
  /** Second words of such a field: "water resources". */
  readonly portfolioNouns?: Words
  /** Names of one field. */
  readonly samePortfolios?: Words
  /** Nouns that say of whom or what was just named who another one is: "its neighbour". */
  readonly relatives?: Words
  /** Say nothing about the office: rank within a company of equals. */
  readonly courtesyRanks?: Words
  /** With one of these an office is another one. */
  readonly officeRanks?: Words
  /** Forms of an office, brought to one. */
  readonly roleForms?: Values<string>
  /** What a general word for an office may stand for: parts of words. */
  readonly generalRoles?: Values<Words>
  /** Behind a word of office they make a name of it: King Street. */
  readonly namesOfOffice?: Words
  /** Ends of nouns for who has a role. */
  readonly roleEndings?: Words
}
