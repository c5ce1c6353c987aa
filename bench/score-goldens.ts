// How many of sacreBLEU's published numbers `variorum score` gives: its generator's draws, bootstrap intervals, p-values
// and command-line output. Prints equal / total and the largest difference in units of the last place; never fails.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pcg64 } from '../src/math/pcg64.ts'

const data = join(import.meta.dirname, '..', '..', 'shared', 'data', 'metrics')
const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const read = (path: string) => JSON.parse(readFileSync(join(data, path), 'utf8'))
const run = (args: readonly string[], cwd: string): string =>
  execFileSync(process.execPath, [main, 'score', ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })

interface Tally {
  equal: number
  total: number
  ulps: number
  readonly unequal: string[]
}
const families = new Map<string, Tally>()

/** Doubles as whole numbers in their order, so that neighbours differ by 1. */
function ordinal(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigInt64(0)
  return bits < 0n ? -(bits & 0x7fff_ffff_ffff_ffffn) : bits
}

function compare(family: string, record: string, expected: unknown, got: unknown): void {
  const tally = families.get(family) ?? { equal: 0, total: 0, ulps: 0, unequal: [] }
  families.set(family, tally)
  tally.total++
  if (Object.is(expected, got)) tally.equal++
  else {
    tally.unequal.push(record)
    if (typeof expected === 'number' && typeof got === 'number') {
      const distance = ordinal(expected) - ordinal(got)
      tally.ulps = Math.max(tally.ulps, Number(distance < 0n ? -distance : distance))
    }
  }
}

function draws(): void {
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  for (const golden of read('goldens/numpy-rng.json').seeds) {
    const [state, increment] = pcg64(BigInt(golden.seed)).state()
    compare('numpy-rng', `${golden.seed} state`, golden.pcg64_state, String(state))
    compare('numpy-rng', `${golden.seed} increment`, golden.pcg64_inc, String(increment))
    const { next32 } = pcg64(BigInt(golden.seed))
    const words = golden.random_raw_uint64.map(() => String(BigInt(next32()) | (BigInt(next32()) << 32n)))
    compare('numpy-rng', `${golden.seed} words`, golden.random_raw_uint64.join(), words.join())
    for (const { n, n_samples, sha256_as_uint32le } of golden.choice) {
      const out = new Uint32Array(n * n_samples)
      pcg64(BigInt(golden.seed)).fillBelow(out, n)
      compare('numpy-rng', `${golden.seed} choice ${n}`, sha256_as_uint32le, sha256(new Uint8Array(out.buffer)))
    }
    for (const { n, n_trials, sha256_as_bytes, then_choice_20 } of golden.integers2_bool) {
      const { bits, fillBelow } = pcg64(BigInt(golden.seed))
      const flags = Uint8Array.from({ length: n * n_trials }, bits())
      compare('numpy-rng', `${golden.seed} booleans ${n}`, sha256_as_bytes, sha256(flags))
      if (!then_choice_20) continue
      const out = new Uint32Array(n * 20)
      fillBelow(out, n)
      compare(
        'numpy-rng',
        `${golden.seed} then ${n}`,
        then_choice_20.sha256_as_uint32le,
        sha256(new Uint8Array(out.buffer)),
      )
    }
  }
}

/** A golden's constructor arguments as flags. */
const flagsOf = (metric: string, params: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(params).flatMap(([key, value]) => {
    const name = key.replace(/_/g, '-')
    const flag = `--${metric === 'BLEU' ? '' : `${metric.toLowerCase()}-`}${name}`
    return value === true ? [flag] : value === false ? [] : [flag, String(value)]
  })

const nameOf: Readonly<Record<string, string>> = { BLEU: 'bleu', chrF: 'chrf', TER: 'ter' }

function intervals(): void {
  for (const file of readdirSync(join(data, 'goldens')).filter((name) => name.endsWith('.ci.json')))
    for (const record of read(`goldens/${file}`).records) {
      const { metric, params, hyp, refs, n_bootstrap, score, mean, ci } = record
      const args = [...refs, '-i', hyp, '-m', nameOf[metric]!, ...flagsOf(metric, params)]
      const statistics = ['--confidence', '--confidence-n', String(n_bootstrap), '--recipe', 'sacrebleu', '-f', 'json']
      const found = JSON.parse(run([...args, ...statistics], join(data, 'inputs'))).systems[0].metrics[nameOf[metric]!]
      const name = `${file} ${hyp} ${metric} ${JSON.stringify(params)} ${refs.length} refs`
      compare('ci: score', name, score, found.score)
      compare('ci: mean', name, mean, found.ci.mean)
      compare('ci: ±', name, ci, 0.5 * (found.ci.high - found.ci.low))
      if (record.signature)
        compare('ci: signature', name, record.signature, ownVersion(found.signature).replace(/^[^|]*\|/, ''))
    }
}

const titles: Readonly<Record<string, string>> = { BLEU: 'bleu', chrF2: 'chrf', 'chrF2++': 'chrf++', TER: 'ter' }

function significance(): void {
  const { meta, tests } = read('goldens/significance.wmt22.de-en.json')
  for (const { test_type, n_samples, n_ar_confidence, results } of tests) {
    const confidence = n_ar_confidence > 0 ? ['--confidence', '--confidence-n', String(n_ar_confidence)] : []
    const test = [`--paired-${test_type}`, `--paired-${test_type}-n`, String(n_samples), ...confidence]
    const metrics = Object.keys(results).map((title) => titles[title]!)
    const args = [...meta.refs, '-i', ...meta.systems, '-m', ...metrics, ...test, '--recipe', 'sacrebleu', '-f', 'json']
    const { systems, comparisons } = JSON.parse(run(args, join(data, 'inputs')))
    for (const [title, rows] of Object.entries<readonly Record<string, never>[]>(results))
      for (const [s, row] of rows.entries()) {
        const metric = titles[title]!
        const found = systems[s].metrics[metric]
        const comparison = comparisons.find(
          (each: { system: string; metric: string }) => each.system === row.system && each.metric === metric,
        )
        const name = `${test_type} ${n_ar_confidence} ${title} ${String(row.system)}`
        compare('significance: score', name, row.score, found.score)
        compare('significance: p', name, row.p_value ?? null, comparison?.p ?? null)
        compare('significance: mean', name, row.mean ?? null, found.ci?.mean ?? null)
        compare('significance: ±', name, row.ci ?? null, found.ci ? 0.5 * (found.ci.high - found.ci.low) : null)
      }
  }
}

/** Our signatures say which version of ours gave sacreBLEU's number. */
const ownVersion = (text: string): string => text.replace(/(2\.6\.0)\+variorum\.\d+/g, '$1')

/** What sacreBLEU explains in prose between grid and signatures is ours to say in our words. */
const withoutProse = (text: string): string => text.replace(/(╛\n)[\s\S]*?(?=-+\nMetric signatures)/, '$1')

function commandLines(): void {
  for (const { args, stdout } of read('cli/cli-goldens.json').runs) {
    const words: string[] = args.split(' ')
    const said = words.includes('-f') ? [] : ['-f', 'sacrebleu']
    const own = words.join(' ').replace('-f json', '-f sacrebleu').split(' ')
    const isStatistical = /--confidence|--paired/.test(args)
    const printed = run([...own, ...said, ...(isStatistical ? ['--recipe', 'sacrebleu'] : [])], join(data, 'cli'))
    compare('cli', args, withoutProse(stdout), withoutProse(ownVersion(printed)))
  }
}

if (!existsSync(data)) console.log('no ../shared/data/metrics beside the repository: nothing to compare with')
else {
  draws()
  commandLines()
  intervals()
  significance()
  console.log('| family | equal / total | largest difference, ulps |\n| :-- | --: | --: |')
  for (const [family, { equal, total, ulps }] of families) console.log(`| ${family} | ${equal} / ${total} | ${ulps} |`)
  for (const [family, { unequal }] of families)
    for (const record of unequal) console.log(`not equal: ${family}: ${record}`)
}
