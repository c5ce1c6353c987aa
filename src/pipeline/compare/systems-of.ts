import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { didYouMean } from '../../text/did-you-mean.ts'

/** A system of A and the one of B that it is held to. */
export interface SystemPair {
  readonly system: string
  readonly with: string
}

/** A result, and how it was named. */
export interface Opened {
  readonly path: string
  readonly result: Result
}

/** What was said of systems: one that both results have, or one of each. */
export interface SaidSystems {
  readonly system?: string | undefined
  /** A's and B's: two names, as a pair or with a comma between them. */
  readonly systems?: string | readonly [string, string] | undefined
}

/**
 * Which systems are compared: those that were named, else every one that both results have.
 *
 * @throws UserError where a result has no such system, or both have none in common
 */
export function systemsOf(a: Opened, b: Opened, { system, systems }: SaidSystems): readonly SystemPair[] {
  if (system !== undefined && systems !== undefined)
    throw new UserError('--system and --systems, expected one of them: a system of both results, or one of each')
  if (system !== undefined) return [{ system: found(a, system), with: found(b, system) }]
  if (systems !== undefined) {
    const [first, second, ...more] =
      typeof systems === 'string' ? systems.split(',').map((name) => name.trim()) : systems
    if (!first || !second || more.length > 0)
      throw new UserError(
        `--systems is '${String(systems)}', expected the names of two systems with a comma between them`,
      )
    return [{ system: found(a, first), with: found(b, second) }]
  }
  const theirs = new Set(hypothesesOf(b))
  const common = hypothesesOf(a).filter((name) => theirs.has(name))
  if (common.length > 0) return common.map((name) => ({ system: name, with: name }))
  throw new UserError(
    `${a.path} has the systems ${hypothesesOf(a).join(', ')}, ${b.path} ${hypothesesOf(b).join(', ')}: none in common, expected --systems NAME,NAME`,
  )
}

const hypothesesOf = ({ result }: Opened): readonly string[] =>
  result.systems.filter(({ role }) => role === 'hypothesis').map(({ name }) => name)

function found(opened: Opened, name: string): string {
  const names = hypothesesOf(opened)
  if (names.includes(name)) return name
  throw new UserError(
    `${opened.path}: no system '${name}'${didYouMean(name, names)}, expected one of ${names.join(', ') || 'none'}`,
  )
}
