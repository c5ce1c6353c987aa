import { parentPort, workerData } from 'node:worker_threads'
import type { CorpusDocument } from '../model/corpus.ts'
import { UserError } from '../model/user-error.ts'
import type { Answer } from './document-threads.ts'
import { documentMeasurer } from './measure-document.ts'

// A thread that measures documents, one after the other.

const measuring = documentMeasurer(workerData)

async function answer(document: CorpusDocument): Promise<Answer> {
  try {
    return { measured: await (await measuring)(document) }
  } catch (error) {
    if (error instanceof UserError) return { mistake: error.message }
    const bug = error instanceof Error ? (error.cause ?? error) : error
    return { bug: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
const say = (said: Answer): void => parentPort?.postMessage(said)

parentPort?.on('message', (document: CorpusDocument) => void answer(document).then(say))
