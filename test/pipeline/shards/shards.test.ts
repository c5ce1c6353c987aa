import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inWorker } from '../../../src/metrics/contract/in-worker.ts'
import type { Measurer } from '../../../src/metrics/contract/measurer.ts'
import { openMetrics } from '../../../src/metrics/open.ts'
import type { Corpus } from '../../../src/model/corpus.ts'
import type { Judging } from '../../../src/pipeline/columns.ts'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { finish } from '../../../src/pipeline/finish.ts'
import { withMeasured } from '../../../src/pipeline/run-on-disk.ts'
import { openShards } from '../../../src/pipeline/shards/open-shards.ts'
import { isIn, parseShard, shardFile } from '../../../src/pipeline/shards/shard.ts'
import { temporaryFolder } from '../../folder.ts'
import { ownMeasurers, quickJudging, smallCorpus } from '../small-corpus.ts'

const root = temporaryFolder()

const whole = { digest: 'a hash', documents: smallCorpus.documents.length }

async function measureShard(
  folder: string,
  index: number,
  of: number,
  measurers: readonly Measurer[],
  changed: { readonly corpus?: Partial<Corpus>; readonly judging?: Partial<Judging> } = {},
): Promise<string> {
  const which = { index, of }
  const documents = smallCorpus.documents.filter(({ id }) => isIn(which, id))
  const path = join(folder, shardFile(which))
  mkdirSync(folder, { recursive: true })
  const options = {
    journal: join(folder, 'journal'),
    resume: false,
    measurers,
    judging: { ...quickJudging, ...changed.judging },
    shard: { which, path },
  }
  await withMeasured({ ...smallCorpus, documents, whole, ...changed.corpus }, options, async () => {})
  return path
}

async function merged(folder: string, measurers: readonly Measurer[]): Promise<string> {
  const { about, records, failures } = openShards(folder)
  const streamed = await finish(about.head, { records, measurers, failures }, about.judging)
  return JSON.stringify({ ...streamed, documents: [...streamed.documents] })
}

const edit = () =>
  openMetrics({ names: ['edit'], plugins: [], context: { language: 'en' }, timeLimit: 1000, findings: true })

describe('shards', () => {
  it('part the documents: each is in one of them', () => {
    for (const of of [1, 2, 7, 100])
      for (const id of ['a', 'visit', '007', 'ß'])
        expect(Array.from({ length: of }, (_, i) => isIn({ index: i + 1, of }, id)).filter(Boolean)).toHaveLength(1)
  })

  it.each(['', '0/3', '4/3', '1', '1/', '-1/2', '1/2/3', '1.5/2', '1/9999999'])('are not named by %j', (text) => {
    expect(() => parseShard(text)).toThrow(/^--shard is '.*', expected i\/n/)
  })

  it.each([1, 2, 7, 100])(
    '%i of them, merged, give the bytes of one process, with a plugin that fails in one',
    async (of) => {
      const fixtures = join(import.meta.dirname, '..', 'fixtures')
      const failing = await inWorker('./fails-on-bruno.js', { language: 'en', folder: fixtures })
      const measurers = [...(await ownMeasurers()), failing]
      const folder = join(root, `${of}`)
      for (let index = 1; index <= of; index++) await measureShard(folder, index, of, measurers)
      const one = await evaluate(smallCorpus, { measurers, judging: quickJudging })
      expect(await merged(folder, measurers)).toBe(JSON.stringify(one.result))
      await failing.close()
    },
    120_000,
  )

  const spoil: readonly (readonly [what: string, spoil: (folder: string) => Promise<unknown>, sentence: RegExp])[] = [
    [
      'one is missing',
      async (folder) => rmSync(join(folder, shardFile({ index: 2, of: 3 }))),
      /: shard-2-of-3\.records missing, expected all 3/,
    ],
    [
      'one is there twice',
      async (folder) => copyFileSync(join(folder, 'shard-2-of-3.records'), join(folder, 'shard-5-of-6.records')),
      /shard-2-of-3\.records and .*shard-5-of-6\.records are both shard 2 of 3/,
    ],
    [
      'one was cut short',
      async (folder) => {
        const path = join(folder, 'shard-2-of-3.records')
        truncateSync(path, readFileSync(path).length - 3)
      },
      /shard-2-of-3\.records: cut short or damaged/,
    ],
    [
      'one has other metrics',
      async (folder) => measureShard(folder, 2, 3, (await ownMeasurers()).slice(0, 2)),
      /its metrics is coverage .*, expected edit /,
    ],
    [
      'one has another seed',
      async (folder) => measureShard(folder, 2, 3, await edit(), { judging: { seed: 7 } }),
      /its signature is .*seed:7/,
    ],
    [
      'one has other inputs',
      async (folder) =>
        measureShard(folder, 2, 3, await edit(), { corpus: { whole: { ...whole, digest: 'another' } } }),
      /its inputs is 5 documents, SHA-256 another, expected 5 documents, SHA-256 a hash/,
    ],
    [
      'one is of other shards',
      async (folder) => {
        rmSync(join(folder, 'shard-2-of-3.records'))
        renameSync(await measureShard(folder, 2, 4, await edit()), join(folder, 'shard-2-of-3.records'))
      },
      /its number of shards is 4, expected 3/,
    ],
    ['all are gone', async (folder) => rmSync(folder, { recursive: true }), /no such folder/],
  ]
  it.each(spoil.map(([what, how, sentence]) => ({ what, how, sentence })))(
    'are refused by name where $what',
    async ({ what, how, sentence }) => {
      const folder = join(root, what)
      for (let index = 1; index <= 3; index++) await measureShard(folder, index, 3, await edit())
      await how(folder)
      await expect(async () => openShards(folder)).rejects.toThrow(sentence)
    },
    60_000,
  )
})
