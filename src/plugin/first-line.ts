import { inspect } from 'node:util'

/** The first line of what was thrown, which may be anything. */
export function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message || thrown.name : thrown
  return (typeof text === 'string' ? text : inspect(text)).split('\n', 1)[0] ?? ''
}
