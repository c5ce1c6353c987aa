/** Milliseconds that are waited before another attempt at most; a server that asks for more is not waited for. */
export const longestWait = 60_000

/** Milliseconds to wait after the first attempt; after each further one, twice as long. A second is what servers count in. */
const firstWait = 1000

/** Milliseconds to wait after a failed attempt, from 1: 1, 2, 4 … seconds, a minute at most. */
export const growingWait = (attempt: number): number => Math.min(longestWait, firstWait * 2 ** (attempt - 1))

/**
 * Milliseconds that a `Retry-After` header asks to wait, of seconds or of a date (RFC 9110, 10.2.3); `undefined` where it is
 * neither. `now` is in milliseconds since 1970.
 */
export function retryAfter(header: string | null | undefined, now: number = Date.now()): number | undefined {
  const said = header?.trim() ?? ''
  if (/^\d+$/.test(said)) return Number(said) * 1000
  // Date.parse makes dates of nearly anything.
  const at = /^[A-Z][a-z]+, .*\d\d:\d\d:\d\d GMT$/.test(said) ? Date.parse(said) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
