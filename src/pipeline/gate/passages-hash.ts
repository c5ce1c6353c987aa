import { createHash } from 'node:crypto'
import type { Text } from '../../report/lookup.ts'

/** How a text is cut, as one word: rows of two runs are of the same passages where it is the same. */
export const passagesHash = ({ passages }: Text): string =>
  createHash('sha256')
    .update(JSON.stringify(passages.map(({ class: kind, start, end }) => [kind, start, end])))
    .digest('hex')
