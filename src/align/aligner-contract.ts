import type { Aligner, AlignerLink } from '../model/aligner.ts'
import { UserError } from '../model/user-error.ts'
import { named } from '../plugin/named.ts'

/** What an aligner says of itself. */
export type DeclaredAligner = Pick<Aligner, 'name' | 'version'>

/** Fit for a signature, where `|` parts fields. */
const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '' && !/[\s|,\p{C}]/u.test(value)

const fields: readonly (readonly [field: keyof Aligner, expected: string, fits: (value: unknown) => boolean])[] = [
  ['name', "a name without white space, ',' or '|', such as 'by-names'", isWord],
  ['version', "a version such as '1'", isWord],
  ['align', 'a function from two lists of passages to links', (value) => typeof value === 'function'],
]

const isAligner = (value: object): value is Aligner =>
  fields.every(([field, , fits]) => fits(Reflect.get(value, field)))

/** The value as an aligner, or a UserError that names the first field that is missing or wrong. */
export function checkAligner(value: unknown, source: string): Aligner {
  if (typeof value !== 'object' || value === null)
    throw new UserError(`${source}: expected an aligner, an object with ${fields.map(([field]) => field).join(', ')}`)
  if (isAligner(value)) return value
  const [field, expected] = fields.find(([name, , fits]) => !fits(Reflect.get(value, name)))!
  throw new UserError(
    `${source}: the aligner ${field in value ? `has a wrong '${field}'` : `has no '${field}'`}; expected ${expected}`,
  )
}

const sides = ['reference', 'hypothesis'] as const

/** The links that an aligner gave, each side in file order and those with an empty side left out, or a UserError. */
export function checkLinks(
  { name }: DeclaredAligner,
  links: unknown,
  size: Readonly<Record<(typeof sides)[number], number>>,
): AlignerLink[] {
  const wrong = (what: string) => new UserError(`aligner '${name}' ${what}`)
  if (!Array.isArray(links)) throw wrong(`gave ${named(links)}, expected a list of links`)
  const taken = { reference: new Set<unknown>(), hypothesis: new Set<unknown>() }
  for (const [at, link] of (links as readonly unknown[]).entries()) {
    if (!isLink(link))
      throw wrong(`gave ${named(link)} for link ${at}, expected {reference: [0], hypothesis: [0, 1]}, indices from 0`)
    for (const side of sides)
      for (const index of link[side]) {
        if (!Number.isInteger(index) || index < 0 || index >= size[side])
          throw wrong(`linked ${side} passage ${named(index)} in link ${at}, ${expectedIndex(size[side])}`)
        if (taken[side].has(index)) throw wrong(`put ${side} passage ${index} into two links, expected one at most`)
        taken[side].add(index)
      }
    const { confidence } = link
    if (confidence !== undefined && !(typeof confidence === 'number' && confidence >= 0 && confidence <= 1))
      throw wrong(`gave link ${at} a confidence of ${named(confidence)}, expected 0 to 1 or none`)
  }
  return (links as readonly AlignerLink[])
    .filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
    .map(({ reference, hypothesis, confidence }) => ({
      reference: inOrder(reference),
      hypothesis: inOrder(hypothesis),
      ...(confidence !== undefined && { confidence }),
    }))
}

const isLink = (value: unknown): value is AlignerLink =>
  typeof value === 'object' && value !== null && sides.every((side) => Array.isArray(Reflect.get(value, side)))

const inOrder = (indices: readonly number[]): number[] => [...indices].sort((a, b) => a - b)

const expectedIndex = (size: number): string =>
  size === 0 ? 'expected none: that side is empty' : `expected 0 to ${size - 1}`
