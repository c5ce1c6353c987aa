import { describe, expect, it } from 'vitest'
import { bound } from '../../src/runners/bound.ts'
import { noWorse } from '../../src/runners/no-worse.ts'
import { preserve } from '../../src/runners/preserve.ts'

describe('a matcher without its options', () => {
  it.each([
    ['toPreserve', () => preserve('A boat', ['numbers'])],
    ['toScoreAtLeast', () => bound('least', 'A boat', 'chrf', 3)],
    ['toBeNoWorseThan', () => noWorse(['A boat'], ['A ship'], { metric: 'chrf' })],
  ])('%s says what it lacks', async (name, call) => {
    await expect(call()).rejects.toThrow(`${name}: no 'reference' and no 'source', expected one of them`)
  })

  it('toBeNoWorseThan needs the name of a metric', async () => {
    await expect(noWorse(['A boat'], ['A ship'])).rejects.toThrow(
      "toBeNoWorseThan: no 'metric', expected the name of one such as 'chrf'",
    )
  })
})
