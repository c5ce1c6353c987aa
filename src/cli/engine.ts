import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Flags of Node 20's engine for hours of work on all cores. It compiles a function for speed as soon as it seems to pay, in
 * each thread anew, and collects garbage on helper threads that take the cores from those that measure: of nine systems x 1,984
 * segments a third of the CPU time went there (`bench/large-run.ts`). Later engines do better by themselves.
 */
const flags = [
  // Bytes of bytecode run before a function is looked at again; the engine's own: 67,584.
  '--interrupt-budget=500000',
  '--no-concurrent-marking',
  '--no-concurrent-sweeping',
  '--no-parallel-scavenge',
]

const isOld = process.versions.v8.startsWith('11.')

/** To be called before there is a thread. The flags hold for the whole process: a command's, never a library's. */
export function tuneForThreads(): void {
  if (isOld) for (const flag of flags) setFlagsFromString(flag)
}

/**
 * To be called where much is read that is soon forgotten: garbage is collected when the heap is three tenths larger again than what
 * was left of it, and not when it is some times as large (`bench/strings-run.ts` tells time and memory).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30')
}

/** Gives back what is not needed any more, before threads take their share: a thread that waits for others collects nothing. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
}
