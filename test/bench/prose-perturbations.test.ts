import { describe, expect, it } from 'vitest'
import { prosePerturbations } from '../../bench/prose-perturbations.ts'

const changed = (kind: string, text: string): readonly string[] =>
  (prosePerturbations.find((one) => one.kind === kind)?.edits(text) ?? []).map(
    ({ start, end, text: written }) => `${text.slice(start, end)} => ${written}`,
  )

describe('changes planted in prose', () => {
  it('put another surname behind a given name or an office, but not for a building or a feast', () => {
    expect(changed('name', 'Then Anna Lima met Mayor Solberg.')).toHaveLength(2)
    expect(changed('name', 'Then Anna Lima met Mayor Solberg.')[0]).toMatch(/^Lima => /)
    expect(changed('name', 'On Nicole Street they kept Martin Day.')).toEqual([])
  })

  it('put another speaker, but not for a pronoun', () => {
    expect(changed('speaker', '“It rains,” said Ben Lima. Okafor said so too.')).toHaveLength(2)
    expect(changed('speaker', '“It rains,” said He. They said so.')).toEqual([])
  })

  it('put another office for that of a holder, and leave an office without one', () => {
    expect(changed('role', 'The minister Ada Okafor and Ben Lima, the mayor, met.')).toEqual([
      'minister => ambassador',
      'mayor => ambassador',
    ])
    expect(changed('role', 'A teacher came.')).toEqual([])
  })

  it('put another unit behind a figure only', () => {
    expect(changed('unit', '40 km in 3 days, for days, at € 5')).toEqual(['km => miles', 'days => weeks', '€ => £'])
  })

  it('take the denial off a contracted verb', () => {
    expect(changed('negation', 'It didn’t rain and cannot snow.')).toEqual(['n’t => ', 'not => '])
  })
})
