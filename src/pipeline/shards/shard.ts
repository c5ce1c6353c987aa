import { createHash } from 'node:crypto'
import { UserError } from '../../model/user-error.ts'

/** One of the parts that a corpus is measured in, from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** More would be a slip: a corpus has no more documents than a folder can hold. */
const most = 100_000

/** @throws UserError where `text` is not `i/n` with 1 ≤ i ≤ n */
export function parseShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (index < 1 || index > of || of > most)
    throw new UserError(`--shard is '${text}', expected i/n: which part, from 1, and of how many, as 2/7`)
  return { index, of }
}

/** Whether a document belongs to a part, by the hash of its id: as many to each, nearly, and none to two. */
export function isIn({ index, of }: Shard, id: string): boolean {
  const bytes = createHash('sha256').update(id).digest()
  return bytes.readUIntBE(0, 6) % of === index - 1
}

export const shardFile = ({ index, of }: Shard): string => `shard-${index}-of-${of}.records`

export const shardOfFile = (name: string): Shard | undefined => {
  const [, index, of] = (/^shard-(\d+)-of-(\d+)\.records$/.exec(name) ?? []).map(Number)
  return index === undefined || of === undefined ? undefined : { index, of }
}
