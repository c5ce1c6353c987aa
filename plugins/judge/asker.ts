import type { Pair } from 'variorum'
import { type Attempt, attempt } from './attempt.ts'
import { messagesOf, responseFormat } from './prompt.ts'
import type { Told } from './read-answer.ts'
import type { Settings } from './settings.ts'

/** The time, which tests have an own of. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** What the judge said of a pair, or the clause that says why it said nothing. */
export type Judgement = { readonly errors: readonly Told[] } | { readonly unmeasured: string }

/** Milliseconds before the second request where the server does not say; twice as many before each one after it. */
const firstWait = 500

/**
 * Asks for the errors of one pair, as often as it takes and is allowed. What is asked at the same time shares what was
 * learnt: how long the server wants to be left alone, and whether it takes a schema.
 *
 * @returns a function that rejects where the server takes no request of ours, such as for a wrong key
 */
export function asker(
  settings: Settings,
  { clock, seen }: { readonly clock: Clock; readonly seen: (made: Attempt) => void },
): (pair: Pair) => Promise<Judgement> {
  const { url, key, timeLimit, attempts, longestWait } = settings
  let takesSchema = true
  let restsUntil = 0
  let stopped: string | undefined

  async function ask(pair: Pair, tokens: number, withSchema: boolean): Promise<Attempt> {
    // Others may have been told to wait meanwhile.
    for (let rest = restsUntil - clock.now(); rest > 0; rest = restsUntil - clock.now()) await clock.wait(rest)
    const body = bodyOf(settings, pair, tokens, withSchema)
    const made = await attempt({ url, ...(key !== undefined && { key }), body, timeLimit }, clock.now)
    seen(made)
    if (made.kind === 'stop') stopped = `${made.why} at ${url.host}; are address, key and model right?`
    return made
  }

  return async (pair) => {
    let { tokens } = settings
    let withSchema = takesSchema
    let why = ''
    for (let made = 1; made <= attempts; made++) {
      const came = await ask(pair, tokens, withSchema)
      if (stopped !== undefined) throw new Error(stopped)
      switch (came.kind) {
        case 'answer':
          // Only now is it sure that the schema was what a server did not take.
          takesSchema &&= withSchema
          return { errors: came.errors }
        case 'refusal':
          return { unmeasured: 'the model refused to judge it' }
        case 'stop':
        case 'rejection':
          if (!withSchema) return { unmeasured: came.why }
          withSchema = false
          ;({ why } = came)
          break
        case 'cut':
          why = `the answer was longer than ${tokens} tokens`
          tokens *= 2
          break
        case 'failure': {
          const wait = came.after ?? firstWait * 2 ** (made - 1)
          if (came.after !== undefined && wait > longestWait)
            return { unmeasured: `${came.why} and asks to wait ${Math.ceil(wait / 1000)} s` }
          ;({ why } = came)
          if (came.after !== undefined) restsUntil = Math.max(restsUntil, clock.now() + wait)
          else if (made < attempts) await clock.wait(Math.min(wait, longestWait))
          break
        }
      }
    }
    return { unmeasured: `not answered in ${attempts} attempt${attempts === 1 ? '' : 's'}: ${why}` }
  }
}

const bodyOf = ({ model, language, temperature, seed }: Settings, pair: Pair, tokens: number, withSchema: boolean) => ({
  model,
  messages: messagesOf(pair, language),
  temperature,
  ...(seed !== undefined && { seed }),
  max_tokens: tokens,
  ...(withSchema && { response_format: responseFormat }),
})
