import { setTimeout as sleep } from 'node:timers/promises'
import { firstLine } from '../plugin/first-line.ts'
import { longestWait } from './waits.ts'

/** What a call is told of itself. */
export interface Attempt {
  /** Aborted when the time of the attempt is over. */
  readonly signal: AbortSignal
  /** From 1. */
  readonly attempt: number
}

export interface AttemptLimits {
  readonly attempts: number
  /** Milliseconds for each attempt. */
  readonly timeLimit: number
  /** Milliseconds to wait after a failed attempt, from 1; `undefined` where another would be no use. */
  readonly wait: (error: unknown, attempt: number) => number | undefined
}

/** What the call gives, or an Error that says in a clause why it gave nothing in all attempts. */
export async function attempted<T>(
  call: (attempt: Attempt) => Promise<T>,
  { attempts, timeLimit, wait }: AttemptLimits,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await within(timeLimit, (signal) => call({ signal, attempt }))
    } catch (error) {
      const why = firstLine(error)
      if (attempt >= attempts) throw new Error(attempts === 1 ? why : `${why} (${attempts} attempts)`, { cause: error })
      const pause = wait(error, attempt)
      if (pause === undefined) throw new Error(why, { cause: error })
      if (!(pause >= 0 && pause <= longestWait))
        throw new Error(`${why} (the next attempt is to wait ${pause / 1000} s)`, { cause: error })
      await sleep(pause)
    }
  }
}

/** The work, or a rejection when the time is over, whether or not the work listens to the signal. */
async function within<T>(timeLimit: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const over = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${timeLimit / 1000} s`))
      over.abort()
    }, timeLimit)
  })
  try {
    return await Promise.race([late, work(over.signal)])
  } finally {
    clearTimeout(timer)
  }
}
