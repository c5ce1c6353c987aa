import { toPairs } from '../../align/pairs.ts'
import type { Pair } from '../../model/pair.ts'
import type { Result } from '../../model/result.ts'
import { alignedIn, type Text } from '../../report/lookup.ts'

/** One system's text of a document against the reference, as pairs. */
interface PairedText {
  /** Indices into the systems and the documents. */
  readonly system: number
  readonly document: number
  readonly pairs: readonly Pair[]
  /** Of each pair the passages of the reference, from 0; none of what the text added. */
  readonly segments: readonly (readonly number[])[]
}

/** The systems and documents of a result, and its pairs. */
export interface Places {
  readonly systems: readonly string[]
  readonly documents: readonly string[]
  readonly texts: readonly PairedText[]
}

/** Whether passages can be measured again. */
export const hasTexts = ({ corpus, documents }: Result): boolean =>
  corpus.text === 'included' && documents.some(({ alignments }) => alignments.length > 0)

/** The pairs are cut again from passages and links; of a result without texts there are none. */
export function placesOf(result: Result): Places {
  const { documents, documentScores, reference, systems: all } = result
  const systems = all.filter(({ role }) => role === 'hypothesis').map(({ name }) => name)
  if (!hasTexts(result)) {
    const scored = documentScores.map(({ document }) => document)
    return { systems, documents: [...new Set([...documents.map(({ id }) => id), ...scored])], texts: [] }
  }
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
