import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { main, repository } from './cli/variorum.ts'
import { file, temporaryFolder } from './folder.ts'

// The files that services read, parsed, and their commands run by a shell with the built program in the place of npx.

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

const read = (name: string): string => readFileSync(join(repository, name), 'utf8')

const blocks: readonly unknown[] = [...read('docs/ci.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, code = '']) => parse(code, { strict: true }),
)

const folder = temporaryFolder()

beforeEach(() => {
  mkdirSync(join(folder, 'my'), { recursive: true })
  for (const [name, system] of [
    ['ref.txt', 'original'],
    ['a.txt', 'wire-a'],
    ['b.txt', 'wire-b'],
  ] as const)
    cpSync(join(repository, 'corpora', 'gazette', 'texts', 'visit', `${system}.txt`), join(folder, 'my', name))
})

/** Runs a script as a runner does. */
const shell = (script: string, env: Readonly<Record<string, string>> = {}) =>
  new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const own = script.replace(/npx --yes (?:"variorum@\$VERSION"|variorum)/g, `"${process.execPath}" "${main}"`)
    const options = { cwd: folder, env: { ...process.env, NO_COLOR: '1', ...env } }
    execFile('bash', ['-e', '-o', 'pipefail', '-c', own], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    )
  })

const plant = () => {
  const path = join(folder, 'my', 'a.txt')
  writeFileSync(path, readFileSync(join(folder, 'my', 'ref.txt'), 'utf8').replace('12-year', '13-year'))
}

const commands = (value: unknown): readonly string[] =>
  Object.entries(value as object).flatMap(([name, within]): readonly string[] =>
    name === 'run' || name === 'script'
      ? [within].flat().filter((each) => typeof each === 'string' && each.includes('npx'))
      : typeof within === 'object' && within !== null
        ? commands(within)
        : [],
  )

describe('docs/ci.md', () => {
  it('pins every action by a version', () => {
    const uses = JSON.stringify([blocks, parse(read('action.yml'))]).matchAll(/"uses":"([^"]*)"/g)
    for (const [, action] of uses) expect(action).toMatch(/^[\w-]+\/[\w/-]+@v\d+(?:\.\d+\.\d+)?$/)
  })

  it('has commands that run with its configuration, for GitHub and for GitLab', async () => {
    const [, config = ''] = /^```json\n([\s\S]*?)^```$/m.exec(read('docs/ci.md')) ?? []
    const path = file(join(folder, 'variorum.config.json'), config)
    const all = blocks.map(commands).filter((some) => some.length > 0)
    expect(all).toHaveLength(2)
    for (const some of all)
      for (const command of some) {
        const { code, stderr } = await shell(command)
        expect([command, code < 2, stderr]).toEqual([command, true, expect.not.stringMatching(/^variorum: /m)])
      }
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toMatch(/^<!-- variorum:gate -->\n/)
    expect(JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))).toBeInstanceOf(Array)
    rmSync(path)
  }, 60_000)
})

describe('action.yml', () => {
  const { inputs, runs } = parse(read('action.yml'), { strict: true }) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>
    readonly runs: { readonly using: string; readonly steps: readonly Step[] }
  }

  it('says what GitHub asks of an action: name, description, and the shell of every script', () => {
    const { name, description } = parse(read('action.yml'))
    for (const text of [name, description]) expect(text).toMatch(/\S/)
    for (const input of Object.values(inputs)) expect(input).toMatchObject({ description: expect.stringMatching(/\S/) })
    for (const step of runs.steps) expect('uses' in step ? 'run' in step : !('shell' in step)).toBe(false)
  })

  /** The steps, with the values of inputs in their environment. */
  async function act(given: Readonly<Record<string, string>>) {
    const runner = join(folder, 'runner')
    mkdirSync(runner, { recursive: true })
    const said = { RUNNER_TEMP: runner, GITHUB_STEP_SUMMARY: file(join(runner, 'summary.md'), 'before\n') }
    let last = { code: 0, stdout: '', stderr: '' }
    for (const { run, env = {} } of runs.steps) {
      if (run === undefined) continue
      const own = Object.entries(env).map(([name, value]) => {
        const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? []
        expect(Object.keys(inputs)).toContain(input)
        return [name, given[input] ?? inputs[input]!.default]
      })
      last = await shell(run, { ...said, ...Object.fromEntries(own) })
      if (last.code !== 0) break
    }
    return { ...last, summary: readFileSync(said.GITHUB_STEP_SUMMARY, 'utf8') }
  }

  it('puts no input into a script but by its environment', () => {
    expect(runs.using).toBe('composite')
    for (const { run = '' } of runs.steps) expect(run).not.toContain('${{')
  })

  it('passes, fails with an annotation and a summary, and ends with 2 for a rule that is none', async () => {
    cpSync(join(folder, 'my', 'ref.txt'), join(folder, 'my', 'a.txt'))
    const good = { reference: 'my/ref.txt', texts: 'my/a.txt\n', rules: 'entities.changed > 0\n\n' }
    expect(await act(good)).toMatchObject({ code: 0, stderr: '' })
    plant()
    const bad = await act({ ...good, sarif: 'out.sarif' })
    expect([bad.code, bad.stderr]).toEqual([1, ''])
    expect(bad.stdout).toMatch(/^my\/a\.txt:\d+:\d+: .*entities\.changed > 0: expected .*12/m)
    expect(bad.stdout).toMatch(/^::\w+ file=my\/a\.txt,line=\d+,col=\d+,title=entities\.changed > 0::/m)
    expect(bad.summary).toMatch(/^before\n## ❌ variorum gate\n/)
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect((await act({ ...good, rules: 'entities >> 0' })).code).toBe(2)
  }, 120_000)
})

describe('.pre-commit-hooks.yaml', () => {
  it('has the fields that pre-commit asks for, and no others than it knows', () => {
    const needed = ['id', 'name', 'entry', 'language']
    const known = [...needed, 'description', 'files', 'require_serial']
    for (const hook of parse(read('.pre-commit-hooks.yaml')) as readonly object[]) {
      expect(hook).toMatchObject(Object.fromEntries(needed.map((field) => [field, expect.stringMatching(/\S/)])))
      expect(known).toEqual(expect.arrayContaining(Object.keys(hook)))
    }
  })

  it('has a hook that runs with the files behind its arguments', async () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml'), { strict: true }) as readonly Readonly<
      Record<string, string>
    >[]
    expect(new RegExp(hook!['files']!).test('reports/x/result.json')).toBe(true)
    const own = (blocks.at(-1) as { repos: { hooks: { id: string; args: string[] }[] }[] }).repos[0]!.hooks[0]!
    expect(own.id).toBe(hook!['id'])
    const words = [
      ...hook!['entry']!.replace('variorum', 'npx --yes variorum').split(' '),
      ...own.args.map((arg) => `'${arg}'`),
    ]
    const { code, stdout } = await shell(
      `${words.join(' ')} '${join(repository, 'reports', 'world-order', 'result.json')}'`,
    )
    expect(code).toBe(0)
    expect(stdout).toContain('1 rule, 0 violated')
  })
})
