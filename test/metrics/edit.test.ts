import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edit } from '../../src/metrics/edit.ts'

const row = async (hypothesis: string, ...references: string[]) => {
  const [only] = await edit().measure([{ references, hypothesis }])
  return Array.from(only ?? [])
}

describe('edit', () => {
  it('counts edits against the longer side', async () => {
    expect(await row('kitten', 'sitting')).toEqual([3, 7])
    expect(edit().score([3, 7])).toBeCloseTo(57.142857, 6)
  })

  it('counts an omission as all of the reference lost', async () => {
    expect(await row('', 'four')).toEqual([4, 4])
    expect(edit().score([4, 4])).toBe(0)
  })

  it('counts code points, not UTF-16 units', async () => {
    expect(await row('a😀c', 'a😎c')).toEqual([1, 3])
    expect(await row('😀', 'x')).toEqual([1, 1])
  })

  it('takes the nearest of several references', async () => {
    expect(await row('the cat', 'a dog', 'the bat')).toEqual([1, 7])
  })

  it('measures nothing where both sides are empty', async () => {
    expect(await row('', '')).toEqual([0, 0])
    expect(edit().score([0, 0])).toBeUndefined()
  })

  it('is symmetric, and 0 edits only for the same text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (a, b) => {
        const there = await row(a, b)
        expect(there).toEqual(await row(b, a))
        expect(there[0] === 0).toBe(a === b)
      }),
    )
  })
})
