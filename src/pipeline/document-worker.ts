import { parentPort, workerData } from 'node:worker_threads'
import { UserError } from '../model/user-error.ts'
import type { Answer } from './document-threads.ts'
import { documentMeasurer, type Task } from './measure-document.ts'

// A thread that measures documents, one after the other.

const measuring = documentMeasurer(workerData)

async function answer(task: Task): Promise<Answer> {
  try {
    return { measured: await (await measuring)(task) }
  } catch (error) {
    if (error instanceof UserError) return { mistake: error.message }
    const bug = error instanceof Error ? (error.cause ?? error) : error
    return { bug: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
const say = (said: Answer): void => parentPort?.postMessage(said)

parentPort?.on('message', (task: Task) => void answer(task).then(say))
