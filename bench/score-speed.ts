// CPU seconds and peak memory of whole processes, `variorum score` and sacreBLEU in turns on the same inputs. sacreBLEU is
// the one of `python3`, or of the interpreter in SACREBLEU_PYTHON; where there is none, ours is measured alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const inputs = join(import.meta.dirname, '..', '..', 'shared', 'data', 'metrics', 'inputs', 'wmt22')
const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const clock = '/usr/bin/time'
const python = process.env.SACREBLEU_PYTHON ?? 'python3'
const rounds = Number(process.argv[2] ?? 5)

if (!existsSync(inputs)) throw new Error('no ../shared/data/metrics beside the repository: nothing to measure on')
if (!existsSync(clock)) throw new Error(`no ${clock}, which says what a process cost`)

const version = spawnSync(
  python,
  ['-c', 'import sacrebleu, numpy; print(sacrebleu.__version__, "numpy", numpy.__version__)'],
  {
    encoding: 'utf8',
  },
)
const isThere = version.status === 0
console.log(
  isThere ? `sacreBLEU ${version.stdout.trim()}` : `sacreBLEU does not work with ${python}; ours is measured alone`,
)

const pair = 'generaltest2022.de-en'
const systems = readdirSync(inputs).filter((name) => name.startsWith(`${pair}.hyp.`))
const one = [`${pair}.ref.A.en`, '-i', `${pair}.hyp.Online-W.en`, '-m']
const all = [`${pair}.ref.A.en`, '-i', ...systems, '-m']
const commands: Readonly<Record<string, readonly string[]>> = {
  '-m bleu': [...one, 'bleu'],
  '-m bleu chrf': [...one, 'bleu', 'chrf'],
  '-m bleu chrf ter': [...one, 'bleu', 'chrf', 'ter'],
  [`${systems.length} systems, -m bleu --paired-bs`]: [...all, 'bleu', '--paired-bs'],
  [`${systems.length} systems, -m bleu chrf ter --paired-bs`]: [...all, 'bleu', 'chrf', 'ter', '--paired-bs'],
}

// Where it is set, every Node reads some hundred certificates before it does anything: 30 ms that nobody's own machine spends
const { NODE_EXTRA_CA_CERTS: certificates, ...env } = process.env
if (certificates !== undefined) console.log('NODE_EXTRA_CA_CERTS is set here, and left out for the measured processes')

interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

function measure(program: readonly string[]): Cost {
  const { stderr } = spawnSync(clock, ['-f', 'cost %U %S %M', ...program], {
    cwd: inputs,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 26,
  })
  const [, user = 'NaN', system = 'NaN', peak = 'NaN'] = /cost ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? []
  return { seconds: Number(user) + Number(system), megabytes: Number(peak) / 1024 }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const cells = (costs: readonly Cost[]): string => {
  const seconds = costs.map((cost) => cost.seconds)
  const range = `${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)}`
  return `${median(seconds).toFixed(2)} (${range}) | ${median(costs.map((cost) => cost.megabytes)).toFixed(0)}`
}

console.log('| command | ours: CPU s | MB | sacreBLEU: CPU s | MB | times |\n| :-- | --: | --: | --: | --: | --: |')
for (const [name, words] of Object.entries(commands)) {
  const [ours, theirs]: [Cost[], Cost[]] = [[], []]
  // sacreBLEU takes a minute for the last command: fewer rounds there
  const turns = name.includes('ter --paired') ? Math.min(rounds, 2) : rounds
  for (let turn = 0; turn < turns; turn++) {
    ours.push(measure([process.execPath, main, 'score', ...words]))
    if (isThere) theirs.push(measure([python, '-m', 'sacrebleu', ...words]))
  }
  const ratio = median(theirs.map((cost) => cost.seconds)) / median(ours.map((cost) => cost.seconds))
  console.log(`| ${name} | ${cells(ours)} | ${isThere ? `${cells(theirs)} | ${ratio.toFixed(1)}` : '- | - | -'} |`)
}
