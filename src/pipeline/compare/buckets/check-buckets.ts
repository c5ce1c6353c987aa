import type { PassageBuckets } from '../../../model/passage-buckets.ts'
import { UserError } from '../../../model/user-error.ts'
import { named } from '../../../plugin/named.ts'

/** Buckets that are named, at most: a table of more is no table. */
const most = 1000

/** Whether what a plugin exports is meant to sort passages: a metric has no buckets. */
export const isBuckets = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'buckets' in value

/** @throws UserError for the first thing that is not as the type says */
export function checkBuckets(value: object, source: string): PassageBuckets {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field is looked at below
  const { name, buckets, of } = value as Partial<Record<keyof PassageBuckets, unknown>>
  const refuse = (what: string, found: unknown, expected: string): never => {
    throw new UserError(`${source}: ${what} is ${named(found)}, expected ${expected}`)
  }
  if (typeof name !== 'string' || name.trim() === '') refuse('the name of its buckets', name, 'some words')
  if (!Array.isArray(buckets)) return refuse('what it has as buckets', buckets, 'a list of names')
  if (buckets.length === 0 || buckets.length > most)
    refuse('the number of its buckets', buckets.length, `one from 1 to ${most}`)
  for (const [i, bucket] of buckets.entries())
    if (typeof bucket !== 'string' || buckets.indexOf(bucket) < i) refuse('a bucket', bucket, 'a name, each once')
  if (typeof of !== 'function') refuse("its 'of'", of, 'a function of a passage')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field was looked at above
  return value as PassageBuckets
}
