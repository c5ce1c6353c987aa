import type { PassageBuckets } from '../../../model/passage-buckets.ts'
import { bucketingOf } from './bucketing-of.ts'
import { checkBuckets } from './check-buckets.ts'
import type { OpenBuckets } from './open-buckets.ts'

/**
 * Buckets that sort here, as a value passed in code. What they throw is passed on.
 *
 * @throws UserError where they lack something
 */
export function bucketsInProcess(value: PassageBuckets): OpenBuckets {
  const own = checkBuckets(value, 'passed in code')
  return {
    sort: async (passages) => {
      const given: unknown[] = []
      for (const passage of passages) given.push(await own.of(passage))
      return bucketingOf(own, given, `passed in code: sorting by '${own.name}'`)
    },
    close: () => Promise.resolve(),
  }
}
