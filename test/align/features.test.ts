import { expect, it } from 'vitest'
import { extractFeatures } from '../../src/align/features.ts'

const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`)
const bagSizes = ({ size, starts }: { readonly size: number; readonly starts: Int32Array }) =>
  Array.from({ length: size }, (_, i) => starts[i + 1]! - starts[i]!)

it('a hypothesis has all of its features, however many the reference had before', () => {
  const hypothesis = ['the tide came in', 'and the harbour froze', 'w0 w1']
  const { hypothesis: alone } = extractFeatures([], hypothesis)
  const { hypothesis: behind } = extractFeatures([words.join(' ')], hypothesis)
  expect(bagSizes(behind)).toEqual(bagSizes(alone))
})

it('a feature is kept once, counted up to 255', () => {
  const { reference } = extractFeatures(['la '.repeat(300)], [])
  expect(Array.from(reference.counts).sort((a, b) => a - b)).toEqual([255, 255, 255])
})
