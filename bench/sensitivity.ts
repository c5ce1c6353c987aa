// npx jiti bench/sensitivity.ts [--only RECORD,RECORD.KEY,...] [--by 0.2] [--workers 2]
//
// How much each constant that decides a published label matters: it is moved down and up by a fifth (a whole number by one at
// least) in a copy of the source, and what changes is printed. What changes nothing by any step is no rule.

import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { table } from '../src/report/markdown/table.ts'
import { constantsOf, moved, type ProbeName, records, type Written } from './constants.ts'
import type { Probe } from './sensitivity-probes.ts'

const root = join(import.meta.dirname, '..')
const shared = join(root, '..', 'shared')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    by: { type: 'string', default: '0.2' },
    workers: { type: 'string', default: '2' },
  },
})
const by = Number(values.by)
const only = values.only?.split(',')

/** A number of a record, and where it stands. */
interface Constant extends Written {
  readonly file: string
  readonly record: string
  readonly probe: ProbeName
}

async function main(trees: string): Promise<void> {
  const constants = records
    .flatMap(([file, record, probe]): readonly Constant[] =>
      constantsOf(readFileSync(join(root, file), 'utf8'), record).map((one) => ({ ...one, file, record, probe })),
    )
    .filter(({ record, key }) => only === undefined || only.includes(record) || only.includes(`${record}.${key}`))
  const workers = Array.from({ length: Number(values.workers) }, (_, i) => plantTree(join(trees, String(i))))
  const bases = new Map<string, Probe>()
  for (const probe of new Set(constants.map((constant) => constant.probe)))
    bases.set(probe, await measure(workers[0]!, probe))
  const tries = constants.flatMap((constant) =>
    [-1, 1].map((sign) => ({ constant, value: moved(constant.number, sign * by) })),
  )
  const changes: string[] = []
  let next = 0
  const work = async (tree: string): Promise<void> => {
    for (let at = next++; at < tries.length; at = next++) {
      const { constant, value } = tries[at]!
      changes[at] = `${value}: ${await changeBy(tree, constant, value, bases.get(constant.probe)!)}`
      console.error(`${constant.record}.${constant.key} ${changes[at]}`)
    }
  }
  await Promise.all(workers.map(work))
  const rows = constants.map(({ record, key, value }, i) => [
    `${record}.${key}`,
    value,
    changes[2 * i]!,
    changes[2 * i + 1]!,
  ])
  for (const [probe, { figures, labels }] of bases)
    console.log(`${probe}: ${Object.entries(figures).map(shown).join(', ')}; ${labels.length} labels`)
  console.log(`\n${table(['constant', 'value', 'less', 'more'], rows, 4)}`)
}

/** A copy of all that a probe reads, but for data and packages. */
function plantTree(tree: string): string {
  mkdirSync(join(tree, 'test'), { recursive: true })
  for (const folder of ['src', 'bench', 'test/reference', 'test/segment'])
    cpSync(join(root, folder), join(tree, folder), { recursive: true })
  for (const name of ['corpora', 'node_modules', 'package.json', 'tsconfig.json'])
    symlinkSync(join(root, name), join(tree, name))
  return tree
}

async function measure(tree: string, probe: string): Promise<Probe> {
  const jiti = join(tree, 'node_modules/jiti/lib/jiti-cli.mjs')
  const script = join(tree, 'bench/sensitivity-probes.ts')
  const env = { ...process.env, JITI_FS_CACHE: join(tree, 'cache') }
  const options = { cwd: tree, env, maxBuffer: 2 ** 28 }
  const { stdout } = await promisify(execFile)(process.execPath, [jiti, script, probe], options)
  return JSON.parse(stdout) as Probe
}

async function changeBy(tree: string, constant: Constant, value: number, base: Probe): Promise<string> {
  const { file, start, value: written, probe } = constant
  const path = join(tree, file)
  const source = readFileSync(path, 'utf8')
  try {
    writeFileSync(path, source.slice(0, start) + value + source.slice(start + written.length))
    const after = await measure(tree, probe)
    return changeOf(base, after)
  } catch (error) {
    return `fails (${
      String(error)
        .split('\n')
        .find((line) => line.includes('Error:')) ?? ''
    })`
  } finally {
    writeFileSync(path, source)
  }
}

/** The figures that changed, and how many labels came or went. */
function changeOf(base: Probe, after: Probe): string {
  const figures = Object.entries(after.figures)
    .filter(([name, figure]) => figure !== base.figures[name])
    .map(([name, figure]) => `${name} ${signed(figure - (base.figures[name] ?? 0))}`)
  const [old, now] = [new Set(base.labels), new Set(after.labels)]
  const labels = base.labels.filter((label) => !now.has(label)).length + after.labels.filter((l) => !old.has(l)).length
  return labels + figures.length === 0 ? 'nothing' : [`${labels} labels`, ...figures].join(', ')
}

const digits = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(4))
const signed = (value: number): string => `${value > 0 ? '+' : ''}${digits(value)}`
const shown = ([name, value]: readonly [string, number]): string => `${name} ${digits(value)}`

if (!existsSync(shared)) {
  console.error(`${shared} is not there: the data that the constants are tried on`)
  process.exit(2)
}
const trees = mkdtempSync(join(tmpdir(), 'sensitivity-'))
symlinkSync(shared, join(trees, 'shared'))
try {
  await main(trees)
} finally {
  rmSync(trees, { recursive: true })
}
