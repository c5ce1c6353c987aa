// `variorum run` of nine systems x 1,984 segments in 99 documents by number of threads, whole processes: wall and CPU time,
// peak memory, and whether result.json has the same bytes. npx jiti bench/large-run.ts [WORKERS,…] [TIMES] (default: 0,1,2, and
// the corpus once; 20 makes it 39,680 segments in 1,980 documents)
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLargeCorpus } from './large-corpus.ts'

const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const counts = (process.argv[2] ?? '0,1,2').split(',')
const folder = mkdtempSync(join(tmpdir(), 'variorum-large-'))

try {
  const manifest = writeLargeCorpus(folder, Number(process.argv[3] ?? 1))
  if (manifest === undefined) throw new Error('no ../shared/data/metrics beside the repository: nothing to measure on')
  console.log('| workers | wall s | CPU s | peak MB | SHA-256 of result.json |\n| --: | --: | --: | --: | :-- |')
  for (const workers of counts) {
    const out = join(folder, `out-${workers}`)
    const words = [main, 'run', manifest, '--out', out, '--no-timings', '--workers', workers]
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'cost %U %S %M', process.execPath, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const wall = Number(process.hrtime.bigint() - start) / 1e9
    if (status !== 0) throw new Error(stderr)
    const [, user = 'NaN', system = 'NaN', peak = 'NaN'] = /cost ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? []
    const result = readFileSync(join(out, 'wmt22-de-en', 'result.json'))
    const digest = createHash('sha256').update(result).digest('hex').slice(0, 12)
    const cost = [wall.toFixed(1), (Number(user) + Number(system)).toFixed(1), (Number(peak) / 1024).toFixed(0)]
    console.log(`| ${workers} | ${cost.join(' | ')} | ${digest} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
