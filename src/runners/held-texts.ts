import { UserError } from '../model/user-error.ts'
import { named } from '../plugin/named.ts'
import { languageTag } from '../text/language-tag.ts'
import { plural } from '../text/plural.ts'

/** One text, or several that each stand for themselves. */
export type Texts = string | readonly string[]

/** What translations are held to: one of the first two at least, each shaped as what is held to it. */
export interface Against {
  /** Another translation, in the same language. */
  readonly reference?: Texts | undefined
  /** What it was translated from. */
  readonly source?: Texts | undefined
  /** BCP 47 of the translation and its reference. Default: en. */
  readonly language?: string | undefined
}

/** Their names, which every matcher takes. */
export const againstFields = ['reference', 'source', 'language'] as const satisfies readonly (keyof Against)[]

/** The texts of a call, all lists of one length. */
export interface HeldTexts {
  readonly hypotheses: readonly string[]
  readonly references: readonly string[] | undefined
  readonly sources: readonly string[] | undefined
  readonly language: string
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/**
 * Another list of texts beside those received.
 *
 * @throws UserError where it is none, or of another length
 */
export function besides(whose: string, name: string, value: unknown, received: readonly string[]): readonly string[] {
  if (!isList(value))
    throw new UserError(`${whose}: '${name}' is ${named(value)}, expected a list of texts as received`)
  if (value.length !== received.length)
    throw new UserError(
      `${whose}: ${plural(received.length, 'text')} received and ${value.length} in '${name}', expected the same number`,
    )
  return value
}

/**
 * A list of texts that was received.
 *
 * @throws UserError where it is none, or empty
 */
export function receivedTexts(whose: string, value: unknown): readonly string[] {
  if (!isList(value)) throw new UserError(`${whose}: received ${named(value)}, expected a list of texts`)
  if (value.length === 0) throw new UserError(`${whose}: received an empty list, expected one text or more`)
  return value
}

/** @throws UserError where there is neither reference nor source, or texts do not go together; `whose` begins the sentence */
export function heldTexts(whose: string, value: unknown, { reference, source, language = 'en' }: Against): HeldTexts {
  if (reference === undefined && source === undefined)
    throw new UserError(`${whose}: no 'reference' and no 'source', expected one of them`)
  const isOne = typeof value === 'string'
  if (!isOne && !Array.isArray(value))
    throw new UserError(`${whose}: received ${named(value)}, expected a text or a list of texts`)
  const hypotheses = receivedTexts(whose, isOne ? [value] : value)
  const beside = (name: string, other: Texts | undefined): readonly string[] | undefined => {
    if (other === undefined) return undefined
    if (isOne && typeof other !== 'string')
      throw new UserError(`${whose}: '${name}' is ${named(other)}, expected one text as received`)
    return besides(whose, name, isOne ? [other] : other, hypotheses)
  }
  return {
    hypotheses,
    references: beside('reference', reference),
    sources: beside('source', source),
    language: languageTag(language, `${whose}: 'language'`),
  }
}
