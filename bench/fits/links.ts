import type { Arrangement, Change } from '../../src/align/arrangement.ts'
import { edgesOf } from '../../src/align/edges.ts'
import { extractFeatures } from '../../src/align/features.ts'
import type { Link } from '../../src/align/link.ts'
import type { LinkContext } from '../../src/align/link-context.ts'
import { linkFeatureWeights } from '../../src/align/link-feature-weights.ts'
import { linkFeatureNames } from '../../src/align/link-features.ts'
import { type AlignmentDocument, countLinks, type GoldLink, linkScores } from '../../src/align/link-score.ts'
import { findLinks } from '../../src/align/links.ts'
import { refine, refining } from '../../src/align/refine.ts'
import { type Half, halves, lacking } from './data.ts'
import type { Fit } from './fit.ts'
import { type Example, type Fitted, fittedTo } from './logistic.ts'

interface Lesson {
  readonly document: AlignmentDocument
  readonly context: LinkContext
  readonly links: readonly Link[]
  readonly gold: ReadonlySet<string>
  readonly weight: number
}

/** The first considers changes of unrefined links, the next ones those that the weights so far lead to. */
const rounds = 3
/** Of the many changes of unrefined links that are plainly bad, one in so many is enough. */
const thinned = 4
/** How heavy each kind of document is. */
const importance = { short: 1, long: 0.7, overlapping: 0.8, unrelated: 1, far: 0.25, byHand: 8 } as const
type Kind = keyof typeof importance
const kinds = Object.keys(importance) as readonly Kind[]

/**
 * What each feature of a link weighs: a logistic regression of "does this change bring the links nearer to gold" on the
 * features of every change that `refine` considers.
 */
export const linkFeatures: Fit = {
  file: 'src/align/link-feature-weights.ts',
  record: 'linkFeatureWeights',
  lacking,
  remake(print) {
    const { tuned, heldOut } = halves()
    print(`tuned on ${tuned.name}, looked at ${heldOut.name}`)
    const [seen, unseen] = [lessonsOf(tuned), lessonsOf(heldOut)]
    const lessons = kinds.flatMap((kind) => seen[kind])
    const examples: Example[] = []
    let fitted: Fitted = { weights: new Float64Array(linkFeatureNames.length), intercept: Number.NEGATIVE_INFINITY }
    for (let round = 0; round < rounds; round++) {
      for (const lesson of lessons) examples.push(...examplesOf(lesson, round === 0, fitted))
      fitted = fittedTo(examples, linkFeatureNames.length)
      const good = examples.filter((example) => example.good).length
      print(
        `round ${round + 1}: ${examples.length} changes, ${good} of them good, intercept ${fitted.intercept.toFixed(2)}`,
      )
    }
    const shipped = linkFeatureNames.map((name) => linkFeatureWeights[name])
    for (const [which, weights] of [
      ['shipped', shipped],
      ['refitted', fitted.weights],
    ] as const)
      for (const [half, of] of [
        ['tuned half', seen],
        ['held-out half', unseen],
      ] as const)
        print(
          `${which}, ${half}: ${kinds
            .filter((kind) => kind !== 'unrelated')
            .map((kind) => `${kind} F1 ${f1(of[kind], weights)}`)
            .join(', ')}, unrelated passages linked ${strayed(of.unrelated, weights)}`,
        )
    return Object.fromEntries(linkFeatureNames.map((name, k) => [name, fitted.weights[k]!]))
  },
}

const lessonsOf = (half: Half): Readonly<Record<Kind, readonly Lesson[]>> =>
  Object.fromEntries(
    kinds.map((kind) => [kind, half[kind].map((document) => lessonOf(document, importance[kind]))]),
  ) as Record<Kind, Lesson[]>

function lessonOf(document: AlignmentDocument, weight: number): Lesson {
  const { reference, hypothesis, gold } = document
  const features = extractFeatures(reference, hypothesis)
  const edges = { reference: edgesOf(reference), hypothesis: edgesOf(hypothesis) }
  const found = findLinks(features)
  return {
    document,
    context: { ...found, features, edges },
    links: found.links,
    gold: new Set(gold.flatMap(inSingleNulls).map(keyOf)),
    weight: weight / Math.sqrt(gold.length),
  }
}

const refined = ({ context, links: found }: Lesson, weights: ArrayLike<number>): readonly Link[] =>
  refine(context, found, { weights, least: refining.least })

/** Strict, pooled. */
const f1 = (lessons: readonly Lesson[], weights: ArrayLike<number>): string =>
  linkScores(
    lessons.map((lesson) =>
      countLinks(
        lesson.document,
        refined(lesson, weights).map(({ reference, hypothesis }) => [reference, hypothesis] as const),
      ),
    ),
  ).strict.toFixed(3)

function strayed(lessons: readonly Lesson[], weights: ArrayLike<number>): string {
  const sum = (of: (lesson: Lesson) => number): number => lessons.reduce((total, lesson) => total + of(lesson), 0)
  const linked = sum((lesson) =>
    refined(lesson, weights).reduce((n, { reference, hypothesis }) => n + reference.length + hypothesis.length, 0),
  )
  const all = sum(({ document }) => document.reference.length + document.hypothesis.length)
  return `${((100 * linked) / all).toFixed(2)} %`
}

function examplesOf({ context, links: found, gold, weight }: Lesson, isFirst: boolean, fitted: Fitted): Example[] {
  const some: Example[] = []
  let bad = 0
  const least = isFirst ? Number.POSITIVE_INFINITY : -fitted.intercept
  refine(context, found, { weights: fitted.weights, least }, (arrangement, change, features) => {
    const nearer = nearerToGold(gold, arrangement, change)
    if (nearer === 0 || (isFirst && nearer < 0 && bad++ % thinned > 0)) return
    const heavy = Math.min(2, Math.abs(nearer)) * (isFirst && nearer < 0 ? thinned : 1)
    some.push({ features: features.slice(), good: nearer > 0, weight: weight * heavy })
  })
  return some
}

/** What a change adds to strict F1, times a constant: links in gold count twice (precision and recall), links at all against it. */
function nearerToGold(gold: ReadonlySet<string>, { links }: Arrangement, { drop, add }: Change): number {
  const worth = (some: readonly Link[], sign: number): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const { reference, hypothesis } of some) {
      const full = gold.has(keyOf([reference, hypothesis])) ? 2 : 0
      counts.set('links', (counts.get('links') ?? 0) + sign * (full - 0.85))
      for (const i of reference) counts.set(`r${i}`, gold.has(`${i}|`) ? 1 - 0.85 : -0.85)
      for (const j of hypothesis) counts.set(`h${j}`, gold.has(`|${j}`) ? 1 - 0.85 : -0.85)
    }
    return counts
  }
  const before = worth(
    drop.map((at) => links[at]!),
    -1,
  )
  const after = worth(add, 1)
  let nearer = (before.get('links') ?? 0) + (after.get('links') ?? 0)
  for (const [passage, asFree] of before) if (passage !== 'links' && !after.has(passage)) nearer += asFree
  for (const [passage, asFree] of after) if (passage !== 'links' && !before.has(passage)) nearer -= asFree
  return Math.abs(nearer) < 0.3 ? 0 : nearer
}

/** A null link of several passages as one for each. */
function inSingleNulls(link: GoldLink): readonly GoldLink[] {
  const [reference, hypothesis] = link
  if (hypothesis.length === 0) return reference.map((i) => [[i], []])
  return reference.length === 0 ? hypothesis.map((j) => [[], [j]]) : [link]
}

function keyOf(link: GoldLink | Link): string {
  const [reference, hypothesis] = 'reference' in link ? [link.reference, link.hypothesis] : link
  return `${reference.join()}|${hypothesis.join()}`
}
