import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './cli/variorum.ts'
import { temporaryFolder } from './folder.ts'

describe('the package', () => {
  it('installs in an empty folder and runs there', () => {
    const folder = temporaryFolder()
    const npm = (args: readonly string[], cwd: string) =>
      execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], repository)
    const [tarball = ''] = readdirSync(folder)
    npm(['init', '-y'], folder)
    npm(['install', '--no-audit', '--no-fund', `./${tarball}`], folder)
    const bin = join(folder, 'node_modules', '.bin', 'variorum')
    expect(execFileSync(bin, ['run', '--no-timings'], { cwd: folder, encoding: 'utf8' })).toMatch(/wire-a/)
    expect(existsSync(join(folder, 'reports', 'gazette', 'report.md'))).toBe(true)
    const script = "import { metrics, version } from 'variorum'; console.log(version, Object.keys(metrics).join(' '))"
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(printed).toMatch(/coverage edit entities quotes polarity placeholders/)
  }, 180_000)
})
