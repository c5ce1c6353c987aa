import { workerData } from 'node:worker_threads'
import { UserError } from '../model/user-error.ts'
import { firstLine } from './first-line.ts'
import type { Failed, Given, Start } from './start.ts'

/** Whatever was thrown as text, since not everything that can be thrown can be sent. */
function failed(thrown: unknown): Failed {
  const origin = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown
  return { failed: firstLine(thrown), stack: origin instanceof Error ? origin.stack : undefined }
}

/** A loaded plugin: what it declares itself to be, and its answers to the requests of `PluginThread.ask`. */
export interface Served {
  readonly declared: object
  answer(request: unknown): Promise<object>
}

/** The other end of `openPlugin`, in the thread: loads the plugin, says what it is and answers requests. */
export async function serve(load: (start: Start) => Promise<Served>): Promise<void> {
  // What a plugin prints must not get between the JSON on stdout.
  process.stdout.write = process.stderr.write.bind(process.stderr)
  const given: Given = workerData
  const { start, port } = given
  // The plugin, which is loaded next, finds `workerData` without it.
  delete given.port
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const say = (message: object): void => port?.postMessage(message)
  try {
    const served = await load(start)
    port?.on('message', (request) => void served.answer(request).catch(failed).then(say))
    say({ ready: served.declared })
  } catch (error) {
    const { failed: why, stack } = failed(error)
    say({ failed: error instanceof UserError ? why : `${start.source}: could not be loaded: ${why}`, stack })
  }
}
