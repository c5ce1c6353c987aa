import { loadDefault } from '../../../plugin/load-module.ts'
import { serve } from '../../../plugin/serve.ts'
import { checkBuckets, isBuckets } from './check-buckets.ts'
import type { BucketsAnswer, BucketsRequest } from './open-buckets.ts'

// The thread of a plugin's buckets: loads it, then sorts passages on request. A plugin without buckets says so and is closed.

await serve(async (start) => {
  const value = await loadDefault(start, 'a metric or buckets')
  if (!isBuckets(value))
    return { declared: { name: null, buckets: [] }, answer: () => Promise.reject(new Error('no buckets')) }
  const own = checkBuckets(value, start.source)
  return {
    declared: { name: own.name, buckets: [...own.buckets] },
    async answer({ passages }: BucketsRequest): Promise<BucketsAnswer> {
      const sorted: BucketsAnswer['sorted'][number][] = []
      for (const passage of passages) sorted.push((await own.of(passage)) ?? null)
      return { sorted }
    },
  }
})
