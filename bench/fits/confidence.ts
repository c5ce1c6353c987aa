import { align } from '../../src/align/align.ts'
import { confidenceFeatures, confidenceOf, type Judged } from '../../src/align/confidence.ts'
import type { AlignmentDocument } from '../../src/align/link-score.ts'
import { type Half, halves, lacking } from './data.ts'
import type { Fit } from './fit.ts'
import { type Example, fittedTo } from './logistic.ts'

const names = ['similarity', 'length', 'moved', 'several', 'beyondThree', 'threshold'] as const

interface Said extends Example {
  /** What the source says today. */
  readonly confidence: number
}

/** How sure a link is: a logistic regression of "right on both sides" on features of the link, over the links our aligner finds. */
export const confidence: Fit = {
  file: 'src/align/confidence.ts',
  record: 'confidenceWeights',
  lacking,
  remake(print) {
    const { tuned, heldOut } = halves()
    const [seen, unseen] = [linksOf(tuned), linksOf(heldOut)]
    print(`tuned on ${tuned.name} (${seen.length} links), looked at ${heldOut.name} (${unseen.length} links)`)
    const { weights, intercept } = fittedTo(seen, names.length)
    const refit = ({ features }: Example): number =>
      1 / (1 + Math.exp(-weights.reduce((sum, weight, k) => sum + weight * features[k]!, intercept)))
    const shipped = (one: Said): number => one.confidence
    for (const [which, of] of [
      ['shipped', shipped],
      ['refitted', refit],
    ] as const)
      print(
        `${which}: mean distance of said and right, tuned half ${errorOf(seen, of)}, held-out half ${errorOf(unseen, of)}; log loss ${lossOf(seen, of)}, ${lossOf(unseen, of)}`,
      )
    for (const half of [tuned, heldOut])
      print(`together with the next and the next but one, ${half.name}: ${togetherIn(half)}`)
    return { intercept, ...Object.fromEntries(names.map((name, k) => [name, weights[k]!])) }
  },
}

const linksOf = ({ short, long, overlapping, unrelated, byHand }: Half): readonly Said[] =>
  [...short, ...long, ...overlapping, ...unrelated, ...byHand].flatMap(saidOf)

function saidOf(document: AlignmentDocument): readonly Said[] {
  const gold = new Set(document.gold.map(([r, h]) => `${r.join()}|${h.join()}`))
  const { beads, threshold } = align(document.reference, document.hypothesis)
  return beads.flatMap((bead): readonly Said[] => {
    if (bead.confidence === undefined) return []
    const judged = bead as Judged
    const good = gold.has(`${bead.reference.join()}|${bead.hypothesis.join()}`)
    return [
      { features: confidenceFeatures(judged, threshold), good, weight: 1, confidence: confidenceOf(judged, threshold) },
    ]
  })
}

/**
 * How far links are right or wrong together with the next and the next but one, as `src/analysis/falling-links.ts` draws them: what
 * they have in common beyond their confidence, over what they would have if all went together.
 */
function togetherIn({ short, long, byHand }: Half): string {
  const shareOf = (documents: readonly AlignmentDocument[], apart: number): string => {
    let [common, most] = [0, 0]
    for (const links of documents.map(saidOf))
      for (const [i, { confidence: said, good }] of links.entries()) {
        const before = links[i - apart]
        if (before === undefined) continue
        common += (said - Number(good)) * (before.confidence - Number(before.good))
        most += Math.min(1 - said, 1 - before.confidence) - (1 - said) * (1 - before.confidence)
      }
    return (common / most).toFixed(2)
  }
  const both = (documents: readonly AlignmentDocument[]) => `${shareOf(documents, 1)} and ${shareOf(documents, 2)}`
  return `generated ${both([...short, ...long])}, by hand ${both(byHand)}`
}

/** Mean over links of how far the confidence of their tenth is from the share that is right (Naeini et al. 2015). */
function errorOf(links: readonly Said[], say: (link: Said) => number): string {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const link of links) {
    const said = say(link)
    tenths[Math.min(9, Math.floor(10 * said))]! += said - Number(link.good)
  }
  return (tenths.reduce((sum, tenth) => sum + Math.abs(tenth), 0) / links.length).toFixed(4)
}

function lossOf(links: readonly Said[], say: (link: Said) => number): string {
  const loss = links.reduce((sum, link) => sum - Math.log(link.good ? say(link) : 1 - say(link)), 0)
  return (loss / links.length).toFixed(4)
}
