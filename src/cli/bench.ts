import { timeCorpus } from '../pipeline/time-corpus.ts'
import { readCorpus } from '../read/corpus.ts'
import { embeddedCorpus } from '../read/find-manifest.ts'
import { timingsTable } from '../report/markdown/timings.ts'

interface BenchArguments {
  readonly corpus?: string | undefined
  readonly texts?: string | undefined
  readonly seconds: number
  readonly format: 'text' | 'json'
}

/** `variorum bench`: the timings of the alignment core, measured for longer than a run does. */
export async function bench({ corpus: name, texts, seconds, format }: BenchArguments): Promise<void> {
  const corpus = await readCorpus(name ?? embeddedCorpus, texts === undefined ? {} : { texts })
  const timings = await timeCorpus(corpus, 'sentence', seconds * 1000)
  process.stdout.write(format === 'json' ? `${JSON.stringify(timings)}\n` : timingsTable(timings))
}
