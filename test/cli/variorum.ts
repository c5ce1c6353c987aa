import { execFile } from 'node:child_process'
import { join } from 'node:path'

export const repository = join(import.meta.dirname, '..', '..')
export const main = join(repository, 'dist', 'cli', 'main.js')

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program (`npm test` builds it first) and waits for its end, whatever its exit code. */
export const variorum = (args: readonly string[], cwd = repository, node = process.execPath): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } }
    execFile(node, [main, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    )
  })
