// node enqueue.mjs CORPUS N OUT: one job for each of N shards of a corpus, to be measured into the folder OUT.
// Asked again for the same shards it adds nothing: a job's id is its folder and its shard.
import { Queue } from 'bullmq'

const [corpus, n, out] = process.argv.slice(2)
if (!corpus || !(Number(n) >= 1) || !out) {
  console.error('usage: node enqueue.mjs CORPUS N OUT, as my/manifest.json 7 parts')
  process.exit(2)
}

const { hostname, port } = new URL(process.env.REDIS ?? 'redis://127.0.0.1:6379')
const queue = new Queue('variorum', { connection: { host: hostname, port: Number(port || 6379) } })
await queue.addBulk(
  Array.from({ length: Number(n) }, (_, i) => ({
    name: `${i + 1}/${n}`,
    data: { corpus, shard: `${i + 1}/${n}`, out },
    opts: {
      jobId: `${out}-${i + 1}-of-${n}`.replaceAll(':', '-'),
      attempts: 3,
      backoff: { type: 'exponential', delay: 1000 },
    },
  })),
)
console.log(await queue.getJobCounts('wait', 'active', 'completed', 'failed'))
await queue.close()
