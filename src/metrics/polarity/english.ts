import type { Span } from '../../model/document.ts'
import { groundOf } from './confirmed.ts'
import { framedFlips } from './framed.ts'
import type { Judge, Told } from './judge.ts'
import { loneDenial } from './lone-denial.ts'
import { comparePolarity } from './predicate-pairs.ts'
import type { Stated } from './stated.ts'
import { compareWording } from './wording.ts'

const meet = (one: Told, other: Pick<Told, 'reference' | 'hypothesis'>): boolean =>
  (['reference', 'hypothesis'] as const).some(
    (side) => one[side].start < other[side].end && other[side].start < one[side].end,
  )

/** With all of the words that it begins and ends in: of "don't" not the "n't" alone. */
function whole(text: string, { start, end }: Span): Span {
  const isPart = (at: number): boolean => /[\p{L}\p{M}'’]/u.test(text[at] ?? ' ')
  while (start > 0 && isPart(start) && isPart(start - 1)) start--
  while (isPart(end - 1) && isPart(end)) end++
  return { start, end }
}

/**
 * Flips in a frame of the same words, then words that one side denies and the other affirms, where the two sentences differ
 * by nothing else that denies.
 */
export const inEnglish =
  (read: (text: string) => Stated): Judge =>
  (reference, hypothesis) => {
    const [ours, theirs] = [read(reference), read(hypothesis)]
    const { kept, flips, unclear } = comparePolarity(ours, theirs)
    const wording = compareWording(ours.words, theirs.words)
    const framed = framedFlips(wording, [ours.denials, theirs.denials]).map(
      (flip): Told => ({ ...flip, ground: 'verbatim' }),
    )
    const found = flips.length > 0 ? flips : loneDenial(ours, theirs)
    const others = found.filter((flip) => !framed.some((one) => meet(one, flip)))
    const confirmed = others.flatMap((flip): readonly Told[] => {
      const ground = groundOf(ours, theirs, flip)
      return ground === undefined ? [] : [{ ...flip, ground }]
    })
    // of the reference's denials those that fell out are told, not unclear
    const lost =
      framed.filter(({ kind }) => kind === 'lost').length -
      flips.filter((flip) => framed.some((one) => meet(one, flip))).length
    return {
      kept,
      flips: [...framed, ...confirmed].map((flip) => ({
        ...flip,
        reference: whole(reference, flip.reference),
        hypothesis: whole(hypothesis, flip.hypothesis),
      })),
      unclear: Math.max(0, unclear - Math.max(0, lost)) + others.length - confirmed.length,
    }
  }
