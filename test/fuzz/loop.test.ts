import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fuzz } from './loop.ts'
import { target } from './target.ts'

const given: unknown[] = []

/** Finds nothing wrong but with texts that hold an X. */
const planted = target('planted', 'library', fc.string({ unit: fc.constantFrom('a', 'X', ' ') }), (text) => {
  given.push(text)
  if (text.includes('X')) throw new TypeError('X')
  return Promise.resolve(undefined)
})

const run = () => fuzz({ targets: [planted], seed: 3, goesOn: (round) => round < 2 })

it('a fault is found, made as small as it gets and told once', async () => {
  const { inputs, failures } = await run()
  expect(inputs.planted).toBeGreaterThan(1)
  expect(failures).toEqual([{ target: 'planted', fault: expect.stringMatching(/^threw TypeError: X/), input: 'X' }])
})

it('the same seed gives the same inputs', async () => {
  given.length = 0
  await run()
  const first = given.splice(0)
  await run()
  expect(given).toEqual(first)
})
