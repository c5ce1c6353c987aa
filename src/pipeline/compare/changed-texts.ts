import { plural } from '../../text/plural.ts'
import type { JoinedText } from './joined-text.ts'
import type { SystemPair } from './systems-of.ts'

/** Texts that a sentence names. */
const most = 5

interface Joined {
  readonly systems: SystemPair
  readonly texts: readonly JoinedText[]
}

/** Which texts of a system are other ones in B, as a sentence: a change that no metric saw is told by nothing else. */
export function changedTexts(joined: readonly Joined[]): readonly string[] {
  const own = joined.filter(({ systems }) => systems.system === systems.with)
  const changed = own.flatMap(({ systems, texts }) =>
    texts.flatMap(({ document, a, b }) =>
      a.hypothesis.sha256 === b.hypothesis.sha256 ? [] : [`${systems.system} of ${document}`],
    ),
  )
  if (changed.length === 0) return []
  const all = own.reduce((sum, { texts }) => sum + texts.length, 0)
  const more = changed.length > most ? `, and ${changed.length - most} more` : ''
  return [`${changed.length} of ${plural(all, 'text')} changed: ${changed.slice(0, most).join(', ')}${more}`]
}
