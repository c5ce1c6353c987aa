import { describe, expect, it } from 'vitest'
import { bound } from '../../src/runners/bound.ts'
import { preservationOf, scoreOf } from '../../src/runners/evalite.ts'
import { noWorse } from '../../src/runners/no-worse.ts'
import { preserve } from '../../src/runners/preserve.ts'

const reference = 'The ship carried 40 men.'
// No type that a caller's editor could refuse
const lang: object = { reference, lang: 'de' }

describe('an option that there is not', () => {
  it.each([
    ['toPreserve', () => preserve(reference, ['numbers'], lang), 'reference, source, language, dialect'],
    ['toScoreAtLeast', () => bound('least', reference, 'chrf', 3, lang), 'reference, source, language, options'],
    [
      'toBeNoWorseThan',
      () => noWorse([reference], [reference], { ...lang, metric: 'chrf' }),
      'reference, source, language, metric, options, confidence',
    ],
    ['variorum/evalite', () => scoreOf('chrf', lang)({ output: reference, expected: reference }), 'reference, source'],
    ['variorum/evalite', () => preservationOf(['numbers'], lang)({ output: reference }), 'reference, source'],
  ])('%s says so, and which there are', async (name, call, there) => {
    await expect(call()).rejects.toThrow(`${name}: no option 'lang' (did you mean 'language'?); there are ${there}`)
  })

  it('a slip is guessed, and what has no names is no options', async () => {
    const slip = { reference, refrence: reference }
    await expect(preserve(reference, ['numbers'], slip)).rejects.toThrow(
      "no option 'refrence' (did you mean 'reference'?)",
    )
    await expect(preserve(reference, ['numbers'], JSON.parse('null'))).rejects.toThrow(
      'toPreserve: the options are null, expected an object',
    )
    await expect(bound('least', reference, 'chrf', 3, JSON.parse('"de"'))).rejects.toThrow(
      "toScoreAtLeast: the options are 'de', expected an object",
    )
  })
})

it('nothing to preserve is an empty list', async () => {
  await expect(preserve(reference, [], { reference })).rejects.toThrow(
    'toPreserve: what to preserve is an empty list, expected one or more of numbers, names',
  )
})
