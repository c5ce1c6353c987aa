import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { type Aligned, type Alignment, alignedIn, type DocumentEntry, hypotheses } from '../lookup.ts'
import { coverageWords, isLineByLine } from '../relation-words.ts'
import { ofDocument } from './excerpt.ts'
import { bySystem, type Section } from './section.ts'

/** What the texts are to the reference: one line for every text that is not simply the same. */
export const relations = (head: Result): Section =>
  bySystem(
    hypotheses(head).map(({ name }) => name),
    (): Told[] => [],
    (told, document, system) => {
      for (const aligned of alignedIn(document, head.reference, system)) {
        const words = relationSentence(aligned)
        if (words !== undefined) told.push({ title: { ...document, texts: [], alignments: [], facts: [] }, words })
      }
    },
    shown,
  )

/** What is said of a document's text, and the document's outline. */
interface Told {
  readonly title: DocumentEntry
  readonly words: string
}

function shown(result: Result, all: readonly (readonly [system: string, readonly Told[]])[]): readonly string[] {
  if (isLineByLine(result)) return []
  const lines = all.flatMap(([name, told]) =>
    told.map(({ title, words }) => `- **${forMarkdown(name)}**${ofDocument(result, title, ' on ')} ${words}`),
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
