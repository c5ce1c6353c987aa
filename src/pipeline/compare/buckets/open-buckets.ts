import type { Bucketing } from '../../../contrast/bucketing.ts'
import type { SortedPassage } from '../../../model/passage-buckets.ts'
import { UserError } from '../../../model/user-error.ts'
import { entryOf } from '../../../plugin/entry.ts'
import { openPlugin, type PluginOptions, type PluginThread } from '../../../plugin/in-thread.ts'
import { bucketingOf } from './bucketing-of.ts'

export interface BucketsRequest {
  readonly passages: readonly SortedPassage[]
}

export interface BucketsAnswer {
  readonly sorted: readonly (string | readonly string[] | null)[]
}

/** Buckets of a plugin, in a thread of their own. */
export interface OpenBuckets {
  /** @throws UserError where the plugin throws, hangs or names a bucket that it has not */
  sort(passages: readonly SortedPassage[]): Promise<Bucketing>
  close(): Promise<void>
}

interface Declared {
  readonly name: string | null
  readonly buckets: readonly string[]
}

const entry = entryOf('pipeline/compare/buckets/buckets-worker')

/**
 * Those among plugins that sort passages; the others are metrics. Close all.
 *
 * @throws UserError where a plugin cannot be loaded or its buckets lack something
 */
export async function openBuckets(
  plugins: readonly string[],
  options: PluginOptions,
): Promise<{ readonly buckets: readonly OpenBuckets[]; readonly others: readonly string[] }> {
  const buckets: OpenBuckets[] = []
  const others: string[] = []
  try {
    for (const specifier of plugins) {
      const thread = await openPlugin<Declared>(specifier, entry, options)
      const { name, buckets: names } = thread.declared
      if (name === null) {
        others.push(specifier)
        await thread.close()
      } else buckets.push({ sort: (passages) => sorted(thread, name, names, passages), close: () => thread.close() })
    }
    return { buckets, others }
  } catch (error) {
    await Promise.all(buckets.map((each) => each.close()))
    throw error
  }
}

async function sorted(
  thread: PluginThread<Declared>,
  name: string,
  buckets: readonly string[],
  passages: readonly SortedPassage[],
): Promise<Bucketing> {
  const who = `${thread.source}: sorting by '${name}'`
  const request: BucketsRequest = { passages }
  const answer = await thread.ask<{ readonly sorted: unknown }>(request, who).catch((error: Error) => {
    throw new UserError(error.message, { cause: error.cause })
  })
  const given: readonly unknown[] = Array.isArray(answer.sorted) ? answer.sorted : []
  return bucketingOf(
    { name, buckets },
    passages.map((_, i) => given[i]),
    who,
  )
}
