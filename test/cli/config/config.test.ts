import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { file, temporaryFolder } from '../../folder.ts'
import { variorum } from '../variorum.ts'

/** A folder with strings in two languages, lines in a file, and a configuration. */
function folderWith(name: string, config: unknown): string {
  const folder = temporaryFolder()
  file(join(folder, 'en.json'), '{ "open": "Open {name}", "bye": "Goodbye" }')
  file(join(folder, 'de.json'), '{ "open": "{nombre} öffnen" }')
  file(join(folder, 'ref.txt'), 'The ferry left at noon.\nNobody was hurt.\n')
  file(join(folder, 'sys.txt'), 'The ferry left at midday.\nNobody was hurt.\n')
  file(join(folder, name), typeof config === 'string' ? config : JSON.stringify(config, null, 2))
  return folder
}

const strings = { source: 'en.json', inputs: ['de.json'] }

const metricsOf = (folder: string, path = 'reports/en'): readonly string[] => {
  const result: Result = JSON.parse(readFileSync(join(folder, path, 'result.json'), 'utf8'))
  return result.metrics.map(({ name }) => name)
}

describe('a configuration file', () => {
  it('says what a command line would, positionals, lists and switches too', async () => {
    const folder = folderWith('variorum.config.json', {
      run: { ...strings, metrics: ['keys', 'placeholders'], history: true },
      gate: { results: 'reports/en', failOn: ['keys.missing > 0', 'placeholders.changed > 0'], format: 'json' },
    })
    expect(await variorum(['run'], folder)).toMatchObject({ code: 0 })
    expect(metricsOf(folder)).toEqual(['keys', 'placeholders'])
    expect(readFileSync(join(folder, 'reports/en/history.jsonl'), 'utf8')).toContain('keys')
    const { code, stdout } = await variorum(['gate'], folder)
    expect([code, JSON.parse(stdout).violations.length]).toEqual([1, 2])
  })

  it('gives way to what is said on the command line, and goes before what is usual', async () => {
    const folder = folderWith('variorum.config.json', {
      run: { ...strings, metrics: 'keys,placeholders', out: 'mine' },
      gate: { results: ['nothing'], failOn: 'keys.missing > 0' },
    })
    await variorum(['run', '--metrics', 'numerals'], folder)
    expect(metricsOf(folder, 'mine/en')).toEqual(['numerals'])
    await variorum(['run', '--out=yours'], folder)
    expect(metricsOf(folder, 'yours/en')).toEqual(['keys', 'placeholders'])
    const passed = await variorum(['gate', 'yours/en', '--fail-on', 'keys.missing > 5'], folder)
    expect(passed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 rule, 0 violated/) })
  })

  it('fills the positionals that are left, behind a list that would take them', async () => {
    const folder = folderWith('variorum.config.json', {
      run: { ...strings, plugin: './length.js' },
      align: { reference: 'ref.txt', hypothesis: 'sys.txt', format: 'text' },
    })
    file(
      join(folder, 'length.js'),
      `export default { name: 'long', statistics: ['n'], higherIsBetter: true, signature: { name: 'long' }, unit: 'segment',
        measure: (pairs) => pairs.map(() => [1]), score: (sum) => sum[0] }`,
    )
    await variorum(['run', '--metrics', 'keys,long', '--plugin', './length.js'], folder)
    expect(metricsOf(folder)).toEqual(['keys', 'long'])
    expect((await variorum(['align', 'sys.txt'], folder)).stdout).toContain('The ferry left at midday.')
    expect((await variorum(['align'], folder)).stdout).toContain('The ferry left at noon.')
  })

  it('is read by score, which reads its own command line', async () => {
    const folder = folderWith('variorum.config.json', {
      score: { reference: 'ref.txt', metrics: ['bleu', 'chrf'], chrfBeta: 3, lowercase: false, format: 'json' },
    })
    const { stdout } = await variorum(['score', '-i', 'sys.txt'], folder)
    const [system] = JSON.parse(stdout).systems
    expect(Object.keys(system.metrics)).toEqual(['bleu', 'chrf'])
    expect(system.metrics.chrf.signature).toMatch(/^chrF3\|/)
    expect(system.metrics.bleu.signature).toContain('case:mixed')
    const own = await variorum(
      ['score', '-m', 'ter', '-i', 'sys.txt', '-f', 'text', '--no-config', '-r', 'ref.txt'],
      folder,
    )
    expect(own.stdout).toMatch(/^TER\|/)
  })

  it('may be a module in TypeScript with types, or JavaScript', async () => {
    const typed = folderWith(
      'variorum.config.ts',
      `import { defineConfig } from 'variorum'
       const metrics: readonly string[] = ['keys']
       export default defineConfig({ run: { source: 'en.json', inputs: 'de.json', metrics, name: undefined } })`,
    )
    expect(await variorum(['run'], typed)).toMatchObject({ code: 0 })
    expect(metricsOf(typed)).toEqual(['keys'])
    const plain = folderWith('variorum.config.mjs', `export default ${JSON.stringify({ run: strings })}`)
    expect(await variorum(['run', '--metrics=keys'], plain)).toMatchObject({ code: 0 })
  })

  it('has paths as they are from its folder; a name that is no file there stays a name', async () => {
    const folder = folderWith('variorum.config.json', {})
    mkdirSync(join(folder, 'app'))
    file(join(folder, 'app/glossary.csv'), 'source,target\nOpen,öffnen\n')
    file(
      join(folder, 'app/strings.json'),
      JSON.stringify({
        run: { source: '../en.json', inputs: ['../de.json'], glossary: 'glossary.csv', out: 'reports' },
        gate: { results: ['reports/en'], failOn: ['keys.missing > 0'], reporter: ['text', 'junit=junit.xml'] },
        inspect: { text: '../ref.txt' },
        bench: { corpus: 'gazette', texts: 'texts' },
      }),
    )
    const config = ['--config', 'app/strings.json']
    expect(await variorum([...config, 'run'], folder)).toMatchObject({ code: 0 })
    expect(metricsOf(folder, 'app/reports/en')).toContain('terms')
    expect(await variorum(['gate', ...config], folder)).toMatchObject({ code: 1 })
    expect(readFileSync(join(folder, 'app/junit.xml'), 'utf8')).toContain('<testsuite')
    const { stdout } = await variorum(['bench', ...config, '--print-config'], folder)
    expect(JSON.parse(stdout)).toMatchObject({ corpus: { value: 'gazette' }, texts: { value: join('app', 'texts') } })
  })

  it('is not read for help, nor where --no-config says so', async () => {
    const folder = folderWith('variorum.config.json', '{ broken')
    expect(await variorum(['run', '--help'], folder)).toMatchObject({ code: 0, stderr: '' })
    expect((await variorum(['run', '--help'], folder)).stdout).toMatch(/--config .*--print-config/s)
    expect(await variorum(['languages', 'sw', '--no-config'], folder)).toMatchObject({ code: 0 })
  })
})

describe('a configuration that is not one ends with code 2 and a sentence', () => {
  it('for each fault', async () => {
    const folder = folderWith('variorum.config.json', { run: { seed: 'a', unit: 1 } })
    const { code, stdout, stderr } = await variorum(['run'], folder)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^variorum: variorum.config.json:4:\d+: run.unit is 1.*\n {2}variorum.config.json:3:\d+: run.seed is/m,
    )
  })

  it('of a value that only the command knows to be wrong, with its place and as it is called there', async () => {
    const folder = folderWith('variorum.config.json', {
      run: { ...strings, severity: ['keys=minor', 'enddings=off'] },
      gate: { results: 'reports/en', failOn: ['keys.missing > 0', 'keys.missing >> 0'], maxNew: ['x'] },
    })
    expect((await variorum(['run'], folder)).stderr).toMatch(
      /^variorum: variorum\.config\.json:\d+:\d+: run\.severity: no metric 'enddings' in this run \(did you mean 'endings'\?\)/,
    )
    expect((await variorum(['gate'], folder)).stderr).toMatch(
      /^variorum: variorum\.config\.json:16:8: gate\.failOn 'keys\.missing >> 0', column 14: '>>' is no operator/,
    )
    expect((await variorum(['gate', '--fail-on', 'keys.missing >> 0'], folder)).stderr).toMatch(
      /^variorum: --fail-on 'keys/,
    )
  })

  it('two files in one folder, and a file that is not there', async () => {
    const folder = folderWith('variorum.config.json', {})
    file(join(folder, 'variorum.config.ts'), 'export default {}')
    expect((await variorum(['run'], folder)).stderr).toBe(
      'variorum: variorum.config.ts and variorum.config.json are both here, expected one of them, or --config FILE\n',
    )
    expect(await variorum(['languages', 'sw', '--config', 'variorum.config.json'], folder)).toMatchObject({ code: 0 })
    for (const other of ['none.json', 'none.ts'])
      expect(await variorum(['run', '--config', other], folder)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`${other}: no such file`),
      })
    expect((await variorum(['run', '--config'], folder)).stderr).toContain('--config: nothing given, expected a value')
  })

  it('a command line that is wrong is told as without a configuration', async () => {
    const folder = folderWith('variorum.config.json', { run: { ...strings } })
    expect((await variorum(['run', '--plugin'], folder)).stderr).toBe(
      'variorum: --plugin: nothing given, expected a value\n',
    )
    expect((await variorum(['run', '--frmat', 'json'], folder)).stderr).toContain("(did you mean '--format'?)")
    expect((await variorum(['rnu'], folder)).stderr).toContain("no command 'rnu' (did you mean 'run'?)")
  })
})
