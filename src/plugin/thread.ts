import { once } from 'node:events'
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import { firstLine } from './first-line.ts'
import type { Given, Start } from './start.ts'
import { startWorker } from './start-worker.ts'

export interface ThreadLimits {
  /** Milliseconds for loading, and for each request after it. */
  readonly timeLimit?: number
  /** Megabytes of JavaScript heap; typed arrays and WebAssembly are not counted. */
  readonly memoryLimit?: number
}

/** A thread that answers each message with one message, until it ends. */
export interface Thread {
  /**
   * The next message: the answer to `request`, or the first message of all. Rejects with why there will be none. It may take
   * the time limit, or `atLeast` milliseconds where that is more.
   */
  next<T>(request?: unknown, atLeast?: number): Promise<T>
  close(): Promise<void>
}

/** Milliseconds, some 25 days: what a timer can count; it fires at once for more. */
const longestTimer = 2 ** 31 - 1

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Starts a module of ours in a thread of its own, where a plugin's code can be stopped. */
export function startThread(
  entry: URL,
  start: Start,
  { timeLimit = 10_000, memoryLimit = 1024 }: ThreadLimits,
): Thread {
  const { port1: port, port2 } = new MessageChannel()
  const workerData: Given = { start, port: port2 }
  const resourceLimits = { maxOldGenerationSizeMb: memoryLimit }
  const worker = startWorker(entry, { workerData, transferList: [port2], resourceLimits })

  // The first reason is the true one: a thread that is stopped also exits.
  let ended: string | undefined
  const end = (why: string): void => {
    ended ??= why
  }
  worker.on('error', (error: unknown) =>
    end(
      isOutOfMemory(error)
        ? `needed more than ${memoryLimit} MB of memory and was stopped`
        : `threw: ${firstLine(error)}`,
    ),
  )
  worker.on('exit', (code) => end(`ended its own thread (exit code ${code})`))

  async function next<T>(request: unknown, atLeast = 0): Promise<T> {
    const limit = Math.min(longestTimer, Math.max(timeLimit, atLeast))
    if (ended !== undefined) throw new Error(ended)
    const listening = new AbortController()
    const { signal } = listening
    const timer = setTimeout(() => {
      end(`did not answer within ${limit / 1000} s and was stopped`)
      void worker.terminate()
    }, limit)
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    if (request !== undefined) port.postMessage(request)
    try {
      return await Promise.race([
        once(port, 'message', { signal }).then(([message]) => message),
        once(worker, 'exit', { signal }).then(() => {
          // What it said last may still lie here.
          const last = receiveMessageOnPort(port)
          return last ? last.message : Promise.reject(new Error(ended))
        }),
      ])
    } catch (error) {
      throw new Error(ended, { cause: error })
    } finally {
      clearTimeout(timer)
      listening.abort()
      worker.unref() // so that a run that forgot to close its workers still ends
    }
  }

  // One request at a time, so that each has the whole time limit for itself.
  let last: Promise<unknown> = Promise.resolve()
  return {
    next<T>(request?: unknown, atLeast?: number) {
      const turn = last.then(() => next<T>(request, atLeast))
      last = turn.catch(() => undefined)
      return turn
    },
    async close() {
      end('was closed')
      await worker.terminate()
    },
  }
}
