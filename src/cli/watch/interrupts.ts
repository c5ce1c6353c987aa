const signals = ['SIGINT', 'SIGTERM'] as const

let stop = (): void => process.exit(0)

const heard = (): void => stop()

/** From now on an interruption is the end that was waited for: at once, or as `afterInterrupt` says. */
export function hearInterrupts(): void {
  for (const signal of signals) process.once(signal, heard)
}

/** What an interruption does from now on. */
export function afterInterrupt(then: () => void): void {
  stop = then
}

export function forgetInterrupts(): void {
  for (const signal of signals) process.off(signal, heard)
}
