import { isScored } from '../model/document.ts'
import type { Result } from '../model/result.ts'
import { plural } from '../text/plural.ts'
import { type Aligned, type Alignment, alignedTextsOf, type Text } from './lookup.ts'

export const relationWords: Readonly<Record<Alignment['relation'], string>> = {
  'same-text': 'same text',
  overlapping: 'overlapping',
  'another-text': 'another article',
}

/** Whether files of lines went together as they are: then nothing is known of what the texts are to each other. */
export const isLineByLine = ({ signature }: Result): boolean =>
  /\|unit:line(?:\||$)/.test(signature) && !/\|align:/.test(signature)

/** What a system's texts are to the reference: `same text`, or `2 same text, 1 another article`. */
export function relationWordsOf(result: Result, system: string): string {
  if (isLineByLine(result)) return 'line by line'
  const relations = alignedTextsOf(result, system).map(({ alignment }) => alignment.relation)
  const kinds = [...new Set(relations)]
  if (kinds.length < 2) return kinds.map((kind) => relationWords[kind]).join('') || '-'
  return kinds
    .map((kind) => `${relations.filter((relation) => relation === kind).length} ${relationWords[kind]}`)
    .join(', ')
}

/** None of its texts tells what the reference tells. */
export function isAnotherText(result: Result, system: string): boolean {
  const aligned = alignedTextsOf(result, system)
  return aligned.length > 0 && aligned.every(({ alignment }) => alignment.relation === 'another-text')
}

interface Shared {
  /** Passages with a counterpart. */
  readonly matched: number
  /** Passages that carry the article. */
  readonly total: number
}

/** How much of each of two texts has a counterpart in the other, counted in passages. */
const sharedPassages = ({ reference, hypothesis, alignment }: Aligned): { reference: Shared; hypothesis: Shared } => ({
  reference: sharedOf(reference, alignment, 'reference'),
  hypothesis: sharedOf(hypothesis, alignment, 'hypothesis'),
})

function sharedOf({ passages }: Text, { beads }: Alignment, side: 'reference' | 'hypothesis'): Shared {
  const matched = beads.filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
  return {
    matched: new Set(matched.flatMap((bead) => bead[side])).size,
    total: passages.filter(isScored).length,
  }
}

export function coverageWords(aligned: Aligned): string {
  const { reference, hypothesis } = sharedPassages(aligned)
  const { covered } = aligned.alignment
  const words = ({ matched, total }: Shared, share: number | null): string =>
    `${matched} of ${plural(total, 'passage')}${share === null ? '' : ` (${(100 * share).toFixed(0)} % of the characters)`}`
  return `counterparts were found for ${words(reference, covered.reference)} of the reference and for ${words(hypothesis, covered.hypothesis)} of the text`
}
