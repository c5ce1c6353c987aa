import { describe, expect, it } from 'vitest'
import { growingWait, retryAfter } from '../../src/remote/waits.ts'

it('waits grow from a second to a minute', () => {
  expect([1, 2, 3, 6, 7, 60].map(growingWait)).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000])
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 5, 12, 0, 0)
  it.each([
    ['7', 7000],
    [' 0 ', 0],
    ['Mon, 05 Jan 2026 12:00:30 GMT', 30_000],
    ['Monday, 05-Jan-26 12:00:30 GMT', 30_000],
    ['Mon, 05 Jan 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['2026', 2_026_000],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j asks for %j ms', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected)
  })
})
