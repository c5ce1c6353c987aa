import { parentPort, workerData } from 'node:worker_threads'
import { UserError } from '../model/user-error.ts'
import { inProcess } from './in-process.ts'
import { loadPlugin } from './load-plugin.ts'
import type { Measurer } from './measurer.ts'
import { firstLine } from './metric-failure.ts'
import {
  type Answers,
  type Failed,
  packRows,
  type Ready,
  type Request,
  type Start,
  unpackPairs,
  unpackRows,
} from './wire.ts'

// The thread of one plugin: loads it, then measures and scores on request. The checks are those of `inProcess`.

// What a plugin prints must not get between the JSON on stdout.
process.stdout.write = process.stderr.write.bind(process.stderr)

type Answer = Answers[keyof Answers] | Failed

async function answer(measurer: Measurer, request: Request): Promise<Answer> {
  const width = measurer.metric.statistics.length
  if (request.call === 'scores') return { scores: await measurer.scores(unpackRows(request.sums, width)) }
  const { rows, findings } = await measurer.measure(unpackPairs(request.pairs))
  return { rows: packRows(rows, width), findings }
}

/** Whatever was thrown as text, since not everything that can be thrown can be sent. */
function failed(thrown: unknown): Failed {
  const origin = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown
  return { failed: firstLine(thrown), stack: origin instanceof Error ? origin.stack : undefined }
}

const { url, source, language }: Start = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
const say = (message: Ready | Answer): void => parentPort?.postMessage(message)

try {
  const measurer = inProcess(await loadPlugin(url, source, { language }), source)
  parentPort?.on('message', (request: Request) => void answer(measurer, request).catch(failed).then(say))
  say({ ready: measurer.metric })
} catch (error) {
  const { failed: why, stack } = failed(error)
  say({ failed: error instanceof UserError ? why : `${source}: could not be loaded: ${why}`, stack })
}
