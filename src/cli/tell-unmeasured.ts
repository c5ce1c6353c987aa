import type { Result } from '../model/result.ts'
import { forTerminal } from '../report/escape.ts'
import { notMeasured } from '../report/not-measured.ts'

/** What was too large to be measured, a line each on standard error. */
export function tellUnmeasured(result: Result): void {
  for (const sentence of notMeasured(result)) process.stderr.write(`variorum: ${forTerminal(sentence)}\n`)
}
