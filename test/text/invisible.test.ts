import { expect, it } from 'vitest'
import { visible } from '../../src/text/invisible.ts'

it('takes out what nobody sees, and knows where the rest stood', () => {
  const written = '\u200bAn\u00adna\u200b Kess\u2060ler\u200b'
  const seen = visible(written)
  expect(seen?.text).toBe('Anna Kessler')
  expect(written.slice(seen?.start(0), seen?.end(4))).toBe('An\u00adna')
  expect(written.slice(seen?.start(5), seen?.end(12))).toBe('Kess\u2060ler')
})

it('says nothing of a text where everything is seen', () => {
  expect(visible('Anna Kessler')).toBeUndefined()
})
