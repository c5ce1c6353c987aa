import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadPlugin } from '../../../src/metrics/contract/load-plugin.ts'
import { UserError } from '../../../src/model/user-error.ts'

const folder = join(import.meta.dirname, 'fixtures')

it('a plugin that throws while it is loaded is named in a sentence, with what it threw as the cause', async () => {
  const failed = await loadPlugin('./throws-loading.js', { folder }).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(UserError)
  expect(failed).toMatchObject({
    message: expect.stringMatching(/^plugin \.\/throws-loading\.js: could not be loaded: ./),
    cause: expect.any(Error),
  })
})

it('a device is no plugin, and is not read', async () => {
  await expect(loadPlugin('/dev/zero', { folder })).rejects.toThrow('plugin /dev/zero: no such file')
})
