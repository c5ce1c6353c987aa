import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A module of ours in a thread. Node 20 starts no `.ts` worker, so when we run from source jiti loads it. */
export function startWorker(entry: URL, options: WorkerOptions): Worker {
  if (entry.pathname.endsWith('.js')) return new Worker(entry, options)
  const [jiti, file] = [import.meta.resolve('jiti'), entry.href].map((url) => JSON.stringify(url))
  const bootstrap = `import(${jiti}).then(({ createJiti }) => createJiti(${file}).import(${file}))`
  return new Worker(bootstrap, { ...options, eval: true })
}
