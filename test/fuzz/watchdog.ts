import { Worker } from 'node:worker_threads'

// A library call that never ends holds its thread: another one looks after it, and knows what it was given.

/** Milliseconds after which a library call that has not ended hangs; commands have a shorter limit of their own. */
const usualLimit = 120_000

interface Watchdog {
  readonly giving: (target: string, input: unknown) => void
  readonly stop: () => void
}

/** Writes the input of a call that hangs to `file` and ends the process. */
export function watchdog(file: string, timeLimit = usualLimit): Watchdog {
  const worker = new Worker(new URL('./watch.mjs', import.meta.url), { workerData: { file, timeLimit } })
  worker.unref()
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    giving: (target, input) => worker.postMessage({ target, input }),
    stop: () => void worker.terminate(),
  }
}
