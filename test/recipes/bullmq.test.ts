import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type JobType, Queue } from 'bullmq'
import { afterAll, describe, expect, it } from 'vitest'
import { repository } from '../cli/variorum.ts'
import { temporaryFolder } from '../folder.ts'
import { hasAll, ofOneProcess, report, shell, ships } from './ships.ts'

const scripts = join(repository, 'docs', 'recipes', 'bullmq')
const states: JobType[] = ['wait', 'active', 'delayed', 'failed', 'completed']

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 90_000; Date.now() < end; await wait(50)) if (await holds()) return
  throw new Error(`waited in vain until ${what}`)
}

/** Ends a process and all that it started, as a machine does that goes down. */
const cut = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-child.pid!, 'SIGKILL')
  await ended
}

describe.runIf(hasAll('redis-server'))('shards as jobs of BullMQ', () => {
  const children: ChildProcess[] = []
  afterAll(() => Promise.all(children.map(cut)))

  it('are all measured, each once in the end, though a worker and Redis are killed', async () => {
    const place = ships()
    const whole = await ofOneProcess(place)
    const port = await freePort()
    const env = { ...place.env, REDIS: `redis://127.0.0.1:${port}`, LOCK_SECONDS: '2' }
    const start = (program: string, ...args: string[]): ChildProcess => {
      const child = spawn(program, args, { cwd: place.folder, env, stdio: 'ignore', detached: true })
      children.push(child)
      return child
    }
    const data = temporaryFolder()
    const settings = `--port ${port} --bind 127.0.0.1 --appendonly yes --appendfsync always`.split(' ')
    const redis = () => start('redis-server', ...settings, '--save', '', '--dir', data)
    let server = redis()
    const queue = new Queue('variorum', { connection: { host: '127.0.0.1', port } })
    queue.on('error', () => {})
    const jobs = () => queue.getJobCounts(...states)

    await shell({ ...place, env }, `node ${join(scripts, 'enqueue.mjs')} my/manifest.json 7 parts`)
    const workers = [1, 2].map(() => start(process.execPath, join(scripts, 'work.mjs')))
    await until('both workers have a shard', async () => (await jobs()).active === 2)
    await cut(workers[0]!)
    await cut(server)
    server = redis()
    await shell({ ...place, env }, `node ${join(scripts, 'enqueue.mjs')} my/manifest.json 7 parts`)
    await until('all jobs are done', async () => (await jobs()).completed === 7)

    expect(await jobs()).toEqual({ wait: 0, active: 0, delayed: 0, failed: 0, completed: 7 })
    const shards = Array.from({ length: 7 }, (_, i) => `${i + 1}/7`)
    expect((await queue.getCompleted()).map(({ name }) => name).sort()).toEqual(shards)
    expect(readdirSync(join(place.folder, 'parts', 'ships')).sort()).toEqual(
      shards.map((shard) => `shard-${shard.replace('/', '-of-')}.records`),
    )
    await shell(place, 'variorum merge parts --out reports')
    expect(report(place, 'reports')).toEqual(whole)

    const ended = once(workers[1]!, 'exit')
    workers[1]!.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)
    await queue.close()
  }, 150_000)
})
