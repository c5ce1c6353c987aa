import { describe, expect, it } from 'vitest'
import { formatSignature, meanMetric } from '../../src/model/metric.ts'
import { joinPassages, offsetInDocument } from '../../src/model/pair.ts'

const pair = (hypothesis: string) => ({ references: ['x'], hypothesis })

describe('a mean metric', () => {
  const length = meanMetric(
    { name: 'length', higherIsBetter: true, signature: { name: 'length', version: '1' } },
    ({ hypothesis }) => (hypothesis === '' ? undefined : hypothesis.length),
  )

  it('averages the pairs that have a value', async () => {
    expect(await length.measure([pair('four'), pair(''), pair('to')])).toEqual([
      [4, 1],
      [0, 0],
      [2, 1],
    ])
    expect(length.score([6, 2])).toBe(3)
  })

  it('measures nothing where none has', () => expect(length.score([0, 0])).toBeUndefined())
})

it('a signature is printed field by field', () => {
  expect(formatSignature({ name: 'edit', case: 'mixed', version: '1' })).toBe('edit|case:mixed|version:1')
})

it('an offset into joined passages points at the same character in the document', () => {
  const excerpt = {
    document: 'One two. AD HERE Three.',
    spans: [
      { start: 4, end: 8 },
      { start: 17, end: 23 },
    ],
  }
  const text = joinPassages(excerpt)
  expect(text).toBe('two. Three.')
  const found = Array.from(text, (_, i) => excerpt.document[offsetInDocument(excerpt, i)])
  expect(found.join('')).toBe('two. Three.')
  expect(offsetInDocument(excerpt, text.length)).toBe(23)
})
