import { en } from '../../languages/en.ts'
import type { Mention } from '../../mentions/index.ts'
import type { Span } from '../../model/document.ts'
import { nearness } from './agreement.ts'
import { isRepeatedInSentence } from './excuses.ts'
import type { Side } from './slots.ts'
import { frameOf } from './swaps.ts'

const relatives = en.relatives.map((word) => word.replace(/y$/, '(?:y|ie)')).join('|')
const description = new RegExp(`\\b(?:its|his|her|their)\\s(?:\\p{L}+\\s){0,2}?(?:${relatives})(?:e?s)?\\b`, 'giu')
const relative = new RegExp(`\\b(?:${relatives})(?:e?s)?\\b`, 'iu')

const passages = ({ text, spans }: Side): readonly string[] => spans.map(({ start, end }) => text.slice(start, end))

/** Words of the reference that tell another one by whom was named: "its neighbour". */
function descriptionsIn({ text, spans }: Side): readonly Span[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(description)].map(({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  )
}

/**
 * What the reference says of another one where the hypothesis repeats a name within its clause: "its neighbour", where
 * "Lima fears that Lima could" has no neighbour. Undefined where the name may be right for a pronoun.
 */
export function describedInstead(mention: Mention, reference: Side, hypothesis: Side): Span | undefined {
  if (!isRepeatedInSentence(hypothesis, mention) || passages(hypothesis).some((each) => relative.test(each)))
    return undefined
  const later = hypothesis.mentions.findLast(({ id }) => id === mention.id) ?? mention
  const isFree = nearness(reference, hypothesis) === 'free'
  const found = descriptionsIn(reference).filter(
    (span) => !isFree || frameOf(reference, span).after === frameOf(hypothesis, later).after,
  )
  return found.length === 1 ? found[0] : undefined
}
