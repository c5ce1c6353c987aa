import { parentPort } from 'node:worker_threads'
import { UserError } from '../model/user-error.ts'
import type { Answer } from './threads.ts'

/** Answers, in a thread, one task after the other. */
export function serveTasks<Task, Done>(opened: Promise<(task: Task) => Promise<Done>>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const say = (said: Answer<Done>): void => parentPort?.postMessage(said)
  parentPort?.on('message', (task: Task) => void answer(opened, task).then(say))
}

async function answer<Task, Done>(opened: Promise<(task: Task) => Promise<Done>>, task: Task): Promise<Answer<Done>> {
  try {
    return { done: await (await opened)(task) }
  } catch (error) {
    if (error instanceof UserError) return { mistake: error.message }
    const bug = error instanceof Error ? (error.cause ?? error) : error
    return { bug: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }
  }
}
