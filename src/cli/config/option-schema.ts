import { z } from 'zod'
import type { DeclaredOption } from '../command.ts'

const one = ({ choices, values = [], whole, positive, type }: DeclaredOption): readonly z.ZodType[] => {
  if (choices !== undefined) return [z.enum(choices.map(String))]
  if (whole !== undefined) {
    const [least, most] = whole
    return [
      most === undefined ? z.int().min(least) : z.int().min(least).max(most),
      ...values.map((each) => z.literal(each)),
    ]
  }
  if (values.length > 0) return values.map((each) => z.literal(each))
  if (type === 'boolean') return [z.boolean()]
  if (type === 'number') return [positive === true ? z.number().positive() : z.number()]
  return [z.string()]
}

/** An object, or a list as the command line has it. */
const named = (levels: readonly string[]): readonly z.ZodType[] => [
  z.record(z.string(), z.enum(levels)),
  z.array(z.string().regex(new RegExp(`^[^=]+=(?:${levels.join('|')})$`))),
]

const isList = ({ array, commas }: DeclaredOption): boolean => array === true || commas === true

/** What a configuration file may say of an option. */
export function optionSchema(option: DeclaredOption): z.ZodType {
  const { byName, describe, default: usual } = option
  const kinds = byName === undefined ? one(option) : named(byName)
  const [first, ...others] = isList(option) && byName === undefined ? [...kinds, z.array(z.union(kinds))] : kinds
  const schema = others.length === 0 ? first! : z.union([first!, ...others])
  return schema.meta({
    ...(describe !== undefined && { description: describe }),
    ...(isSaid(usual) && { default: usual }),
  })
}

/** An empty list is no value that anybody would write. */
const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)

/** The same in words, for a sentence. */
export function expectedOf(option: DeclaredOption): string {
  const { byName } = option
  if (byName !== undefined) return `an object of names, each with one of ${byName.join(', ')}, or a list of NAME=LEVEL`
  const words = expectedOne(option)
  return words === 'a string' && isList(option) ? 'a string or a list of strings' : words
}

/** What an item of a list must be, or the value of a name. */
export function expectedWithin(option: DeclaredOption, isItem: boolean): string {
  if (option.byName === undefined) return expectedOne(option)
  return `${isItem ? 'NAME=LEVEL with ' : ''}one of ${option.byName.join(', ')}`
}

function expectedOne({ choices, values, whole, positive, type }: DeclaredOption): string {
  if (choices !== undefined) return `one of ${choices.join(', ')}`
  const others = (values ?? []).map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  if (whole !== undefined) {
    const [least, most] = whole
    return [`a whole number from ${least}${most === undefined ? '' : ` to ${most}`}`, ...others].join(' or ')
  }
  if (others.length > 0) return `one of ${others.join(', ')}`
  if (type === 'boolean') return 'true or false'
  if (type === 'number') return positive === true ? 'a number above 0' : 'a number'
  return 'a string'
}
