// npm run bench [-- --only kernel,growth] [--quick] [--out reports/bench]
//
// Runs the benches one after the other and writes what they print, with the machine they ran on, to report.md and
// bench.json. A peer or data that is missing is said so in its section; a bench that fails costs its section and nothing
// else. PYTHONPATH may name a folder with rapidfuzz, SACREBLEU_PYTHON a Python with sacreBLEU, HUNALIGN a hunalign.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readableJson } from '../src/report/json.ts'
import { withFolder } from '../src/write/report-folder.ts'
import { markdownTables } from '../test/reference/markdown-tables.ts'
import { asMarkdown } from './as-markdown.ts'
import { machine } from './machine.ts'
import { sections } from './sections.ts'

const root = join(import.meta.dirname, '..')
const jiti = join(root, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'reports', 'bench') },
  },
})
const names = values.only?.split(',') ?? sections.map(({ name }) => name)
const unknown = names.find((name) => !sections.some((section) => section.name === name))
if (unknown !== undefined)
  throw new Error(`no bench '${unknown}', expected ${sections.map(({ name }) => name).join(', ')}`)

const facts = machine()
const date = new Date().toISOString()
const chosen = sections.filter(({ name }) => names.includes(name))
const measured = chosen.map(({ name, title, command, quick, tablesOnly = false }) => {
  const words = (values.quick && quick) || command
  process.stderr.write(`${name} …\n`)
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [jiti, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const failure = status === 0 ? null : `ended with ${status ?? 'a signal'}: ${reasonIn(stderr)}`
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const printed = asMarkdown(stdout, { tablesOnly })
  process.stdout.write(`\n## ${title}\n\n${printed}\n${failure === null ? '' : `\n${failure}\n`}`)
  return { name, title, command: `npx jiti ${words.join(' ')}`, seconds, failure, printed }
})

const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ')
const benches = measured.map(({ printed, ...bench }) => ({ ...bench, tables: tablesOf(printed), printed }))
await withFolder(values.out, ['bench.json', 'report.md'], async (folder) => {
  await folder.write('bench.json', readableJson({ schema: 'variorum/bench@1', date, command, machine: facts, benches }))
  await folder.write('report.md', page())
})
process.stderr.write(`${join(values.out, 'report.md')} and bench.json written\n`)

function tablesOf(printed: string) {
  return markdownTables(printed).map(([columns = [], , ...rows]) => ({ columns, rows }))
}

function page(): string {
  const { cpu, cores, memory, platform, load, versions } = facts
  const found = Object.entries(versions).map(([name, version]) => `${name} ${version ?? 'not found'}`)
  const head = [
    '# Benches',
    `${cpu}, ${cores} cores, ${memory}, ${platform}; load ${load.toFixed(2)} when it began, ${date.slice(0, 10)}. ${found.join(', ')}.`,
    `Written by \`${command}\`. Times change from run to run; ratios are of runs in turns. What was tried and did not pay is in [bench/NOTES.md](../../bench/NOTES.md).`,
  ]
  const parts = measured.flatMap(({ title, command: own, seconds, failure, printed }) => [
    `## ${title}`,
    `\`${own}\`, ${seconds} s`,
    ...(printed === '' ? [] : [printed]),
    ...(failure === null ? [] : [`This bench ${failure}.`]),
  ])
  return `${[...head, ...parts].join('\n\n')}\n`
}

/** The line of a stack that says what went wrong. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? 'no reason given'
}
