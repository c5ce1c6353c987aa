import { UserError } from '../model/user-error.ts'
import { named } from '../plugin/named.ts'
import { didYouMean } from '../text/did-you-mean.ts'

/**
 * Checks that options have known names: an option with another would do nothing. `whose` begins the sentence.
 *
 * @throws UserError for another name, and for what has no names
 */
export function checkFields(whose: string, options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new UserError(`${whose}: the options are ${named(options)}, expected an object`)
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const meant = known.find((name) => unknown.length > 2 && name.startsWith(unknown.toLowerCase()))
  const hint = meant === undefined ? didYouMean(unknown, known) : ` (did you mean '${meant}'?)`
  throw new UserError(`${whose}: no option '${unknown}'${hint}; there are ${known.join(', ')}`)
}
