import type { Worker } from 'node:worker_threads'
import type { CorpusDocument } from '../model/corpus.ts'
import { UserError } from '../model/user-error.ts'
import { entryOf } from '../plugin/entry.ts'
import { startWorker } from '../plugin/start-worker.ts'
import type { MeasuredDocument, Plan, Task } from './measure-document.ts'

/** What a thread says of a document: what it found, a mistake of the user's, or the stack of one of ours. */
export type Answer = { readonly measured: MeasuredDocument } | { readonly mistake: string } | { readonly bug: string }

export interface DocumentThreads {
  /** Waits until a thread is free. */
  readonly measure: (task: Task) => Promise<MeasuredDocument>
  readonly close: () => Promise<void>
}

/**
 * Megabytes of the part of a thread's heap where new values are made, and of the rest. The engine collects garbage later the
 * more a heap may hold: with its own limits two threads held 70 MB more (bench/NOTES.md).
 */
const heap = { young: 12, old: 192 } as const

/** Megabytes of heap that a thread may need besides, for each UTF-16 unit of a document; seen: .0025. */
const heapPerUnit = 0.004

const entry = entryOf('pipeline/document-worker')

/** Megabytes of heap that is enough for the largest of some documents. */
export const heapFor = (documents: readonly CorpusDocument[]): number =>
  heap.old + Math.ceil(heapPerUnit * documents.reduce((most, each) => Math.max(most, lengthOf(each)), 0))

const lengthOf = ({ reference, hypotheses }: CorpusDocument): number =>
  hypotheses.reduce((sum, { text }) => sum + text.length, reference.text.length)

/** Threads that measure documents, one each at a time. `memoryLimit` is in megabytes of heap. */
export function openDocumentThreads(plan: Plan, count: number, memoryLimit: number): DocumentThreads {
  const all = Array.from({ length: count }, () => openThread(plan, memoryLimit))
  const free = [...all]
  const waiting: ((thread: Thread) => void)[] = []
  const nextFree = (): Promise<Thread> | Thread => free.pop() ?? new Promise<Thread>((resolve) => waiting.push(resolve))
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

interface Thread {
  readonly worker: Worker
  measure(task: Task): Promise<MeasuredDocument>
}

function openThread(plan: Plan, memoryLimit: number): Thread {
  const worker = startWorker(entry, {
    workerData: plan,
    resourceLimits: { maxYoungGenerationSizeMb: heap.young, maxOldGenerationSizeMb: memoryLimit },
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
        const die = (): void => reject(reasonOf(death, task.document.id))
        if (death !== undefined) return die()
        const done = (answer: Answer): void => {
          worker.off('exit', die)
          if ('measured' in answer) resolve(answer.measured)
          else reject('mistake' in answer ? new UserError(answer.mistake) : bugOf(answer.bug))
        }
        worker.once('message', done)
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

function reasonOf(death: unknown, document: string): unknown {
  if (death instanceof Error && 'code' in death && death.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new UserError(
      `document '${document}' takes more memory than a thread may have; NODE_OPTIONS=--max-old-space-size=8192 gives it 8 GB`,
    )
  return death ?? new Error(`the thread that measured document '${document}' ended`)
}
