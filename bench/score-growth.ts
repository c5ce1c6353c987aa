// What `variorum score` costs where texts are long or many: TER of paragraphs, and a million segments, both made from the
// sentences of WMT22 by joining and by repeating them, in a temporary folder. npx jiti bench/score-growth.ts [SEGMENTS]
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const inputs = join(import.meta.dirname, '..', '..', 'shared', 'data', 'metrics', 'inputs', 'wmt22')
const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const many = Number(process.argv[2] ?? 1_000_000)
const few = many / 10
if (!existsSync(inputs)) throw new Error('no ../shared/data/metrics beside the repository: nothing to measure on')

const folder = mkdtempSync(join(tmpdir(), 'variorum-growth-'))
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

const linesOf = (name: string): string[] =>
  readFileSync(join(inputs, `generaltest2022.de-en.${name}.en`), 'utf8')
    .trimEnd()
    .split('\n')
const reference = linesOf('ref.A')
const hypothesis = linesOf('hyp.Online-W')

function measure(words: readonly string[]): { readonly seconds: number; readonly kilobytes: number } {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', 'cost %U %S %M', process.execPath, main, 'score', ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [, user = 'NaN', system = 'NaN', peak = 'NaN'] = /cost ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? []
  return { seconds: Number(user) + Number(system), kilobytes: Number(peak) }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Neighbouring lines joined until the reference has `words` of them; of both sides the same lines. */
function paragraphs(words: number): readonly [string[], string[]] {
  const [left, right]: [string[], string[]] = [[], []]
  let start = 0
  for (let end = 1; end <= reference.length; end++) {
    const joined = reference.slice(start, end).join(' ')
    if (joined.split(' ').length < words && end < reference.length) continue
    left.push(joined)
    right.push(hypothesis.slice(start, end).join(' '))
    start = end
  }
  return [left, right]
}

/** Lines again and again, each time with another last word, so that no text is remembered from the time before. */
function repeated(name: string, lines: readonly string[], count: number): void {
  const file = openSync(join(folder, name), 'w')
  for (let written = 0; written < count; written += lines.length) {
    const some = lines.slice(0, count - written).map((line) => `${line} ${written}`)
    writeSync(file, `${some.join('\n')}\n`)
  }
  closeSync(file)
}

try {
  console.log('| words a paragraph | paragraphs | ter: CPU s |\n| --: | --: | --: |')
  for (const words of [60, 120, 250]) {
    const [left, right] = paragraphs(words)
    writeFileSync(join(folder, 'ref'), `${left.join('\n')}\n`)
    writeFileSync(join(folder, 'hyp'), `${right.join('\n')}\n`)
    const seconds = [1, 2, 3].map(() => measure(['ref', '-i', 'hyp', '-m', 'ter']).seconds)
    console.log(`| ${words} or more | ${left.length} | ${median(seconds).toFixed(2)} |`)
  }

  for (const [size, count] of [
    ['few', few],
    ['many', many],
  ] as const) {
    repeated(`ref.${size}`, reference, count)
    repeated(`hyp.${size}`, hypothesis, count)
  }
  const shown = (count: number): string => count.toLocaleString('en')
  console.log(
    `\n| metric | CPU s of ${shown(many)} segments | MB of ${shown(few)} | MB of ${shown(many)} | bytes a further segment |\n| :-- | --: | --: | --: | --: |`,
  )
  for (const metrics of ['bleu', 'chrf', 'ter', 'bleu,chrf,ter']) {
    const [small, large] = ['few', 'many'].map((size) => measure([`ref.${size}`, '-i', `hyp.${size}`, '-m', metrics]))
    const bytes = ((large!.kilobytes - small!.kilobytes) * 1024) / (many - few)
    const megabytes = [small!, large!].map(({ kilobytes }) => (kilobytes / 1024).toFixed(0))
    console.log(`| ${metrics} | ${large!.seconds.toFixed(1)} | ${megabytes.join(' | ')} | ${bytes.toFixed(0)} |`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
