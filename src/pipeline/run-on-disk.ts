import { aligners } from '../align/aligners.ts'
import type { Corpus } from '../model/corpus.ts'
import { UserError } from '../model/user-error.ts'
import { type EvaluateOptions, measureAll, type Run, runOf } from './evaluate.ts'
import type { Measured } from './finish.ts'
import { planOf } from './measure-documents.ts'
import { type Journal, openJournal } from './records/journal.ts'
import { keysOf } from './records/keys.ts'
import { onDisk } from './records/on-disk.ts'
import { type ShardEnd, shardAbout } from './shards/about.ts'
import type { Shard } from './shards/shard.ts'

export interface DiskOptions extends Omit<EvaluateOptions, 'recall'> {
  /** The folder of the journal: what was measured of each document, as soon as it was. */
  readonly journal: string
  /** Whether what earlier runs left there is taken up, and this one's is left for the next. */
  readonly resume: boolean
  /** Of which part of the corpus this is, and where its records shall lie. */
  readonly shard?: { readonly which: Shard; readonly path: string }
}

export interface MeasuredOnDisk extends Run {
  readonly measured: Measured
  readonly journal: Journal
}

/**
 * Measures every document of a corpus, keeping on disk what was found, and gives it to `use`. What was measured before a
 * crash, or before `use` failed, can be taken up again.
 *
 * @throws UserError where the journal cannot be written
 */
export async function withMeasured<T>(
  corpus: Corpus,
  { journal: folder, resume, shard, ...options }: DiskOptions,
  use: (found: MeasuredOnDisk) => Promise<T>,
): Promise<T> {
  const { measurers, unit = 'sentence', aligner = aligners.variorum, withheld = false } = options
  const run = runOf(corpus, options)
  const { reference, systems } = run.head
  const keys = keysOf(planOf(measurers, { unit, aligner, keeping: { reference, systems, withheld } }))
  const about = shard && shardAbout(shard.which, corpus, run, measurers)
  const journal = openJournal(folder, keys, resume, about)
  try {
    const keeper = onDisk(journal.writer, keys)
    const measured = await measureAll(
      corpus,
      { ...options, ...(journal.recall && { recall: journal.recall }) },
      run,
      keeper,
    )
    const used = await use({ ...run, measured, journal })
    journal.finish(resume, shard && { path: shard.path, end: endOf(measured) })
    return used
  } catch (error) {
    journal.leave()
    if (journal.writer.count === 0 || !(error instanceof UserError)) throw error
    throw new UserError(`${error.message}; what was measured is kept in ${folder}, --resume takes it up`, {
      cause: error,
    })
  }
}

const endOf = ({ records, failures }: Measured): ShardEnd => ({
  records: records.ids.length,
  failures: failures.map((failure) => failure ?? null),
})
