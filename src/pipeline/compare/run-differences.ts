import type { Result } from '../../model/result.ts'

/** Fields of a run's signature that say how often something was drawn or which program ran: scores don't depend on them. */
const harmless = new Set(['bootstrap', 'seed', 'version'])

type Signed = Pick<Result, 'signature'>

/** What two runs did differently before they measured, as `align:1 against align:lines`; none: their numbers mean the same. */
export function runDifferences(a: Signed, b: Signed): readonly string[] {
  const [ours, theirs] = [fieldsOf(a.signature), fieldsOf(b.signature)]
  const names = [...new Set([...ours.keys(), ...theirs.keys()])]
  const said = (fields: ReadonlyMap<string, string>, name: string): string =>
    fields.has(name) ? `${name}:${fields.get(name)}` : `no ${name}`
  return names
    .filter((name) => !harmless.has(name) && ours.get(name) !== theirs.get(name))
    .map((name) => `${said(ours, name)} against ${said(theirs, name)}`)
}

/** `name|unit:sentence|align:1` as a map; a value may hold a colon. */
const fieldsOf = (signature: string): ReadonlyMap<string, string> =>
  new Map(
    signature.split('|').flatMap((field) => {
      const at = field.indexOf(':')
      return at < 0 ? [] : [[field.slice(0, at), field.slice(at + 1)] as const]
    }),
  )
