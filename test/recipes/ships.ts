import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { main, repository } from '../cli/variorum.ts'
import { file, temporaryFolder } from '../folder.ts'
import { writeShips } from '../ships.ts'

/** A folder with the corpus that recipes name, and an environment in which `variorum` is found. */
export interface Place {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
}

export function ships(): Place {
  const folder = temporaryFolder()
  writeShips(join(folder, 'my'), { documents: 12, passages: 6, systems: ['a'] })
  const program = file(join(folder, 'bin', 'variorum'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
  chmodSync(program, 0o755)
  return { folder, env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` } }
}

/** Runs a command in a place; gives what it said, with its exit code where that is not 0. */
export const shell = ({ folder, env }: Place, command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile('bash', ['-c', command], { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${command}: ${stderr || error.message}`)) : resolve(stdout),
    )
  })

/** The two files of a report. */
export const report = ({ folder }: Place, out: string): readonly string[] =>
  ['result.json', 'report.md'].map((name) => readFileSync(join(folder, out, 'ships', name), 'utf8'))

/** What one process leaves, which is what every recipe must leave. */
export async function ofOneProcess(place: Place): Promise<readonly string[]> {
  await shell(place, 'variorum run my/manifest.json --out whole --no-timings')
  return report(place, 'whole')
}

/** The commands of the page, block by block. */
export const blocks = (): string[] =>
  [...recipe('many-machines.md').matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

export const recipe = (name: string): string => readFileSync(join(repository, 'docs', name), 'utf8')

/** Whether programs are there. Says which are not: their test is skipped. */
export function hasAll(...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => {
    try {
      execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
      return false
    } catch {
      return true
    }
  })
  if (missing.length > 0) console.log(`not tested, for want of ${missing.join(', ')}`)
  return missing.length === 0
}
