import { openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { plural } from '../../text/plural.ts'
import type { Failure } from '../foreign-column.ts'
import { placed, textAt } from '../records/on-disk.ts'
import type { Records } from '../records/record.ts'
import { scanRecords } from '../records/record-file.ts'
import type { ShardAbout, ShardEnd } from './about.ts'
import { shardFile, shardOfFile } from './shard.ts'

/** All shards of a run. */
export interface Shards {
  readonly about: ShardAbout
  readonly records: Records
  /** Of each metric the first, in the order of the documents. */
  readonly failures: readonly (Failure | undefined)[]
}

interface OpenShard {
  readonly file: string
  readonly about: ShardAbout
  readonly end: ShardEnd
  readonly descriptor: number
  readonly blocks: ReturnType<typeof scanRecords>['blocks']
}

/**
 * Opens the shards that lie in a folder, or in the one folder in it.
 *
 * @throws UserError where shards are missing, doubled, cut short, or not of one run
 */
export function openShards(folder: string): Shards {
  const shards = filesIn(folder).map(openShard)
  const first = shards[0]!
  for (const other of shards.slice(1)) checkSame(first, other)
  checkComplete(folder, shards)
  const all = shards
    .flatMap(({ descriptor, blocks, file }) =>
      blocks.map((block) => ({ id: block.id, file, place: placed(descriptor, block) })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const twice = all.findIndex(({ id }, i) => id === all[i + 1]?.id)
  if (twice >= 0) {
    const [one, two] = [all[twice]!, all[twice + 1]!]
    throw new UserError(`document '${one.id}' is in ${one.file} and in ${two.file}, expected it in one shard`)
  }
  return {
    about: first.about,
    records: { ids: all.map(({ id }) => id), text: (document, part) => textAt(all[document]!.place, part) },
    failures: first.about.metrics.map((_, m) => firstFailure(shards.map(({ end }) => end.failures[m] ?? undefined))),
  }
}

function firstFailure(all: readonly (Failure | undefined)[]): Failure | undefined {
  const failures = all.flatMap((failure) => failure ?? [])
  return failures.sort((a, b) => (a.document < b.document ? -1 : 1))[0]
}

const isShard = (name: string): boolean => shardOfFile(name) !== undefined

function filesIn(folder: string): string[] {
  const names = namesIn(folder)
  const own = names.filter(isShard)
  if (own.length > 0) return own.map((name) => join(folder, name))
  const below = names.filter((name) => namesIn(join(folder, name), []).some(isShard))
  if (below.length === 1) return filesIn(join(folder, below[0]!))
  throw new UserError(
    below.length === 0
      ? `${folder}: no shards there, expected files that variorum run --shard wrote`
      : `${folder}: shards of ${below.length} corpora (${below.join(', ')}), expected the folder of one`,
  )
}

function namesIn(folder: string, otherwise?: string[]): string[] {
  try {
    return statSync(folder).isDirectory() ? readdirSync(folder).sort() : (otherwise ?? noFolder(folder))
  } catch (error) {
    if (error instanceof UserError) throw error
    return otherwise ?? noFolder(folder)
  }
}

function noFolder(folder: string): never {
  throw new UserError(`${folder}: no such folder, expected one with the shards of a run`)
}

function openShard(file: string): OpenShard {
  const descriptor = openSync(file, 'r')
  const { about, blocks, end } = scanRecords(descriptor)
  if (!isAbout(about)) throw new UserError(`${file}: not a shard, expected a file that variorum run --shard wrote`)
  if (!isEnd(end) || end.records !== blocks.length)
    throw new UserError(`${file}: cut short or damaged, expected all its documents; measure this shard again`)
  return { file, about, end, descriptor, blocks }
}

const isAbout = (value: unknown): value is ShardAbout =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'variorum/shard@1'

const isEnd = (value: unknown): value is ShardEnd =>
  typeof value === 'object' && value !== null && 'records' in value && 'failures' in value

/** What must be the same, and how a difference is told. */
const same: readonly (readonly [what: string, of: (about: ShardAbout) => string])[] = [
  ['version', ({ head }) => head.version],
  ['engine', ({ node }) => node],
  ['program', ({ build }) => build],
  ['corpus', ({ head }) => head.corpus.name],
  ['inputs', ({ whole }) => `${plural(whole.documents, 'document')}, SHA-256 ${whole.digest.slice(0, 12)}`],
  ['signature', ({ head }) => head.signature],
  ['metrics', ({ metrics }) => metrics.map(({ name, signature }) => `${name} ${signature}`).join(', ')],
  ['number of shards', ({ shard }) => String(shard.of)],
  ['systems', ({ head }) => head.systems.map(({ name }) => name).join(', ')],
  ['texts', ({ head }) => head.corpus.text],
  ['analysis', ({ head, judging }) => JSON.stringify([head, judging])],
]

function checkSame(first: OpenShard, other: OpenShard): void {
  for (const [what, of] of same) {
    const [expected, found] = [of(first.about), of(other.about)]
    if (found !== expected)
      throw new UserError(`${other.file}: its ${what} is ${found}, expected ${expected} as in ${first.file}`)
  }
}

function checkComplete(folder: string, shards: readonly OpenShard[]): void {
  const { of } = shards[0]!.about.shard
  const byIndex = new Map<number, string>()
  for (const { file, about } of shards) {
    const before = byIndex.get(about.shard.index)
    if (before !== undefined)
      throw new UserError(`${before} and ${file} are both shard ${about.shard.index} of ${of}, expected each once`)
    byIndex.set(about.shard.index, file)
  }
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !byIndex.has(index))
  if (missing.length > 0) {
    const names = missing.slice(0, 10).map((index) => shardFile({ index, of }))
    const more = missing.length > 10 ? ` and ${missing.length - 10} more` : ''
    throw new UserError(`${folder}: ${names.join(', ')}${more} missing, expected all ${of} shards of the run`)
  }
  const found = shards.reduce((sum, { blocks }) => sum + blocks.length, 0)
  const { documents } = shards[0]!.about.whole
  if (found !== documents)
    throw new UserError(`${folder}: the shards have ${plural(found, 'document')}, expected the corpus' ${documents}`)
}
