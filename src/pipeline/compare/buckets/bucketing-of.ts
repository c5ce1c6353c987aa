import type { Bucketing } from '../../../contrast/bucketing.ts'
import type { PassageBuckets } from '../../../model/passage-buckets.ts'
import { UserError } from '../../../model/user-error.ts'
import { named } from '../../../plugin/named.ts'

/**
 * What buckets of one's own gave for each passage, held to their names.
 *
 * @throws UserError where one is none of them
 */
export function bucketingOf(
  { name, buckets }: Pick<PassageBuckets, 'name' | 'buckets'>,
  given: readonly unknown[],
  who: string,
): Bucketing {
  const indices = new Map(buckets.map((bucket, i) => [bucket, i]))
  return {
    of: 'passages',
    name,
    buckets,
    ofBlocks: given.map((each) => [...new Set(listOf(each).map((bucket) => indexOf(bucket)))]),
  }

  function indexOf(bucket: unknown): number {
    const index = typeof bucket === 'string' ? indices.get(bucket) : undefined
    if (index !== undefined) return index
    throw new UserError(`${who} gave ${named(bucket)}, expected one of its buckets, several or undefined`)
  }
}

function listOf(given: unknown): readonly unknown[] {
  if (given === null || given === undefined) return []
  return Array.isArray(given) ? given : [given]
}
