import type { Worker } from 'node:worker_threads'
import { UserError } from '../model/user-error.ts'
import { entryOf } from '../plugin/entry.ts'
import { startWorker } from '../plugin/start-worker.ts'

/** What a thread says of a task: what it made of it, a mistake of the user's, or the stack of one of ours. */
export type Answer<Done> = { readonly done: Done } | { readonly mistake: string } | { readonly bug: string }

export interface Threads<Task, Done> {
  /** Waits until a thread is free. */
  readonly measure: (task: Task) => Promise<Done>
  readonly close: () => Promise<void>
}

export interface ThreadsChoice<Plan, Task> {
  /** The module that a thread runs (`serve-tasks.ts`), below `src`. */
  readonly module: string
  /** What every thread is started with. */
  readonly plan: Plan
  readonly count: number
  /** Megabytes of heap that a thread may have. */
  readonly memoryLimit: number
  /** What a task is of, for a sentence. */
  readonly nameOf: (task: Task) => string
}

/**
 * Megabytes of the part of a thread's heap where new values are made. The engine collects garbage later the more a heap may
 * hold: with its own limits two threads held 70 MB more (bench/NOTES.md).
 */
const youngHeap = 12

/** Threads that work on tasks, one each at a time. */
export function openThreads<Plan, Task, Done>(choice: ThreadsChoice<Plan, Task>): Threads<Task, Done> {
  const all = Array.from({ length: choice.count }, () => openThread<Plan, Task, Done>(choice))
  const free = [...all]
  const waiting: ((thread: Thread<Task, Done>) => void)[] = []
  const nextFree = (): Promise<Thread<Task, Done>> | Thread<Task, Done> =>
    free.pop() ?? new Promise<Thread<Task, Done>>((resolve) => waiting.push(resolve))
  return {
    async measure(task) {
      const thread = await nextFree()
      try {
        return await thread.measure(task)
      } finally {
        const next = waiting.shift()
        if (next) next(thread)
        else free.push(thread)
      }
    },
    close: async () => void (await Promise.all(all.map(({ worker }) => worker.terminate()))),
  }
}

interface Thread<Task, Done> {
  readonly worker: Worker
  measure(task: Task): Promise<Done>
}

function openThread<Plan, Task, Done>({
  module,
  plan,
  memoryLimit,
  nameOf,
}: ThreadsChoice<Plan, Task>): Thread<Task, Done> {
  const worker = startWorker(entryOf(module), {
    workerData: plan,
    resourceLimits: { maxYoungGenerationSizeMb: youngHeap, maxOldGenerationSizeMb: memoryLimit },
  })
  // A thread can also die before it is asked, or while another one is waited for.
  let death: unknown
  worker.on('error', (error) => {
    death ??= error
  })
  return {
    worker,
    measure: (task) =>
      new Promise((resolve, reject) => {
        const die = (): void => reject(reasonOf(death, nameOf(task)))
        if (death !== undefined) return die()
        const take = (answer: Answer<Done>): void => {
          worker.off('exit', die)
          if ('done' in answer) resolve(answer.done)
          else reject('mistake' in answer ? new UserError(answer.mistake) : bugOf(answer.bug))
        }
        worker.once('message', take)
        worker.once('exit', die)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        worker.postMessage(task)
      }),
  }
}

/** An error of ours, with the stack that it had in its thread. */
function bugOf(stack: string): Error {
  const error = new Error(stack.split('\n', 1)[0])
  error.stack = stack
  return error
}

function reasonOf(death: unknown, what: string): unknown {
  if (death instanceof Error && 'code' in death && death.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new UserError(
      `${what} takes more memory than a thread may have; NODE_OPTIONS=--max-old-space-size=8192 gives it 8 GB`,
    )
  return death ?? new Error(`the thread that measured ${what} ended`)
}
