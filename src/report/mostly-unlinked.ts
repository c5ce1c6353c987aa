import type { Result } from '../model/result.ts'

/** The share (0 to 1) of each side's characters that is linked; null or undefined for an empty side. */
interface Covered {
  readonly reference?: number | null | undefined
  readonly hypothesis?: number | null | undefined
}

/** Share of a side's characters: where less is linked of both sides, a reader is told. */
const half = 0.5

/** What to say where more than half of both texts has no counterpart, of links between passages that were cut into `unit`s. */
export function mostlyUnlinked({ reference, hypothesis }: Covered, unit: string): string | undefined {
  if (reference == null || hypothesis == null || Math.max(reference, hypothesis) >= half) return undefined
  const [left, right] = [reference, hypothesis].map((share) => `${Math.round(100 * share)} %`)
  const other = unit === 'paragraph' ? 'sentence' : 'paragraph'
  return `counterparts were found for ${left} of the reference and ${right} of the text: they may be different texts, share a part only, or say the same in words too different to be linked; --unit ${other} may find more`
}

/** Takes the documents of a run one by one, and says the same of each system's first that is so. */
export function unlinkedTeller(signature: string) {
  const unit = /\bunit:paragraph\b/.test(signature) ? 'paragraph' : 'sentence'
  const told = new Map<string, { readonly document: string; readonly words: string; more: number }>()
  const take = ({ id, alignments }: Result['documents'][number]): void => {
    for (const { system, covered } of alignments) {
      const words = mostlyUnlinked(covered, unit)
      const known = told.get(system)
      if (words === undefined) continue
      if (known) known.more++
      else told.set(system, { document: id, words, more: 0 })
    }
  }
  return {
    take,
    sentences: (): readonly string[] =>
      [...told].map(
        ([system, { document, words, more }]) =>
          `${system} of ${document}${more > 0 ? ` (and of ${more} more)` : ''}: ${words}`,
      ),
  }
}
