import { describe, expect, it } from 'vitest'
import { edgesOf, fringesAlike } from '../../src/align/edges.ts'

describe('the edges of passages', () => {
  it('tell a passage that begins or ends inside a sentence', () => {
    const { startsInside, endsInside } = edgesOf([
      'The mill stood idle,',
      '“and nobody came.”',
      'Élan!',
      '风停了，',
      '3 carts.',
    ])
    expect([...startsInside]).toEqual([0, 1, 0, 0, 0])
    expect([...endsInside]).toEqual([1, 0, 0, 1, 0])
  })

  it('are alike where two passages begin with the same letters, whatever the marks and the case', () => {
    const a = edgesOf(['“Seven carts of barley” crossed the bridge.'])
    const b = edgesOf(['seven carts of barley, they say, were lost', 'Nobody knew why'])
    expect(fringesAlike(a.heads, 0, b.heads, 0)).toBeGreaterThan(0.9)
    expect(fringesAlike(a.heads, 0, b.heads, 1)).toBeLessThan(0.2)
    expect(fringesAlike(a.tails, 0, b.tails, 0)).toBeLessThan(0.5)
  })

  it('of a passage without letters are like no other', () => {
    const a = edgesOf(['…', ''])
    expect(fringesAlike(a.heads, 0, a.heads, 0)).toBe(0)
    expect(fringesAlike(a.tails, 0, a.tails, 1)).toBe(0)
  })
})
