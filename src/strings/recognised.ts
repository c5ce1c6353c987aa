import { UserError } from '../model/user-error.ts'
import { nearest } from '../text/did-you-mean.ts'
import { type StringFormat, stringFormats } from './formats.ts'
import type { LocatedText } from './located-text.ts'

/** Characters of a file that are looked at; comments and licences at the top are shorter. */
const headLength = 65_536

const names = stringFormats.map(({ name }) => name).join(', ')

/** @throws UserError for a name that no format has */
export function formatNamed(name: string): StringFormat {
  const found = stringFormats.find((format) => format.name === name)
  if (found !== undefined) return found
  const meant = nearest(
    name,
    stringFormats.map((format) => format.name),
  )
  throw new UserError(`no format '${name}'${meant ? ` (did you mean '${meant}'?)` : ''}, expected one of ${names}`)
}

/**
 * The format that a text looks like; of several, or where it looks like none, the one whose files have such a name.
 *
 * @throws UserError where neither says anything
 */
export function recognised({ path, text }: LocatedText): StringFormat {
  const head = text.slice(0, headLength).trimStart()
  const alike = stringFormats.filter((format) => format.isOne(head))
  const found =
    alike.find((format) => format.names.test(path)) ??
    alike[0] ??
    stringFormats.find((format) => format.names.test(path))
  if (found !== undefined) return found
  throw new UserError(
    `${path}: no file of strings that is known here, expected one of ${names}; name the format if it is one`,
  )
}
