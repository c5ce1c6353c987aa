import type { Alignment } from '../model/bead.ts'
import { type JudgedLink, toBeads } from './beads.ts'
import { confidenceOf } from './confidence.ts'
import { judgedLinks } from './judged-links.ts'
import { standing } from './standing.ts'

/**
 * Aligns the passages of a text with those of a reference in the same language. Links are never forced: passages that
 * are no more alike than strangers stay in beads of their own. Time and memory grow with the length of the texts.
 */
export function align(reference: readonly string[], hypothesis: readonly string[]): Alignment {
  // Ties could be broken one way for (a, b) and another for (b, a): so the two texts always meet in the same order.
  const mirrored = isBefore(hypothesis, reference)
  const { links, texts } = mirrored ? judgedLinks(hypothesis, reference) : judgedLinks(reference, hypothesis)
  const sure = links.map((link): JudgedLink => {
    const { reference: left, hypothesis: right, similarity, moved, why } = link
    const [rows, columns] = mirrored ? [right, left] : [left, right]
    return { reference: rows, hypothesis: columns, similarity, moved, why, confidence: confidenceOf(link, texts) }
  })
  return { beads: toBeads(reference.length, hypothesis.length, standing(sure)), threshold: texts.threshold }
}

/** An order of texts: the shorter first, then by the first passage that differs. */
function isBefore(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length < b.length
  const at = a.findIndex((passage, i) => passage !== b[i])
  return at >= 0 && a[at]! < b[at]!
}
