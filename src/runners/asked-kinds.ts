import { UserError } from '../model/user-error.ts'
import { supportOf } from '../pipeline/language-support.ts'
import { named } from '../plugin/named.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import type { HeldTexts } from './held-texts.ts'
import { type KindName, kindNames, kindOf, type Look } from './kinds.ts'

/**
 * Where to look for what was asked: beside the references, or beside the sources where there are none.
 *
 * @throws UserError where a kind is none, needs a reference that is not there, or is not read in the language: it would never fail
 */
export function looksOf(
  whose: string,
  asked: readonly KindName[],
  { references, language }: HeldTexts,
): readonly Look[] {
  const there = kindNames.join(', ')
  if (!Array.isArray(asked))
    throw new UserError(`${whose}: what to preserve is ${named(asked)}, expected a list of ${there}`)
  if (asked.length === 0)
    throw new UserError(`${whose}: what to preserve is an empty list, expected one or more of ${there}`)
  const support = supportOf(language)
  return asked.map((name) => {
    if (!kindNames.includes(name))
      throw new UserError(`${whose}: no kind '${name}'${didYouMean(String(name), kindNames)}; there are ${there}`)
    const { reference, source, isRead } = kindOf(name)
    const look = references === undefined ? source : reference
    if (look === undefined)
      throw new UserError(
        `${whose}: '${name}' needs a 'reference', for it is not compared with a text in another language`,
      )
    if (isRead?.(support) === false)
      throw new UserError(`${whose}: nothing is known of ${name} in '${language}'; variorum languages lists what is`)
    return look
  })
}
