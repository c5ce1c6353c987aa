import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'

/**
 * Waits for the compiler's threads. Node 20 can otherwise stand still for ever when it ends: it waits for such a thread,
 * which waits for a garbage collection that would be its own to do (github.com/nodejs/node/issues/54918).
 */
export function finish(): void {
  try {
    setFlagsFromString('--allow-natives-syntax')
    runInThisContext('%FinalizeOptimization()')
  } catch {
    // An engine that has no such call: nothing was printed wrongly, and nothing is to be done.
  }
}
