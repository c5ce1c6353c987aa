import { basename, dirname, resolve } from 'node:path'
import type { z } from 'zod'
import { UserError } from '../model/user-error.ts'
import { type Manifest, manifestSchema } from './manifest.ts'
import { hasTextsAlone, writtenOut } from './written-out.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value
}

/** What zod found, in our words; where the schema has words of its own, those stand. */
function clauseOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return `expected ${kinds[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}`
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}`
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'expected a string that is not empty' : `expected ${issue.minimum} or more`
  if (issue.code === 'unrecognized_keys') return `unknown key '${issue.keys.join("', '")}'`
  return undefined
}

/** `documents[2].texts.original.path` */
const place = (path: readonly PropertyKey[]): string =>
  path
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : /^[\w-]+$/.test(String(key)) ? `.${String(key)}` : `["${String(key)}"]`,
    )
    .join('')
    .replace(/^\./, '')

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    const where = /position \d+.*$/.exec(error instanceof Error ? error.message : '')?.[0]
    throw new UserError(`${path}: not JSON${where ? ` at ${where}` : ''}, expected a corpus manifest`)
  }
}

/** As many faults as one message tells. */
const most = 20

/** A manifest as it stands in a file, written out; all that is wrong with it in sentences with their places inside the JSON. */
export function parseManifest(json: string, path: string): Manifest {
  const raw = parseJson(json, path)
  const parsed = manifestSchema.safeParse(writtenOut(raw, basename(dirname(resolve(path)))), { error: clauseOf })
  if (parsed.success) return parsed.data
  const inFile = ([first, second, third, ...rest]: readonly PropertyKey[]): readonly PropertyKey[] =>
    hasTextsAlone(raw) && first === 'documents' && second === 0 && third !== undefined
      ? [third, ...rest]
      : [first, second, third, ...rest].filter((key) => key !== undefined)
  const faults = parsed.error.issues.map((issue) =>
    [path, place(inFile(issue.path)), issue.message].filter((part) => part !== '').join(': '),
  )
  const left = faults.length - most
  throw new UserError([...faults.slice(0, most), ...(left > 0 ? [`${path}: and ${left} more`] : [])])
}
