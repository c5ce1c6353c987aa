import type { z } from 'zod'
import { UserError } from '../model/user-error.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

const forms: Readonly<Record<string, string>> = {
  date: 'a day such as 2027-06-30',
  datetime: 'a time such as 2027-06-30T12:00:00Z',
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value
}

/** What a schema found, in our words; where the schema has words of its own, those stand. */
export function clauseOf(issue: z.core.$ZodRawIssue): string | undefined {
  const found = typeof issue.input === 'string' ? `'${issue.input.slice(0, 40)}'` : kindOf(issue.input)
  if (issue.code === 'invalid_type')
    return `expected ${kinds[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}`
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}, found ${found}`
  if (issue.code === 'invalid_format') return `expected ${forms[issue.format] ?? 'another form'}, found ${found}`
  if (issue.code === 'invalid_union') return `${found} found, which is of none of the kinds that are expected`
  if (issue.code === 'too_big') return `expected ${issue.maximum} or less`
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? 'expected a string that is not empty'
      : issue.origin === 'array'
        ? `expected a list of ${issue.minimum} or more`
        : `expected ${issue.inclusive === false ? `more than ${issue.minimum}` : `${issue.minimum} or more`}`
  if (issue.code === 'unrecognized_keys') return `unknown key '${issue.keys.join("', '")}'`
  return undefined
}

/** `documents[2].texts.original.path` */
export const keyPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : /^[\w-]+$/.test(String(key)) ? `.${String(key)}` : `["${String(key)}"]`,
    )
    .join('')
    .replace(/^\./, '')

/**
 * What a file says, as the schema has it.
 *
 * @throws UserError with the first thing that is wrong and where it stands, behind `where` and what the file is `not`
 */
export function heldTo<T>(schema: z.ZodType<T>, value: unknown, where: string, not: string): T {
  const { data, error } = schema.safeParse(value, { error: clauseOf })
  if (error === undefined) return data
  const [issue] = error.issues
  throw new UserError(
    `${where}: not a ${not}, ${keyPath(issue?.path ?? []) || 'the whole'}: ${issue?.message ?? 'wrong'}`,
  )
}
