import type { Corpus } from '../../model/corpus.ts'
import type { Speed } from '../../model/speed.ts'
import { checkComparable, judgeSpeed } from '../../pipeline/speed/judge-speed.ts'
import { measureSpeed, type SpeedPlan, speedPlan } from '../../pipeline/speed/measure-speed.ts'
import { machine } from '../../pipeline/timings.ts'
import { readSpeed } from '../../read/speed.ts'
import { forTerminal } from '../../report/escape.ts'
import { readableJson } from '../../report/json.ts'
import { judgedText, speedText } from '../../report/speed-text.ts'
import { printTo } from '../../write/report-folder.ts'
import { progressLine } from '../progress.ts'

/** Seconds of all rounds: enough in each for some hundred turns to be compiled by and a hundred that are timed. */
const usualSeconds = 30

/** A tenth longer is what somebody would notice; within that, the same program differs from machine to machine. */
const usualBound = 1.1

interface Asked {
  readonly seconds?: number | undefined
  readonly bound?: number | undefined
  readonly format: 'text' | 'json'
}

/** `variorum bench --save`: writes what later measurements are held to. */
export async function saveSpeed(
  corpus: Corpus,
  path: string,
  { seconds = usualSeconds, format }: Asked,
): Promise<void> {
  let said = ''
  await printTo(path, async () => {
    const speed = await measured(await speedPlan(corpus), seconds)
    said = format === 'json' ? `${JSON.stringify(speed)}\n` : speedText(speed)
    return readableJson(speed)
  })
  process.stdout.write(said)
  process.stderr.write(`${forTerminal(path)} written\n`)
}

/** `variorum bench --baseline`: exit code 1 where a task is slower than it was. */
export async function holdTo(path: string, corpus: Corpus, { bound = usualBound, format }: Asked): Promise<void> {
  const then = await readSpeed(path)
  const plan = await speedPlan(corpus)
  checkComparable(then, plan, path)
  tellOtherMachine(then)
  const now = await measured(plan, then.seconds)
  const tasks = judgeSpeed(then, now, bound)
  const passed = tasks.every(({ verdict }) => verdict !== 'slower')
  process.stdout.write(format === 'json' ? `${JSON.stringify({ passed, bound, tasks })}\n` : judgedText(tasks))
  if (!passed) process.exitCode = 1
}

async function measured(plan: SpeedPlan, seconds: number): Promise<Speed> {
  const progress = progressLine()
  try {
    return await measureSpeed(plan, seconds, progress.show)
  } finally {
    progress.clear()
  }
}

/** A ratio leaves out how fast a machine is, but not what it is fast at. */
function tellOtherMachine({ machine: then }: Speed): void {
  const now = machine()
  const nameOf = ({ cpu, node, platform }: Speed['machine']): string => `${cpu}, Node ${node}, ${platform}`
  if (nameOf(then) === nameOf(now)) return
  process.stderr.write(`variorum: measured on ${forTerminal(nameOf(then))} then, on ${nameOf(now)} now\n`)
}
