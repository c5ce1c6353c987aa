// npx jiti bench/alignment-fit.ts a.jsonl=1 b.jsonl=8 ... [--rounds 3]
//
// Fits the weights of `src/align/link-feature-weights.ts` to documents with gold links, each file as heavy as said: a logistic
// regression of "does this change bring the links nearer to gold" on the features of every change that `refine` considers.
// The first round considers changes of unrefined links, the next ones those that the weights so far lead to.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Arrangement, Change } from '../src/align/arrangement.ts'
import { edgesOf } from '../src/align/edges.ts'
import { extractFeatures } from '../src/align/features.ts'
import type { Link } from '../src/align/link.ts'
import type { LinkContext } from '../src/align/link-context.ts'
import { linkFeatureNames } from '../src/align/link-features.ts'
import type { AlignmentDocument, GoldLink } from '../src/align/link-score.ts'
import { findLinks } from '../src/align/links.ts'
import { refine } from '../src/align/refine.ts'

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
})

interface Lesson {
  readonly context: LinkContext
  readonly links: readonly Link[]
  readonly gold: ReadonlySet<string>
  readonly weight: number
}

interface Example {
  readonly features: Float64Array
  readonly good: boolean
  readonly weight: number
}

/** Of the many changes of unrefined links that are plainly bad, one in so many is enough. */
const thinned = 4
/** The price of a squared weight, in mean log-likelihood. */
const ridge = 1e-4
const iterations = 12

const lessons = positionals.flatMap(readLessons)
const examples: Example[] = []
let fitted = { weights: new Float64Array(linkFeatureNames.length), intercept: Number.NEGATIVE_INFINITY }
for (let round = 0; round < Number(values.rounds); round++) {
  for (const lesson of lessons) examples.push(...examplesOf(lesson, round === 0))
  fitted = fittedTo(examples)
  const good = examples.filter((example) => example.good).length
  console.log(
    `// round ${round + 1}: ${examples.length} changes, ${good} of them good, intercept ${fitted.intercept.toFixed(2)}`,
  )
}
for (const [k, name] of linkFeatureNames.entries()) console.log(`  ${name}: ${fitted.weights[k]!.toFixed(2)},`)

function readLessons(argument: string): Lesson[] {
  const [path = '', weight = '1'] = argument.split('=')
  const documents = readFileSync(path, 'utf8').trimEnd().split('\n')
  return documents.map((line) => {
    const { reference, hypothesis, gold } = JSON.parse(line) as AlignmentDocument
    const features = extractFeatures(reference, hypothesis)
    const edges = { reference: edgesOf(reference), hypothesis: edgesOf(hypothesis) }
    const found = findLinks(features)
    return {
      context: { ...found, features, edges },
      links: found.links,
      gold: new Set(gold.flatMap(inSingleNulls).map(keyOf)),
      weight: Number(weight) / Math.sqrt(gold.length),
    }
  })
}

function examplesOf({ context, links, gold, weight }: Lesson, isFirst: boolean): Example[] {
  const some: Example[] = []
  let bad = 0
  const least = isFirst ? Number.POSITIVE_INFINITY : -fitted.intercept
  refine(context, links, { weights: fitted.weights, least }, (arrangement, change, features) => {
    const nearer = nearerToGold(gold, arrangement, change)
    if (nearer === 0 || (isFirst && nearer < 0 && bad++ % thinned > 0)) return
    const importance = Math.min(2, Math.abs(nearer)) * (isFirst && nearer < 0 ? thinned : 1)
    some.push({ features: features.slice(), good: nearer > 0, weight: weight * importance })
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

/** Newton's method on the standardized features. */
function fittedTo(all: readonly Example[]) {
  const size = linkFeatureNames.length + 1
  const scale = Float64Array.from({ length: size }, (_, k) =>
    k === size - 1 ? 1 : Math.sqrt(all.reduce((sum, { features }) => sum + features[k]! ** 2, 0) / all.length) || 1,
  )
  const whole = all.reduce((sum, { weight }) => sum + weight, 0)
  const beta = new Float64Array(size)
  const x = new Float64Array(size).fill(1)
  for (let iteration = 0; iteration < iterations; iteration++) {
    const gradient = Float64Array.from(beta, (b) => -ridge * b)
    const hessian = Array.from({ length: size }, (_, k) => new Float64Array(size).fill(ridge, k, k + 1))
    for (const { features, good, weight } of all) {
      for (let k = 0; k < size - 1; k++) x[k] = features[k]! / scale[k]!
      const p = 1 / (1 + Math.exp(-beta.reduce((sum, b, k) => sum + b * x[k]!, 0)))
      for (let a = 0; a < size; a++) {
        if (x[a] === 0) continue
        gradient[a]! += (weight / whole) * (Number(good) - p) * x[a]!
        const curvature = (weight / whole) * p * (1 - p) * x[a]!
        for (let b = 0; b < size; b++) hessian[a]![b]! += curvature * x[b]!
      }
    }
    for (const [k, step] of solve(hessian, gradient).entries()) beta[k]! += step
  }
  return { weights: Float64Array.from(linkFeatureNames, (_, k) => beta[k]! / scale[k]!), intercept: beta[size - 1]! }
}

/** Gauss-Jordan elimination; the matrix is positive definite. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((row, k) => Float64Array.of(...row, vector[k]!))
  for (const [k, pivot] of rows.entries())
    for (const row of rows) {
      if (row === pivot) continue
      const factor = row[k]! / pivot[k]!
      for (let c = k; c < row.length; c++) row[c]! -= factor * pivot[c]!
    }
  return Float64Array.from(rows, (row, k) => row[row.length - 1]! / row[k]!)
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
