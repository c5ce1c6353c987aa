import type { Severity } from '../../model/metric.ts'
import { isClosing, nameOf } from './compared.ts'
import type { Placeholder, PlaceholderKind } from './find-placeholders.ts'

export const severities: Readonly<Record<PlaceholderKind, Severity>> = {
  argument: 'critical',
  branch: 'critical',
  tag: 'major',
  address: 'major',
  entity: 'minor',
  escape: 'minor',
}

const hostOf = (address: string): string => address.replace(/^\w+:\/\//, '').replace(/^[^@]*@|[/?#].*$/g, '')

/** Hosts of examples, whose names are words: `www.domain.com`, `me@company.com`. */
const ofExamples = /(?:^|\.)(?:(?:my|your|some)?-?(?:company|domain|host|name|server|site|website)|example|foo|test)\./i

/** Addresses are translated too: a page of the same host, an example, one more for those who translated. */
const isLocal = (a: Placeholder | undefined, b: Placeholder | undefined): boolean =>
  a === undefined || ofExamples.test(hostOf(a.key)) || (b !== undefined && hostOf(a.key) === hostOf(b.key))

/** How bad it is that the first was lost, the second added, or the first became the second, in a localised string that has these. */
export function severityIn(
  ours: readonly Placeholder[],
  theirs: readonly Placeholder[],
): (a: Placeholder | undefined, b: Placeholder | undefined) => Severity {
  const [here, there] = [ours, theirs].map((all) => new Set(all.map(({ key }) => key)))
  const hasTags = ours.some(({ kind }) => kind === 'tag')
  const partner = (tag: Placeholder): boolean =>
    theirs.some((one) => one.kind === 'tag' && nameOf(one) === nameOf(tag) && isClosing(one) !== isClosing(tag))
  return (a, b) => {
    const one = a ?? b
    if (one === undefined) return 'minor'
    const { kind, key, byOrder } = one
    // A text may name a value more or less often: it is filled in all the same
    const isThere = (a === undefined ? here : b === undefined ? there : undefined)?.has(key) === true
    const isSpared =
      (kind === 'address' && isLocal(a, b)) ||
      (kind === 'argument' && byOrder !== true && isThere) ||
      // Emphasis where there is markup anyway
      (kind === 'tag' && a === undefined && hasTags && partner(one))
    return isSpared ? 'minor' : severities[kind]
  }
}
