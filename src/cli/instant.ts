import { UserError } from '../model/user-error.ts'

/**
 * What `--at` says: a day, or a time with its zone. Another would mean another moment on each machine.
 *
 * @throws UserError where it is neither
 */
export function instant(text: string): Date {
  const isWhole = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text)
  const time = new Date(isWhole ? text : Number.NaN)
  if (Number.isNaN(time.getTime()))
    throw new UserError(`--at: '${text}' is no time, expected 2026-11-29 or 2026-11-29T14:30:00Z`)
  return time
}
