import type { Severity } from '../../model/metric.ts'
import { isClosing, nameOf } from './comparison.ts'
import type { Placeholder, PlaceholderKind } from './find-placeholders.ts'
import { isVoid } from './tags.ts'

export const severities: Readonly<Record<PlaceholderKind, Severity>> = {
  argument: 'critical',
  branch: 'critical',
  tag: 'major',
  address: 'major',
  entity: 'minor',
  escape: 'minor',
}

/** Without what may name a language or a country: `de.boats.org`, `boats.de`. */
const hostOf = (address: string): string =>
  address
    .replace(/^\w+:\/\//, '')
    .replace(/^[^@/]*@|[/?#].*$/g, '')
    .replace(/^(?:[a-z]{2}(?:-[a-z]{2})?|www)\.(?=[^.]+\.)/i, '')

/** Hosts of examples, whose names are words: `www.domain.com`, `me@company.com`. */
const ofExamples = /(?:^|\.)(?:(?:my|your|some)?-?(?:company|domain|host|name|server|site|website)|example|foo|test)\./i

const withoutCountry = (host: string): string => host.replace(/\.[a-z]{2,3}$/i, '')

/** Addresses are translated too: a page of the same host, an example, one more for those who translated. */
const isLocal = (a: Placeholder | undefined, b: Placeholder | undefined): boolean =>
  a === undefined ||
  ofExamples.test(hostOf(a.key)) ||
  (b !== undefined && withoutCountry(hostOf(a.key)) === withoutCountry(hostOf(b.key)))

/** What only changes how words look; languages set off other words, or none. */
const emphasis =
  /^<\/?(?:abbr|b|bd[io]|big|br|cite|code|em|hr|i|kbd|mark|nowiki|q|s|samp|small|span|strong|su[bp]|tt|u|var|wbr)\s*\/?>$/

/** How bad it is that the first was lost, the second added, or the first became the second, in a localised string that has these. */
export function severityIn(
  ours: readonly Placeholder[],
  theirs: readonly Placeholder[],
): (a: Placeholder | undefined, b: Placeholder | undefined) => Severity {
  const [here, there] = [ours, theirs].map((all) => new Set(all.map(({ key }) => key)))
  const hasTags = ours.some(({ kind }) => kind === 'tag')
  const isBalanced = (tag: Placeholder): boolean => {
    const alike = theirs.filter((one) => one.kind === 'tag' && nameOf(one) === nameOf(tag) && !isVoid(one))
    return alike.filter(isClosing).length * 2 === alike.length
  }
  return (a, b) => {
    const one = a ?? b
    if (one === undefined) return 'minor'
    const { kind, key, byOrder } = one
    // A text may name a value more or less often: it is filled in all the same
    const isThere = (a === undefined ? here : b === undefined ? there : undefined)?.has(key) === true
    const isSpared =
      // Languages without plural forms need no choice between them
      (a !== undefined && b?.key === a.key.replace(/,(?:plural|selectordinal)\}$/, '}')) ||
      (kind === 'address' && isLocal(a, b)) ||
      (kind === 'argument' && byOrder !== true && isThere) ||
      (kind === 'tag' &&
        [a, b].every(
          (tag) => tag === undefined || ((emphasis.test(tag.key) || (a === undefined && hasTags)) && isBalanced(tag)),
        ))
    return isSpared ? 'minor' : severities[kind]
  }
}
