import { createRequire } from 'node:module'
import type { Countries } from 'world-countries'
import { slugOf } from './gazetteer.ts'

let ids: ReadonlySet<string> | undefined

/** Whether an id is of a country, which has a name in every language. */
export function isCountry(id: string): boolean {
  if (ids === undefined) {
    const countries: Countries = createRequire(import.meta.url)('world-countries')
    ids = new Set(countries.map(({ name }) => `place:${slugOf(name.common)}`))
  }
  return ids.has(id)
}
