// Gives the library and the commands random inputs until the time is over, and says what was wrong.
//
//   npm run fuzz -- --seconds N --seed S [--only TARGET|library|command] [--report FILE]
//   npm run fuzz -- --replay test/fuzz/failures/FILE.json
//
// An input that fails is made smaller and kept in test/fuzz/failures/. The same seed gives the same inputs in the same order.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Failure, faultOf, fuzz } from './loop.ts'
import { robustness } from './report.ts'
import { targets } from './targets.ts'
import { watchdog } from './watchdog.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    report: { type: 'string' },
    replay: { type: 'string' },
  },
})

const folder = join(import.meta.dirname, 'failures')
const fileOf = (target: string, fault: string): string =>
  join(folder, `${`${target} ${fault}`.replace(/\W+/g, '-').slice(0, 80)}.json`)

/** A failure's input is long; the file has all of it. */
function keep(failure: Failure): void {
  mkdirSync(folder, { recursive: true })
  const file = fileOf(failure.target, failure.fault)
  writeFileSync(file, `${JSON.stringify(failure, null, 2)}\n`)
  console.log(`${failure.target}: ${failure.fault}\n  ${JSON.stringify(failure.input).slice(0, 500)}`)
  console.log(`  seed ${values.seed}; npm run fuzz -- --replay ${file}`)
}

async function replay(file: string): Promise<void> {
  const { target: name, input } = JSON.parse(readFileSync(file, 'utf8')) as Failure
  const target = targets.find((each) => each.name === name)
  if (target === undefined) throw new Error(`${file}: there is no target '${name}'`)
  const fault = await faultOf(target, input)
  console.log(`${name}: ${fault ?? 'nothing is wrong now'}`)
  process.exitCode = fault === undefined ? 0 : 1
}

async function fuzzAll(): Promise<void> {
  const { seconds, seed, only, report } = values
  const chosen = targets.filter(({ name, kind }) => only === undefined || only === name || only === kind)
  if (chosen.length === 0)
    throw new Error(`no target '${only}'; there are library, command, ${targets.map(({ name }) => name).join(', ')}`)
  mkdirSync(folder, { recursive: true })
  const start = Date.now()
  const watching = watchdog(join(folder, 'hang.json'))
  const tally = await fuzz({
    targets: chosen,
    seed: Number(seed),
    goesOn: () => Date.now() - start < Number(seconds) * 1000,
    giving: watching.giving,
    failed: keep,
  })
  watching.stop()
  const command = `npm run fuzz -- --seconds ${seconds} --seed ${seed}${only === undefined ? '' : ` --only '${only}'`}`
  const page = robustness(tally, command, (Date.now() - start) / 1000)
  if (report === undefined) console.log(page)
  else writeFileSync(report, page)
  process.exitCode = tally.failures.length > 0 ? 1 : 0
}

await (values.replay === undefined ? fuzzAll() : replay(values.replay))
process.exit()
