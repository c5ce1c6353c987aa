import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect as jestExpect } from 'expect'
import { expect, it } from 'vitest'
import { matchers } from '../../src/runners/matchers.ts'
import { repository } from '../cli/variorum.ts'
import { file, temporaryFolder } from '../folder.ts'

const reference = 'The ship carried 40 men.'

/** jest's program, which .ci/run installs; without it what needs jest itself is skipped. */
const { VARIORUM_JEST: jest = '' } = process.env
if (jest === '') console.log('skipped: no jest in VARIORUM_JEST')

it('the matchers are those of jest’s expect, types and all', async () => {
  jestExpect.extend(matchers)
  await jestExpect(reference).toPreserve(['numbers'], { reference })
  await jestExpect('The ship carried 14 men.').not.toPreserve(['numbers'], { reference })
  await jestExpect(reference).toScoreAtLeast('chrf', 100, { reference })
  await expect(jestExpect('14 men').toPreserve(['numbers'], { reference: '40 men' })).rejects.toThrow(
    "number '40' became '14'",
  )
})

it.skipIf(jest === '')('variorum/jest gives them to jest', async () => {
  const folder = temporaryFolder()
  file(join(folder, 'package.json'), JSON.stringify({ type: 'module', jest: { transform: {} } }))
  file(
    join(folder, 'ship.test.js'),
    `import 'variorum/jest'
    import { expect as own } from '@jest/globals'
    const reference = '${reference}'
    test('is kept', async () => {
      await expect(reference).toPreserve(['numbers', 'names'], { reference })
      await own(reference).toScoreAtLeast('chrf', 100, { reference })
    })
    test('is lost', async () => {
      await expect('The ship carried 14 men.').toPreserve(['numbers'], { reference })
    })`,
  )
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(repository, join(folder, 'node_modules', 'variorum'))
  const args = ['--experimental-vm-modules', '--no-warnings', jest, '--no-cache']
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
  expect(printed).toContain('✓ is kept')
  expect(printed).toContain('✕ is lost')
  expect(printed).toContain("number '40' became '14'")
  expect(printed).toContain('Tests:       1 failed, 1 passed, 2 total')
})
