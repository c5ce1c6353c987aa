import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../dist/cli/main.js')

/** Milliseconds after which a command that has not ended hangs, and between two looks at its memory. */
const timeLimit = 60_000
const lookEvery = 50

export interface Ended {
  /** Nothing where it was ended by a signal. */
  readonly code: number | null
  readonly hung: boolean
  readonly stdout: string
  readonly stderr: string
  /** The most memory it was seen to have, MB; 0 where the system does not say. */
  readonly memory: number
}

function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Runs the built program in a folder and waits for its end. `stdin` is in base64. */
export const variorum = (args: readonly string[], cwd: string, stdin = ''): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    let [memory, hung] = [0, false]
    const looking = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid))
    }, lookEvery)
    const limit = setTimeout(() => {
      hung = true
      child.kill('SIGKILL')
    }, timeLimit)
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // One that ends before it has read what it is given.
    child.stdin.on('error', () => {})
    child.stdin.end(Buffer.from(stdin, 'base64'))
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(looking)
      clearTimeout(limit)
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString('utf8'))
      resolve({ code, hung, stdout: stdout!, stderr: stderr!, memory })
    })
  })
