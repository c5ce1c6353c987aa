import { describe, expect, it } from 'vitest'
import { fuzz } from './loop.ts'
import { targets } from './targets.ts'

// A fixed number of inputs by a fixed seed: `npm run fuzz` gives as many others as there is time for.

/** Inputs of each target, and the seed. */
const inputs = { library: 60, command: 2 } as const
const seed = 11

describe('random, damaged and hostile inputs give a result or a sentence', () => {
  it.each(targets.map((target) => [target.name, target] as const))('%s', { timeout: 120_000 }, async (_, target) => {
    const { failures } = await fuzz({ targets: [target], seed, goesOn: (round) => round < 1, batch: inputs })
    expect(failures).toEqual([])
  })
})
