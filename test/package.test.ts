import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './cli/variorum.ts'
import { temporaryFolder } from './folder.ts'

/** Links from the README and the docs to files that are not with them. */
const deadLinks = (root: string): string[] =>
  [
    'README.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
  ]
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, to = '']) => join(dirname(page), to))
        .filter((to) => !existsSync(join(root, to))),
    )

describe('the package', () => {
  it('is built without a warning', () => {
    const rolldown = join(repository, 'node_modules', '.bin', 'rolldown')
    const { status, stdout, stderr } = spawnSync(rolldown, ['-c', '--dir', join(temporaryFolder(), 'dist')], {
      cwd: repository,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toMatch(/warn|\[[A-Z_]+\]/i)
  })

  it('builds itself in a clone, and asks to run nothing where it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object }
    expect(scripts).toMatchObject({ postprepare: 'npm run build', prepack: 'npm run build' })
    expect(Object.keys(scripts)).not.toContain('prepare')
  })

  it('installs in an empty folder and runs there', () => {
    const folder = temporaryFolder()
    const npm = (args: readonly string[], cwd: string) =>
      execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], repository)
    const [tarball = ''] = readdirSync(folder)
    npm(['init', '-y'], folder)
    const install = ['install', '--no-audit', '--no-fund', `./${tarball}`]
    // npm warns of scripts that a package would run where it is installed.
    expect(spawnSync('npm', install, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    const installed = join(folder, 'node_modules', 'variorum')
    expect(deadLinks(installed)).toEqual([])
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
