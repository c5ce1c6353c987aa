import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { type Aligned, type Alignment, alignedTextsOf, hypotheses } from '../lookup.ts'
import { coverageWords, isLineByLine } from '../relation-words.ts'
import { ofDocument } from './excerpt.ts'

/** What the texts are to the reference: one line for every text that is not simply the same. */
export function relations(result: Result): readonly string[] {
  if (isLineByLine(result)) return []
  const lines = hypotheses(result).flatMap(({ name }) =>
    alignedTextsOf(result, name).flatMap((aligned) => {
      const words = relationSentence(aligned)
      return words === undefined
        ? []
        : [`- **${forMarkdown(name)}**${ofDocument(result, aligned.document, ' on ')} ${words}`]
    }),
  )
  return [
    lines.length === 0 ? 'By the coverage of both sides every text tells what the reference tells.' : lines.join('\n'),
  ]
}

const meaning: Readonly<Record<Alignment['relation'], readonly [what: string, so: string] | undefined>> = {
  'same-text': undefined,
  overlapping: [
    'overlaps with the reference',
    'Each has passages the other lacks; the scores in aligned passages say how good the shared part is.',
  ],
  'another-text': [
    'is another article rather than a bad translation',
    'Its scores say how little the two share, not how well it was translated.',
  ],
}

function relationSentence(aligned: Aligned): string | undefined {
  const words = meaning[aligned.alignment.relation]
  return words && `${words[0]}: ${coverageWords(aligned)}. ${words[1]}`
}
