import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWording } from '../../src/quotations/wording/wording.ts'

const grade = (reference: string, hypothesis: string): string => compareWording(reference, hypothesis).grade
const changes = (reference: string, hypothesis: string): string[] =>
  compareWording(reference, hypothesis).changes.map(({ from, to }) => `${from}>${to}`)

describe('grades', () => {
  const speech = 'Our farmers will repair the old dike before the winter storms come back'
  it.each([
    ['same words', speech, `${speech.toUpperCase()}!`, 'verbatim'],
    ['a piece, word for word', speech, 'the winter storms', 'verbatim'],
    ['British spelling', 'We honour our neighbours and organise', 'We honor our neighbors and organize', 'minor'],
    ['the day before its month', 'It opens on May 3 in Riga', 'It opens on 3 May in Riga', 'verbatim'],
    ['another day', 'The bridge opens to cars on May 3', 'The bridge opens to cars on May 4', 'distorted'],
    ['a contraction', 'We are tired and we will go', "We’re tired and we'll go", 'verbatim'],
    ['inflection', speech, 'Our farmers are repairing the old dike before winter storms come back', 'minor'],
    ['one word of many', speech, 'Our farmers will mend the old dike before the winter storms come back', 'minor'],
    [
      'half of the words',
      speech,
      'Our farmers will mend the ancient dike before the cold storms come again',
      'paraphrase',
    ],
    ['negation', speech, 'Our farmers will not repair the old dike before the winter storms come back', 'distorted'],
    ['a number', 'We lost 12 boats that night', 'We lost 21 boats that night', 'distorted'],
    ['an item of a list', 'a dry, safe and quiet town', 'a dry, safe and wealthy town', 'distorted'],
    ['nothing left', 'a quiet town', 'some angry people', 'distorted'],
  ])('%s', (_, reference, hypothesis, expected) => expect(grade(reference, hypothesis)).toBe(expected))

  it('"not safe" said as "unsafe" is no change of polarity', () => {
    expect(
      compareWording('The bridge is not safe for heavy trucks', 'The bridge is unsafe for heavy trucks'),
    ).toMatchObject({
      polarity: true,
    })
    expect(compareWording('The bridge is safe for trucks', 'The bridge is unsafe for trucks').polarity).toBe(false)
  })

  it('works in other languages', () => {
    expect(grade('Wir werden den alten Deich reparieren', 'Wir werden den alten Deich nicht reparieren')).toBe(
      'distorted',
    )
    expect(grade('我们会留在这里', '我们会留在这里')).toBe('verbatim')
    expect(grade('Мы останемся здесь', 'Мы останемся здесь')).toBe('verbatim')
  })
})

it('names what changed, side by side words together', () => {
  expect(changes('A heavy rain fell on the town', 'A strong wind fell on the town')).toEqual(['heavy rain>strong wind'])
  expect(changes('We came, saw and left early', 'We came, saw and left')).toEqual([])
})

describe('fidelity', () => {
  it('a word quoted truly is worth more than a distorted quotation', () => {
    const reference = 'We want a dry, safe and quiet town for all our children and their children'
    const distorted = compareWording(reference, reference.replace('quiet', 'wealthy'))
    expect(distorted.grade).toBe('distorted')
    expect(compareWording(reference, 'quiet').fidelity).toBeGreaterThan(distorted.fidelity)
  })

  it('content words weigh more than function words', () => {
    const reference = 'The farmers of the valley will go to the coast'
    const small = compareWording(reference, 'Farmers from a valley would go to a coast')
    const great = compareWording(reference, 'The farmers of the mountain will go to the coast')
    expect(small.fidelity).toBeGreaterThan(great.fidelity)
  })

  it('is 1 for a text and itself, and lies between 0 and 1 for any two texts', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (a, b) => {
        const { fidelity, coverage, similarity } = compareWording(a, b)
        for (const value of [fidelity, coverage, similarity]) expect(value >= 0 && value <= 1).toBe(true)
        expect(compareWording(`${a} dike`, `${a} dike`)).toMatchObject({ fidelity: 1, grade: 'verbatim' })
      }),
    )
  })
})
