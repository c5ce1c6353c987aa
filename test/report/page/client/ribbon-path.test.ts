import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../../../../src/math/random.ts'
import { type Reach, ribbon, stub } from '../../../../src/report/page/client/ribbon-path.ts'

const reach = (random: Random): Reach => {
  const top = random(10_000) / 7
  return { top, bottom: top + random(5000) / 7 }
}

/** The points of a path that it goes through, not those that bend it; each number as it is written. */
function corners(path: string): readonly (readonly [x: number, y: number])[] {
  expect(path).toMatch(/^M[\d. ]+C[\d. ]+V[\d.]+C[\d. ]+Z$/)
  const [from, there, down, back] = path
    .slice(1, -1)
    .split(/[CV]/)
    .map((part) => part.split(' ').map(Number))
  const [x, y] = [there!.at(-2)!, there!.at(-1)!]
  return [
    [from![0]!, from![1]!],
    [x, y],
    [x, down![0]!],
    [back!.at(-2)!, back!.at(-1)!],
  ]
}

const near = (value: number) => expect.closeTo(value, 0)

describe('a ribbon', () => {
  it('goes from the whole of its passages on the left to the whole of those on the right', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed)
      const [left, right, width] = [reach(random), reach(random), 20 + random(60)]
      expect(corners(ribbon(left, right, width)), `seed ${seed}`).toEqual([
        [0, near(left.top)],
        [width, near(right.top)],
        [width, near(right.bottom)],
        [0, near(left.bottom)],
      ])
    }
  })

  it('between passages that stand level is level', () => {
    expect(ribbon({ top: 10, bottom: 30 }, { top: 10, bottom: 30 }, 40)).toBe(
      'M0 10C20 10 20 10 40 10V30C20 30 20 30 0 30Z',
    )
  })
})

describe('a stub', () => {
  it('begins with the whole of its passages, ends narrower before the middle of the gutter, and does not turn over', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed)
      const [own, width] = [reach(random), 20 + random(60)]
      for (const side of ['left', 'right'] as const) {
        const [start, top, bottom, back] = corners(stub(own, side, width))
        const edge = side === 'left' ? 0 : width
        expect([start, back], `seed ${seed}`).toEqual([
          [edge, near(own.top)],
          [edge, near(own.bottom)],
        ])
        expect(Math.abs(top![0] - edge), `seed ${seed}`).toBeLessThan(width / 2)
        expect(top![1], `seed ${seed}`).toBeGreaterThanOrEqual(start![1])
        expect(bottom![1], `seed ${seed}`).toBeGreaterThanOrEqual(top![1])
        expect(bottom![1], `seed ${seed}`).toBeLessThanOrEqual(back![1])
      }
    }
  })
})
