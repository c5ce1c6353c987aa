import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clientFile, clientSource } from '../../scripts/page-client-source.ts'

it('the script in a page is what its source makes of it: npm run page-client writes it again', async () => {
  expect(readFileSync(clientFile, 'utf8')).toBe(await clientSource())
})
