// `variorum run --resume` killed again and again (SIGKILL) at any moment of its life: after each kill the files of the report must be whole
// or not there, after some kills a run that nobody disturbs must leave the bytes of one that nobody ever disturbed, and nothing
// beside them. npx jiti bench/kills.ts [KILLS] (default: 100)
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const kills = Number(process.argv[2] ?? 100)
const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const folder = mkdtempSync(join(tmpdir(), 'variorum-kills-'))

/** Kills before a run is let through. */
const betweenRuns = 10

function writeCorpus(): string {
  const documents = Array.from({ length: 8 }, (_, d) => {
    mkdirSync(join(folder, 'ships', `${d}`), { recursive: true })
    const texts = ['reference', 'a', 'b'].map((system) => {
      const path = `${d}/${system}.txt`
      const lines = Array.from(
        { length: 15 },
        (__, n) => `In ${1900 + n} Ada Okafor saw ${d + n} ${system === 'b' ? 'boats' : 'ships'}.`,
      )
      writeFileSync(join(folder, 'ships', path), `${lines.join('\n\n')}\n`)
      return [system, { path }]
    })
    return { id: `${d}`, title: `Ships ${d}`, texts: Object.fromEntries(texts) }
  })
  const manifest = join(folder, 'ships', 'manifest.json')
  writeFileSync(
    manifest,
    JSON.stringify({ name: 'ships', language: 'en', reference: { name: 'reference' }, documents }),
  )
  return manifest
}

const manifest = writeCorpus()
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
