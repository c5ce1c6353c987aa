// A run over localised strings as a whole process: wall and CPU seconds, peak memory, median of some rounds.
// `npm run build && npx jiti bench/strings-run.ts [strings] [languages] [rounds]`
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '../src/math/random.ts'

const [strings = 100_000, languages = 10, rounds = 3] = process.argv.slice(2).map(Number)
const random = seededRandom(2026)
const pick = <T>(all: readonly T[]): T => all[random(all.length)]!
const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'po', 'ri', 'sa', 'te', 'vu', 'zo']
const word = (): string => Array.from({ length: 2 + random(3) }, () => pick(syllables)).join('')
const vocabulary = (): readonly string[] => Array.from({ length: 4000 }, word)

/** What every language's string has to have: words, an argument, a number, a sign at its end. */
const shapes = Array.from({ length: strings }, () => ({
  words: 3 + random(10),
  rest: `${random(3) === 0 ? ' {count}' : ''}${random(10) === 0 ? ' 42' : ''}${pick(['', '.', '!'])}`,
}))

function write(path: string): void {
  const words = vocabulary()
  const entries = shapes.map(({ words: count, rest }, i) => {
    // One in a hundred ends otherwise
    const text = Array.from({ length: count }, () => pick(words)).join(' ') + (random(100) === 0 ? ' …' : rest)
    return [`screen${Math.floor(i / 100)}.key${i}`, text.charAt(0).toUpperCase() + text.slice(1)]
  })
  writeFileSync(path, JSON.stringify(Object.fromEntries(entries), undefined, 1))
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
const main = join(import.meta.dirname, '../dist/cli/main.js')

/** Seconds, and megabytes at most. */
function timed(words: readonly string[]) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'peak-memory.cjs'), main, ...words],
    { cwd: folder, encoding: 'utf8' },
  )
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) throw new Error(stderr)
  return { seconds, stderr }
}

try {
  const names = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'cs'].slice(0, languages)
  for (const name of ['en', ...names]) write(join(folder, `${name}.json`))
  const run = ['run', '--source', 'en.json', ...names.map((name) => `${name}.json`), '--out', 'out']
  const gate = ['gate', 'out/en', '--fail-on', 'placeholders.misplaced > 0']
  const all = Array.from({ length: rounds }, () => ({ run: timed(run), gate: timed(gate) }))
  const median = (values: readonly number[]): string => values.toSorted((a, b) => a - b)[values.length >> 1]!.toFixed(2)
  console.log(
    `${strings} strings x ${names.length} languages: run ${median(all.map((each) => each.run.seconds))} s, gate ${median(all.map((each) => each.gate.seconds))} s`,
  )
  console.log(all.at(-1)!.run.stderr.trim().split('\n').at(-1))
} finally {
  rmSync(folder, { recursive: true })
}
