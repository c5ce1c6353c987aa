// Wall time and memory of whole processes, alternated: the main job, and --help beside an empty Node.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const out = mkdtempSync(join(tmpdir(), 'variorum-'))
const commands = {
  'node -e 0': ['-e', '0'],
  'variorum --help': [main, '--help'],
  'variorum run': [main, 'run', '--out', out],
}
const rounds = 9

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

/** One whole process; its peak memory is what the kernel says of it, read by a shell that waits for it. */
function measure(args: readonly string[]): Run {
  const start = process.hrtime.bigint()
  const { stderr } = spawnSync(process.execPath, ['-r', join(import.meta.dirname, 'peak-memory.cjs'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return { seconds, megabytes: Number(/peak (\d+) KB/.exec(stderr)?.[1] ?? Number.NaN) / 1024 }
}

const runs = new Map<string, Run[]>(Object.keys(commands).map((name) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(commands)) runs.get(name)?.push(measure(args))
rmSync(out, { recursive: true, force: true })

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const empty = median((runs.get('node -e 0') ?? []).map(({ seconds }) => seconds))
console.log(`| command | median s | min-max s | x node -e 0 | peak MB |\n| :-- | --: | --: | --: | --: |`)
for (const [name, all] of runs) {
  const seconds = all.map((run) => run.seconds)
  const middle = median(seconds)
  const range = `${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)}`
  const peak = median(all.map(({ megabytes }) => megabytes)).toFixed(0)
  console.log(`| ${name} | ${middle.toFixed(3)} | ${range} | ${(middle / empty).toFixed(1)} | ${peak} |`)
}
