import { forTerminal } from '../report/escape.ts'

/** One line on a terminal that says what was done last; nothing where stderr is not a terminal. */
export function progressLine(): { show: (done: string) => void; clear: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} }
  const clear = () => process.stderr.write('\r\u001B[K')
  return {
    show: (done) => {
      clear()
      process.stderr.write(forTerminal(done))
    },
    clear,
  }
}
