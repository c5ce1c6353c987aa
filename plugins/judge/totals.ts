import type { Attempt } from './attempt.ts'

/** What a judge has cost so far. */
export interface Totals {
  readonly pairs: number
  readonly judged: number
  readonly attempts: number
  readonly refusals: number
  readonly unresolved: number
  readonly read: number
  readonly written: number
}

export const noTotals: Totals = { pairs: 0, judged: 0, attempts: 0, refusals: 0, unresolved: 0, read: 0, written: 0 }

export const withAttempt = (totals: Totals, made: Attempt): Totals => {
  const usage = 'usage' in made ? made.usage : undefined
  return {
    ...totals,
    attempts: totals.attempts + 1,
    refusals: totals.refusals + (made.kind === 'refusal' ? 1 : 0),
    read: totals.read + (usage?.read ?? 0),
    written: totals.written + (usage?.written ?? 0),
  }
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** `judge: 40 of 41 pairs judged; 47 attempts, 1 refusal, 0 unresolved quotes; 51,204 tokens read, 3,310 written` */
export const formatTotals = ({ pairs, judged, attempts, refusals, unresolved, read, written }: Totals): string =>
  `judge: ${judged.toLocaleString('en')} of ${counted(pairs, 'pair')} judged; ${counted(attempts, 'attempt')}, ` +
  `${counted(refusals, 'refusal')}, ${counted(unresolved, 'unresolved quote')}; ` +
  `${counted(read, 'token')} read, ${written.toLocaleString('en')} written`
