import { firstFrom } from '../../math/first-from.ts'
import type { Result } from '../../model/result.ts'

type Document = Result['documents'][number]

/** Index of the passage that holds an offset, or of the last before it; -1 before the first. */
export const passageAt = ({ passages }: Document['texts'][number], offset: number): number =>
  firstFrom(passages.length, (i) => passages[i]!.start > offset) - 1

/** By passage of a variant, the reference's passage that it is linked with, or that the last one before it is; -1: none. */
export function behindPassage({ beads }: Document['alignments'][number]): (hypothesis: number) => number {
  const linked = beads
    .filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
    .map(({ reference, hypothesis }) => ({ from: hypothesis[0]!, to: reference.at(-1)! }))
    .sort((a, b) => a.from - b.from)
  return (hypothesis) => linked[firstFrom(linked.length, (i) => linked[i]!.from > hypothesis) - 1]?.to ?? -1
}
