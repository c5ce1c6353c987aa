import type { Tokenized } from './tokenized.ts'
import { unescapeEntities } from './western.ts'

/** mteval-v13a's tokenization, WMT's default. */
export function tokenize13a(line: string): Tokenized {
  const joined = line.includes('\n') ? line.replaceAll('-\n', '').replaceAll('\n', ' ') : line
  const kept = joined.includes('<skipped>') ? joined.replaceAll('<skipped>', '') : joined
  return { text: unescapeEntities(kept), alone: 'western' }
}
