import { availableParallelism } from 'node:os'
import type { Corpus } from '../model/corpus.ts'

/** UTF-16 units of text that are measured in the time a thread takes to start (bench/NOTES.md). */
const textPerThread = 200_000

/** As many threads as there are cores, but none that would have less to do than it costs to start it. */
export function usefulWorkers({ documents }: Corpus): number {
  let length = 0
  for (const { reference, hypotheses } of documents)
    for (const { text } of [reference, ...hypotheses]) length += text.length
  const threads = Math.min(availableParallelism(), documents.length, Math.floor(length / textPerThread))
  return threads < 2 ? 0 : threads
}
