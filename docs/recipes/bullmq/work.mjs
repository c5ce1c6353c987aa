// node work.mjs: takes shards from the queue, one at a time, until it is told to end (SIGTERM: after the shard it has).
// A job may be done twice, when a worker was cut off in the middle: the shard has the same bytes either time.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { UnrecoverableError, Worker } from 'bullmq'

async function measure({ data: { corpus, shard, out } }) {
  const args = ['run', corpus, '--shard', shard, '--out', out]
  const child = spawn('variorum', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-2000)
  })
  const [code, signal] = await once(child, 'close')
  // 2 is a mistake in what was asked for: another attempt would end the same way.
  if (code === 2) throw new UnrecoverableError(said)
  if (code !== 0) throw new Error(`variorum ended with ${code ?? signal}: ${said}`)
}

const { hostname, port } = new URL(process.env.REDIS ?? 'redis://127.0.0.1:6379')
// The lock on a job is renewed at half its time for as long as this process lives; then another worker takes the job.
const lockDuration = 1000 * Number(process.env.LOCK_SECONDS ?? 30)
const worker = new Worker('variorum', measure, {
  connection: { host: hostname, port: Number(port || 6379), maxRetriesPerRequest: null },
  concurrency: 1,
  lockDuration,
  stalledInterval: lockDuration,
  maxStalledCount: 10,
})
worker.on('error', ({ message }) => console.error(message))
worker.on('failed', (job, { message }) => console.error(`shard ${job?.name}: ${message}`))
worker.on('completed', ({ name }) => console.log(`shard ${name} measured`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close())
