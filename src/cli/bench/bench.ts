import type { Corpus } from '../../model/corpus.ts'
import { UserError } from '../../model/user-error.ts'
import { timeCorpus } from '../../pipeline/time-corpus.ts'
import { readCorpus } from '../../read/corpus.ts'
import { embeddedCorpus } from '../../read/find-manifest.ts'
import { timingsTable } from '../../report/markdown/timings.ts'

export interface BenchArguments {
  readonly corpus?: string | undefined
  readonly texts?: string | undefined
  readonly seconds?: number | undefined
  readonly save?: string | undefined
  readonly baseline?: string | undefined
  readonly bound?: number | undefined
  readonly format: 'text' | 'json'
}

/** Seconds; in seven measurements as long as this, beside other work, a task's ratio lay within an eighth of its middle. */
const usualSeconds = 6

/** `variorum bench`: the timings of the alignment core, measured for longer than a run does, or in rounds that are judged. */
export async function bench(argv: BenchArguments): Promise<void> {
  const { corpus: name, texts, seconds, save, baseline, bound, format } = argv
  checkChoice(argv)
  const corpus = await readCorpus(name ?? embeddedCorpus, texts === undefined ? {} : { texts })
  if (save !== undefined) return (await import('./judged.ts')).saveSpeed(corpus, save, { seconds, format })
  if (baseline !== undefined) return (await import('./judged.ts')).holdTo(baseline, corpus, { bound, format })
  await time(corpus, argv)
}

async function time(corpus: Corpus, { seconds = usualSeconds, format }: BenchArguments): Promise<void> {
  const timings = await timeCorpus(corpus, 'sentence', seconds * 1000)
  process.stdout.write(format === 'json' ? `${JSON.stringify(timings)}\n` : timingsTable(timings))
}

function checkChoice({ seconds, save, baseline, bound }: BenchArguments): void {
  if (baseline === undefined) {
    if (bound !== undefined)
      throw new UserError('--bound: how much slower than a baseline, expected --baseline FILE with it')
    return
  }
  if (save !== undefined) throw new UserError('--save with --baseline: expected one or the other')
  if (seconds !== undefined)
    throw new UserError(
      '--seconds with --baseline: it is measured as long as the baseline was, expected one or the other',
    )
}
