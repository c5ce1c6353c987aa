import { confidenceFeatures, confidenceOf } from '../../src/align/confidence.ts'
import { judgedLinks } from '../../src/align/judged-links.ts'
import type { AlignmentDocument } from '../../src/align/link-score.ts'
import { type Half, halves, lacking } from './data.ts'
import type { Fit } from './fit.ts'
import { type Example, fittedTo } from './logistic.ts'

const names = [
  'rival',
  'words',
  'length',
  'lengthOfSeveral',
  'several',
  'many',
  'beyondUsual',
  'linked',
  'linkedThreshold',
  'links',
  'tight',
  'tightSeveral',
  'tightLinked',
  'lopsided',
] as const

/** Links of a kind, to weigh as much as another kind. */
const fewest = 50

/** Kinds of which every link is wrong, and how much heavier they are: a wrong link said to be right is worse than a right one doubted. */
const strange = /^unrelated|^halves/
const heavier = 1.5
/** As much for the one kind whose links people made. */
const byPeople = 3

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
    const { weights, intercept } = fittedTo([...seen.values()].flat(), names.length)
    const refit = ({ features }: Example): number =>
      1 / (1 + Math.exp(-weights.reduce((sum, weight, k) => sum + weight * features[k]!, intercept)))
    const shipped = (one: Said): number => one.confidence
    print(`tuned on ${tuned.name}, looked at ${heldOut.name}`)
    print(
      'mean distance of said and right: shipped and refitted, tuned half; shipped and refitted, held-out half (links)',
    )
    for (const [kind, links] of seen) {
      const others = unseen.get(kind) ?? []
      const errors = [links, others].map((some) => `${errorOf(some, shipped)} ${errorOf(some, refit)} (${some.length})`)
      print(`${kind.padEnd(26)} ${errors.join('   ')}`)
    }
    for (const half of [tuned, heldOut])
      print(`together with the next and the next but one, ${half.name}: ${togetherIn(half)}`)
    return { intercept, ...Object.fromEntries(names.map((name, k) => [name, weights[k]!])) }
  },
}

/** Links by kind of document; each kind weighs as much as another. */
function linksOf({ short, long, overlapping, unrelated, far, byHand }: Half): ReadonlyMap<string, readonly Said[]> {
  const kinds = new Map<string, Said[]>()
  const add = (kind: string, documents: readonly AlignmentDocument[]): void =>
    void kinds.set(kind, [...(kinds.get(kind) ?? []), ...documents.flatMap(saidOf)])
  for (const document of short) add(`short ${document.level}`, [document])
  for (const document of long) add(`long ${document.level}`, [document])
  for (const document of far) add(document.level, [document])
  add('overlapping', overlapping)
  add('unrelated', unrelated)
  add('by hand', byHand)
  return new Map(
    [...kinds].map(([kind, links]) => [
      kind,
      links.map((link) => ({ ...link, weight: heavinessOf(kind) / Math.max(fewest, links.length) })),
    ]),
  )
}

const heavinessOf = (kind: string): number => (strange.test(kind) ? heavier : kind === 'by hand' ? byPeople : 1)

function saidOf(document: AlignmentDocument): readonly Said[] {
  const gold = new Set(document.gold.map(([r, h]) => `${r.join()}|${h.join()}`))
  const { links, texts } = judgedLinks(document.reference, document.hypothesis)
  return links.map((link) => ({
    features: confidenceFeatures(link, texts),
    good: gold.has(`${link.reference.join()}|${link.hypothesis.join()}`),
    weight: 1,
    confidence: confidenceOf(link, texts),
  }))
}

/**
 * How far links are right or wrong together with the next and the next but one, as `src/analysis/falling-links.ts` draws them: what
 * they have in common beyond their confidence, over what they would have if all went together.
 */
function togetherIn({ short, long, byHand }: Half): string {
  const shareOf = (documents: readonly AlignmentDocument[], apart: number): string => {
    const all = documents.map(saidOf)
    // Were all of them said too high, every two would have that in common.
    const missed = all.flat().map(({ confidence: said, good }) => said - Number(good))
    const bias = missed.reduce((sum, each) => sum + each, 0) / missed.length
    let [common, most] = [0, 0]
    for (const links of all)
      for (const [i, { confidence: said, good }] of links.entries()) {
        const before = links[i - apart]
        if (before === undefined) continue
        common += (said - Number(good) - bias) * (before.confidence - Number(before.good) - bias)
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
