import { parentPort } from 'node:worker_threads'
import { UserError } from '../model/user-error.ts'
import type { Answer } from './threads.ts'

/** Answers, in a thread, one task after the other. */
export function serveTasks<Work extends (task: never) => Promise<unknown>>(opened: Promise<Work>): void {
  type Task = Parameters<Work>[0]
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const say = (said: Answer<unknown>): void => parentPort?.postMessage(said)
  parentPort?.on('message', (task: Task) => void answer(async () => (await opened)(task)).then(say))
}

async function answer(work: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { done: await work() }
  } catch (error) {
    if (error instanceof UserError) return { mistake: error.message }
    const bug = error instanceof Error ? (error.cause ?? error) : error
    return { bug: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }
  }
}
