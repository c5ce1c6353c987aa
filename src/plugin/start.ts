import type { MessagePort } from 'node:worker_threads'

/** What a plugin is told when it is loaded. */
export interface PluginContext {
  /** Language of the reference, BCP 47. */
  readonly language: string
}

/** What the thread of a plugin starts from. */
export interface Start extends PluginContext {
  readonly url: string
  /** For sentences about it: `plugin ./mine.js`. */
  readonly source: string
}

/**
 * `workerData` of such a thread. What is asked and answered goes over a port of its own: a plugin may post what it likes on the
 * thread's.
 */
export interface Given {
  readonly start: Start
  port?: MessagePort
}

/** The first message of such a thread: what the plugin declares itself to be. */
export interface Ready<Declared> {
  readonly ready: Declared
}

/** Instead of any answer. `failed` is one sentence; `stack` is for the plugin's author. */
export interface Failed {
  readonly failed: string
  readonly stack?: string | undefined
}
