import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/text/did-you-mean.ts'

describe('didYouMean', () => {
  it('offers the nearest name, whatever its case', () => {
    expect(didYouMean('harbor', ['barber', 'harbour'])).toBe(" (did you mean 'harbour'?)")
    expect(didYouMean('World-order', ['world-order'])).toBe(" (did you mean 'world-order'?)")
  })

  it('takes letters that changed places for one slip', () => {
    expect(didYouMean('aling', ['gate', 'align'])).toBe(" (did you mean 'align'?)")
  })

  it('offers nothing that is far off', () => {
    expect(didYouMean('visit', ['world-order', 'quake'])).toBe('')
    expect(didYouMean('visit', [])).toBe('')
  })
})
