import { toPairs } from '../../align/pairs.ts'
import type { Pair } from '../../model/pair.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { alignedIn, type Text } from '../../report/lookup.ts'

/** One system's text of a document against the reference, as pairs. */
export interface PairedText {
  /** Indices into the systems and the documents. */
  readonly system: number
  readonly document: number
  readonly pairs: readonly Pair[]
  /** Of each pair the passages of the reference, from 0; none of what the text added. */
  readonly segments: readonly (readonly number[])[]
}

/**
 * The pairs of a result, cut again from its passages and links.
 *
 * @throws UserError for a result without its texts
 */
export function pairedTexts({ corpus, documents, reference, systems: all }: Result) {
  if (corpus.text === 'withheld' || documents.length === 0)
    throw new UserError(
      `${corpus.name}: a result without texts, expected one with them: of variorum run, or of score --format result`,
    )
  const systems = all.filter(({ role }) => role === 'hypothesis').map(({ name }) => name)
  const texts = systems.flatMap((name, system) =>
    documents.flatMap((entry, document): readonly PairedText[] =>
      alignedIn(entry, reference, name).map((aligned) => ({
        system,
        document,
        pairs: toPairs(aligned.alignment.beads, wholeOf(aligned.reference), wholeOf(aligned.hypothesis)),
        segments: aligned.alignment.beads.map((bead) => bead.reference),
      })),
    ),
  )
  return { systems, documents: documents.map(({ id }) => id), texts }
}

/** The text as far as a result has it: its passages in their places, blanks between them. */
function wholeOf({ passages }: Text) {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text = '' } of passages) {
    parts.push(' '.repeat(Math.max(0, start - at)), text)
    at = end
  }
  return { text: parts.join(''), passages }
}
