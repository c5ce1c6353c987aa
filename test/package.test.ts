import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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

const typeChecked = [
  '--noEmit',
  '--strict',
  '--target',
  'es2023',
  '--module',
  'nodenext',
  '--allowImportingTsExtensions',
  '--skipLibCheck',
]

let folderOfAll: string | undefined

/** A folder of npm's own making (`"type": "commonjs"`) that the packed package was installed in; vitest is linked, not fetched. */
function installed(): string {
  if (folderOfAll !== undefined) return folderOfAll
  const folder = temporaryFolder()
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], repository)
  const [tarball = ''] = readdirSync(folder)
  npm(['init', '-y'], folder)
  const install = ['install', '--no-audit', '--no-fund', `./${tarball}`]
  // npm warns of scripts that a package would run where it is installed.
  expect(spawnSync('npm', install, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  symlinkSync(join(repository, 'node_modules', 'vitest'), join(folder, 'node_modules', 'vitest'))
  folderOfAll = folder
  return folder
}

/** What the installed program prints. */
const runIn = (folder: string, args: readonly string[]): string =>
  execFileSync(join(installed(), 'node_modules', '.bin', 'variorum'), args, { cwd: folder, encoding: 'utf8' })

/** Changes lines of a file as its author would. */
function edit(path: string, changes: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(path, 'utf8')
  for (const [from, to] of changes) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  writeFileSync(path, text)
}

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
    const folder = installed()
    expect(deadLinks(join(folder, 'node_modules', 'variorum'))).toEqual([])
    expect(runIn(folder, ['run', '--no-timings'])).toMatch(/wire-a/)
    expect(existsSync(join(folder, 'reports', 'gazette', 'report.md'))).toBe(true)
    const script = "import { metrics, version } from 'variorum'; console.log(version, Object.keys(metrics).join(' '))"
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(printed).toMatch(/coverage edit entities quotes polarity placeholders/)
    const evaluated = `
      import grade from 'variorum/promptfoo'
      import { scoreOf } from 'variorum/evalite'
      const { pass } = await grade('14 men', { vars: { reference: '40 men' }, config: { preserve: ['numbers'] } })
      console.log(pass, (await scoreOf('chrf')({ output: '40 men', expected: '40 men' })).score)`
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', evaluated], { cwd: folder, encoding: 'utf8' }),
    ).toBe('false 1\n')
  }, 180_000)

  it.each([
    ['where npm init -y was said', '.'],
    ['in an empty folder', 'empty'],
  ])(
    "is enough for a metric of one's own, %s: init, five lines, test, run, and for tests of translations",
    (_, below) => {
      const folder = join(installed(), below)
      mkdirSync(folder, { recursive: true })
      expect(runIn(folder, ['init', 'metric', 'capitals'])).toMatch(/^(?:package\.json, )?capitals\.ts, /)
      edit(join(folder, 'capitals.ts'), [
        ['/[\\p{L}\\p{N}]+/gu', '/\\p{Lu}+/gu'],
        ["The share of the reference's words", "The share of the reference's capitals"],
        ['accuracy/omission/word', 'accuracy/omission/capital'],
      ])
      edit(join(folder, 'capitals.test.ts'), [
        ["pair('two ships', 'two ships'), row: [2, 0]", "pair('At Orn', 'Orn At'), row: [2, 0]"],
        ["pair('two ships', 'two'),", "pair('At Orn', 'At orn'),"],
        ['start: 4, end: 9', 'start: 3, end: 4'],
      ])
      writeFileSync(
        join(folder, 'matchers.test.ts'),
        `import 'variorum/vitest'
        import { expect, it } from 'vitest'
        it('keeps numbers', () => expect('40 men').toPreserve(['numbers'], { reference: '40 men' }))`,
      )
      for (const [script, ...args] of [
        ['vitest/vitest.mjs', 'run', 'capitals.test.ts', 'matchers.test.ts'],
        ['typescript/bin/tsc', ...typeChecked, 'capitals.ts', 'capitals.test.ts', 'matchers.test.ts'],
      ]) {
        const { status, stdout } = spawnSync(process.execPath, [join(repository, 'node_modules', script!), ...args], {
          cwd: folder,
          encoding: 'utf8',
        })
        expect([status, status === 0 || stdout]).toEqual([0, true])
      }
      expect(runIn(folder, ['run', '--no-timings', '--plugin', './capitals.ts', '--metrics', 'capitals'])).toContain(
        'capitals',
      )
      const report = readFileSync(join(folder, 'reports', 'gazette', 'report.md'), 'utf8')
      expect(report).toContain('capitals')
    },
    60_000,
  )
})
