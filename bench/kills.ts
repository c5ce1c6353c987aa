// `variorum run --resume` killed again and again (SIGKILL) at any moment of its life: after each kill the files of the report must be whole
// or not there, after some kills a run that nobody disturbs must leave the bytes of one that nobody ever disturbed, and nothing
// beside them. npx jiti bench/kills.ts [KILLS] (default: 100)
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeShips } from '../test/ships.ts'

const kills = Number(process.argv[2] ?? 100)
const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const folder = mkdtempSync(join(tmpdir(), 'variorum-kills-'))

/** Kills before a run is let through. */
const betweenRuns = 10

const manifest = writeShips(join(folder, 'ships'), { documents: 8, passages: 15, systems: ['a', 'b'] })
const words = (out: string, workers: number, ...more: readonly string[]): string[] => {
  const run = ['run', manifest, '--out', join(folder, out), '--no-timings', '--workers', String(workers)]
  return [main, ...run, '--metrics', 'coverage,edit,entities', ...more]
}
const files = ['result.json', 'report.md']
const bytes = (out: string, file: string): string | undefined => {
  const path = join(folder, out, 'ships', file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

try {
  const start = performance.now()
  if (spawnSync(process.execPath, words('whole', 0), { stdio: 'ignore' }).status !== 0)
    throw new Error('the first run failed')
  const life = performance.now() - start
  const expected = new Map(files.map((file) => [file, bytes('whole', file)]))
  const counts = {
    'ended before it was killed': 0,
    'half-written files': 0,
    'runs let through': 0,
    'other bytes': 0,
    'files left over': 0,
  }
  for (let kill = 1; kill <= kills; kill++) {
    const child = spawn(process.execPath, words('killed', kill % 3, '--resume'), { stdio: 'ignore' })
    const ended = once(child, 'exit')
    // Moments spread evenly over a life, none twice.
    await Promise.race([ended, wait(1.1 * life * ((kill * 0.618_033_988_75) % 1))])
    if (child.exitCode !== null) counts['ended before it was killed']++
    child.kill('SIGKILL')
    await ended
    for (const file of files) {
      const found = bytes('killed', file)
      if (found !== undefined && found !== expected.get(file)) counts['half-written files']++
    }
    if (kill % betweenRuns !== 0 && kill !== kills) continue
    const { status } = spawnSync(process.execPath, words('killed', 0), { stdio: 'ignore' })
    counts['runs let through']++
    if (status !== 0 || files.some((file) => bytes('killed', file) !== expected.get(file))) counts['other bytes']++
    counts['files left over'] += readdirSync(join(folder, 'killed', 'ships')).filter(
      (name) => !files.includes(name),
    ).length
    rmSync(join(folder, 'killed'), { recursive: true })
  }
  console.log(
    `| kills | ${Object.keys(counts).join(' | ')} |\n| --: | ${Object.keys(counts)
      .map(() => '--:')
      .join(' | ')} |`,
  )
  console.log(`| ${kills} | ${Object.values(counts).join(' | ')} |`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
