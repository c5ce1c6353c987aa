import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variorum } from '../cli/variorum.ts'
import { file, temporaryFolder } from '../folder.ts'
import gravest from './gravest.js'

const folder = temporaryFolder()
const plugin = join(import.meta.dirname, 'gravest.js')

const run = async (name: string, ...plugins: readonly string[]) => {
  const out = join(folder, name)
  const ended = await variorum([
    'run',
    '--no-timings',
    '--resamples',
    '20',
    '--metrics',
    'entities',
    '--out',
    out,
    ...plugins.flatMap((each) => ['--plugin', each]),
  ])
  return { ...ended, report: readFileSync(join(out, 'gazette', 'report.md'), 'utf8') }
}

describe('a section of a plugin', () => {
  it('stands in report.md, made from the result', async () => {
    const { code, report } = await run('one', plugin)
    expect(code).toBe(0)
    expect(report).toMatch(/## Grave findings by system\n\n- apertium-\w+: \d+\n/)
  })

  it('that fails is told, and the run goes on without it', async () => {
    const broken = file(
      join(folder, 'broken.mjs'),
      "export default { name: 'broken', section() { throw new Error('no ink') } }",
    )
    const odd = file(join(folder, 'odd.mjs'), "export default { name: 'odd', section: () => 7 }")
    const { code, stderr, report } = await run('two', broken, odd)
    expect(code).toBe(0)
    expect(stderr).toMatch(/variorum: section 'broken'.*no ink/)
    expect(stderr).toContain("section 'odd' gave 7, expected a title and markdown")
    expect(report).not.toContain('no ink')
  })

  it('without a name is refused by a sentence', async () => {
    const nameless = file(join(folder, 'nameless.mjs'), 'export default { section: () => undefined }')
    const { code, stderr } = await variorum(['run', '--plugin', nameless, '--out', join(folder, 'three')])
    expect(code).toBe(2)
    expect(stderr).toContain("a section's name is undefined, expected a word")
  })

  it('says nothing where there is nothing to say', () => {
    expect(gravest.section({ findings: [] } as never)).toBeUndefined()
  })
})
