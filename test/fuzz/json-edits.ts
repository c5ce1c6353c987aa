import * as fc from 'fast-check'

// A JSON value that is still one after it was damaged: values are replaced, left out, doubled or moved elsewhere.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

interface JsonEdit {
  readonly kind: 'replace' | 'alike' | 'remove' | 'double' | 'rename' | 'swap'
  /** Which of all places, as a share; and another one. */
  readonly at: number
  readonly other: number
  readonly value: Json
}

const values: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'en',
  'xx-',
  '__proto__',
  '../../etc/passwd',
  '/dev/null',
  'a\nb',
  '\u001b[31m',
  '\ud800',
  '|`<b>',
  'x'.repeat(3000),
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  'original',
  'variorum',
  -1e-9,
  99,
  1e9,
  'NaN',
  'reference',
  '2021-03-03',
  '\u0000',
]

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

const edit: fc.Arbitrary<JsonEdit> = fc.record({
  kind: fc.constantFrom('replace', 'alike', 'alike', 'alike', 'remove', 'double', 'rename', 'swap'),
  at: share,
  other: share,
  value: fc.constantFrom(...values),
})

type Box = Record<string, Json> | Json[]

/** Every place in a value: what holds it and under which key. */
function placesOf(value: Json, places: (readonly [Box, string | number])[] = []): (readonly [Box, string | number])[] {
  if (value === null || typeof value !== 'object') return places
  for (const key of Object.keys(value)) {
    const at = Array.isArray(value) ? Number(key) : key
    places.push([value as Box, at])
    placesOf((value as Record<string, Json>)[key]!, places)
  }
  return places
}

const read = (box: Box, key: string | number): Json => (box as Record<string | number, Json>)[key] ?? null
const write = (box: Box, key: string | number, value: Json): void => {
  Object.defineProperty(box, key, { value, enumerable: true, writable: true, configurable: true })
}

/** Of one type, so that a schema may let it pass. */
const isAlike = (a: Json, b: Json): boolean =>
  typeof a === typeof b && Array.isArray(a) === Array.isArray(b) && (a === null) === (b === null)

function edited(text: string, { kind, at, other, value }: JsonEdit): string {
  const root = JSON.parse(text) as Json
  const places = placesOf(root)
  if (places.length === 0) return JSON.stringify(value)
  const [box, key] = places[Math.floor(at * places.length)]!
  const [otherBox, otherKey] = places[Math.floor(other * places.length)]!
  const there = structuredClone(read(otherBox, otherKey))
  if (kind === 'replace') write(box, key, value)
  else if (kind === 'swap') write(box, key, there)
  else if (kind === 'alike') {
    const alike = [...places.map((place) => read(...place)), ...values].filter((each) => isAlike(each, read(box, key)))
    write(box, key, structuredClone(alike[Math.floor(other * alike.length)]!))
  } else if (Array.isArray(box))
    box.splice(Number(key), kind === 'remove' ? 1 : 0, ...(kind === 'double' ? [read(box, key)] : []))
  else {
    if (kind === 'rename') write(box, JSON.stringify(value), read(box, key))
    if (kind !== 'double') delete box[key]
  }
  return JSON.stringify(root)
}

/** The text of a JSON value after one to four edits. */
export const damagedJson = (json: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(json, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) => edits.reduce(edited, text))
