// npx jiti bench/alignment-start.ts [ROUNDS]
//
// CPU seconds and peak memory of whole `variorum align` processes on small inputs, where starting costs as much as aligning:
// two lines, 1,000 passages, and the short documents one by one and as one list of pairs. The built program is measured, and
// another one in turns with it where VARIORUM_BEFORE names its dist/cli/main.js (which may know no lists).

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile } from '../src/math/quantile.ts'
import { table } from '../src/report/markdown/table.ts'

interface Texts {
  readonly id: string
  readonly reference: readonly string[]
  readonly hypothesis: readonly string[]
}

const folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'alignment')
const clock = '/usr/bin/time'
const rounds = Number(process.argv[2] ?? 7)
const programs = [process.env.VARIORUM_BEFORE, join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')].filter(
  (program) => program !== undefined,
)

if (!existsSync(folder)) console.log(`${folder} is not there: nothing measured`)
else if (!existsSync(clock)) console.log(`no ${clock}, which says what a process cost: nothing measured`)
else measureAll()

function measureAll(): void {
  const work = mkdtempSync(join(tmpdir(), 'start-'))
  try {
    const two = write(work, { id: 'two', reference: ['One.', 'Two.'], hypothesis: ['One.', 'Two.'] })
    const made = execFileSync(
      'python3',
      ['gen.py', 'recipe', 'pool-dev.jsonl', 'recipes.json', 'dev-grow-medium-1000'],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    )
    const thousand = write(work, JSON.parse(made) as Texts)
    const short = readFileSync(join(folder, 'short.jsonl'), 'utf8').trimEnd().split('\n')
    const pairs = short.map((line) => write(work, JSON.parse(line) as Texts))
    writeFileSync(join(work, 'pairs.tsv'), pairs.map((files, k) => `${files.join('\t')}\t${k}\n`).join(''))
    const lines = ['--unit', 'line']
    const inputs: Readonly<Record<string, readonly (readonly string[])[]>> = {
      'two lines': [[...two, ...lines]],
      '1,000 passages': [[...thousand, ...lines]],
      [`${pairs.length} short documents, one process each`]: pairs.map((files) => [...files, ...lines]),
      [`${pairs.length} short documents, --pairs`]: [['--pairs', 'pairs.tsv', '--out', 'links', ...lines]],
    }
    const rows = Object.entries(inputs).flatMap(([name, calls]) => rowsOf(work, name, calls))
    console.log(table(['input', 'program', 'CPU seconds, median', 'least', 'most', 'MB'], rows, 2))
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** Writes both texts as files of lines; gives their names. */
function write(work: string, { id, reference, hypothesis }: Texts): readonly [string, string] {
  const names = [`${id}.ref`, `${id}.hyp`] as const
  for (const [k, passages] of [reference, hypothesis].entries())
    writeFileSync(join(work, names[k]!), passages.map((passage) => `${passage.replace(/\s+/g, ' ').trim()}\n`).join(''))
  return names
}

function rowsOf(work: string, name: string, calls: readonly (readonly string[])[]): string[][] {
  const costs = programs.map(() => [] as number[])
  const peaks = programs.map(() => 0)
  for (let round = 0; round < rounds; round++)
    for (const [k, program] of programs.entries()) {
      const all = calls.map((words) => cost(work, [program, 'align', ...words]))
      costs[k]!.push(all.reduce((sum, { seconds }) => sum + seconds, 0))
      for (const { megabytes } of all) peaks[k] = Math.max(peaks[k]!, megabytes)
    }
  return programs.map((program, k) => {
    const sorted = costs[k]!.sort((a, b) => a - b)
    const figures = [quantile(sorted, 0.5), sorted[0]!, sorted.at(-1)!].map((seconds) => seconds.toFixed(2))
    return [name, program === process.env.VARIORUM_BEFORE ? 'before' : 'now', ...figures, peaks[k]!.toFixed(0)]
  })
}

function cost(work: string, words: readonly string[]) {
  // Where it is set, every Node reads some hundred certificates first: 30 ms that nobody's own machine spends
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const { stderr } = spawnSync(clock, ['-f', 'cost %U %S %M', process.execPath, ...words], {
    cwd: work,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [, user = 'NaN', system = 'NaN', peak = 'NaN'] = /cost ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? []
  return { seconds: Number(user) + Number(system), megabytes: Number(peak) / 1024 }
}
