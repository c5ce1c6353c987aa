import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unaskedTerms } from '../../src/cli/unasked-terms.ts'
import { file, temporaryFolder } from '../folder.ts'

const rows = 'source,target,language\nJanuary,Jänner,de-AT\nboat,Boot,de\nboat,bateau,fr\nOK,OK,\n'
const path = file(join(temporaryFolder(), 'terms.csv'), rows)

it('terms of a region that is not asked for are told, those of other languages are not', async () => {
  expect(await unaskedTerms(path, 'en', ['de', 'pl'])).toMatch(
    /terms\.csv: 1 term is for de-AT alone and not asked in de, pl; a term for a language is asked in its regions too/,
  )
  expect(await unaskedTerms(path, 'en', ['de', 'de-AT'])).toBeUndefined()
  expect(await unaskedTerms(path, 'en', ['fr', 'pl'])).toBeUndefined()
})
