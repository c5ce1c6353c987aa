import { describe, expect, it } from 'vitest'
import { plant } from '../../src/challenge/plant.ts'
import type { Operator } from '../../src/model/operator.ts'

const places = ['one ship', 'two ships', 'a port', 'no harbour'].map((text) => ({ text, reference: text }))
const options = { language: 'en', changes: 10, seed: 1, base: 'reference' }

const loud: Operator = {
  name: 'loud',
  category: 'typography',
  harmful: false,
  grades: 3,
  apply: (text, random, { grade }) => text + '!'.repeat(grade + random(2)),
}

describe('plant', () => {
  it('gives the same changes for a seed, and others for another', async () => {
    const first = await plant(loud, places, options)
    expect(await plant(loud, places, options)).toEqual(first)
    expect(await plant(loud, places, { ...options, seed: 2 })).not.toEqual(first)
  })

  it('makes no change twice, and no more than are wanted', async () => {
    const planted = await plant(loud, places, options)
    expect(new Set(planted.map(({ place, texts }) => `${place} ${texts[0]}`)).size).toBe(planted.length)
    expect(await plant(loud, places, { ...options, changes: 3 })).toHaveLength(3)
  })

  it('draws the same for every grade, so that a graver change carries the milder one further', async () => {
    for (const { texts } of await plant(loud, places, options))
      expect(texts.map((text) => text.length - texts[0]!.length)).toEqual([0, 1, 2])
  })

  it('counts no change without its effect', async () => {
    const proves = (before: string) => before.includes('ship')
    const planted = await plant({ ...loud, proves }, places, options)
    expect(new Set(planted.map(({ place }) => place))).toEqual(new Set([0, 1]))
  })

  it('ends where there is no place for a change', async () => {
    expect(await plant({ ...loud, apply: () => undefined }, places, options)).toEqual([])
  })
})
