import { expect, it } from 'vitest'
import { fromCodePoints, toCodePoints } from '../../src/text/code-points.ts'

it.each(['', 'plain', 'a😀b', '😀😀', '\ud800x😀', 'e\u0301 😀\udc00'])(
  'offsets in %j are those of Array.from, there and back',
  (text) => {
    const points = Array.from(text)
    const [from, to] = [fromCodePoints(text), toCodePoints(text)]
    for (let at = 0; at <= points.length; at++) {
      const units = points.slice(0, at).join('').length
      expect(from(at)).toBe(units)
      expect(to(units)).toBe(at)
    }
  },
)

it('an offset behind the end stays as far behind it, one inside a character comes after it', () => {
  expect([fromCodePoints('😀')(3), toCodePoints('😀')(4), toCodePoints('😀a')(1)]).toEqual([4, 3, 1])
})
