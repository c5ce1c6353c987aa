// What scoring one WMT system costs a process that does nothing else, in CPU milliseconds: npx jiti bench/scorers.ts
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { goldens } from './golden-records.ts'

const [hypothesis, reference] = ['hyp.Online-W', 'ref.A'].map((side) =>
  join(goldens, `inputs/wmt22/generaltest2022.de-en.${side}.en`),
)
const repeats = 5

/** Metrics, how many systems are scored, and how many segments are joined to one. */
const cases: readonly (readonly [metrics: string, systems: number, joined: number])[] = [
  ['', 1, 1],
  ['bleu', 1, 1],
  ['bleu chrf', 1, 1],
  ['bleu chrf ter', 1, 1],
  ['chrf++', 1, 1],
  ['cer', 1, 1],
  ['wer', 1, 1],
  ['bleu chrf ter', 9, 1],
  ['ter', 1, 4],
  ['ter', 1, 16],
]

/** A process of its own, since most of the cost of a short one is compiling. */
const program = `
import { readFileSync } from 'node:fs'
const [, root, metrics, systems, joined, ...paths] = process.argv
const [hypotheses, references] = paths.map((path) => {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\\n')
  const starts = Array.from({ length: Math.floor(lines.length / joined) }, (_, i) => i * joined)
  return starts.map((start) => lines.slice(start, start + Number(joined)).join(' '))
})
const pairs = hypotheses.map((hypothesis, i) => ({ references: [references[i]], hypothesis }))
if (metrics !== '') {
  const { scorers } = await import(root + '/metrics/scorers.js')
  for (const name of metrics.split(' ')) {
    const metric = scorers[name]()
    for (let k = 0; k < systems; k++) {
      const rows = metric.measure(pairs)
      metric.score(metric.statistics.map((_, column) => rows.reduce((sum, row) => sum + row[column], 0)))
    }
  }
}
const { user, system } = process.cpuUsage()
console.log(JSON.stringify([(user + system) / 1000, process.resourceUsage().maxRSS / 1024, pairs.length]))
`

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

type Cost = readonly [milliseconds: number, megabytes: number, pairs: number]

function costOf(root: string, [metrics, systems, joined]: (typeof cases)[number]): Cost {
  const args = [metrics, String(systems), String(joined), hypothesis!, reference!]
  const command = ['--input-type=module', '-e', program, root, ...args]
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Cost
}

const children = `
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(1000 * (used.ru_utime + used.ru_stime))
`

/** CPU milliseconds of sacreBLEU's own command, undefined where it is not installed. */
function sacrebleu(metrics: string): number | undefined {
  try {
    execFileSync('python3', ['-c', 'import sacrebleu'], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  const command = ['python3', '-m', 'sacrebleu', reference!, '-i', hypothesis!, '-m', ...metrics.split(' ')]
  return Number(execFileSync('python3', ['-c', children, ...command], { encoding: 'utf8' }))
}

function main(root: string): void {
  const options = ['--target', 'es2023', '--module', 'nodenext', '--rewriteRelativeImportExtensions', '--skipLibCheck']
  const source = join(import.meta.dirname, '../src')
  const entry = join(source, 'metrics/scorers.ts')
  const compile = ['tsc', '--ignoreConfig', '--types', 'node', '--outDir', root, '--rootDir', source, ...options, entry]
  execFileSync('npx', compile, { cwd: join(source, '..') })
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')

  // Alternated, so that what else the machine does falls on all of them
  const costs = cases.map((): Cost[] => [])
  for (let i = 0; i < repeats; i++) for (const [k, each] of cases.entries()) costs[k]!.push(costOf(root, each))
  const start = median(costs[0]!.map(([milliseconds]) => milliseconds))
  const rows = cases.map(([metrics, systems, joined], k) => {
    const milliseconds = median(costs[k]!.map(([each]) => each))
    return [
      metrics || '(Node and the texts)',
      String(systems),
      `${costs[k]![0]![2]}${joined > 1 ? ` (${joined} joined to one)` : ''}`,
      milliseconds.toFixed(0),
      (milliseconds - start).toFixed(0),
      median(costs[k]!.map(([, megabytes]) => megabytes)).toFixed(0),
    ]
  })
  const head = ['metrics', 'systems', 'pairs', 'process, ms', 'beyond Node, ms', 'memory, MB']
  process.stdout.write(`Node ${process.version}, CPU, median of ${repeats}\n\n${markdownTable([head, ...rows])}\n\n`)
  const theirs = ['bleu', 'bleu chrf', 'bleu chrf ter'].map((metrics) => ({ metrics, cost: sacrebleu(metrics) }))
  for (const { metrics, cost } of theirs)
    process.stdout.write(
      cost === undefined
        ? `sacreBLEU is not installed here: ${metrics} not compared\n`
        : `sacreBLEU ${metrics}: ${cost.toFixed(0)} ms\n`,
    )
}

if (existsSync(goldens)) {
  const root = mkdtempSync(join(tmpdir(), 'variorum-scorers-'))
  try {
    main(root)
  } finally {
    rmSync(root, { recursive: true })
  }
} else process.stdout.write(`${goldens} is not here; nothing measured\n`)
