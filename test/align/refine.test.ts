import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../src/align/edges.ts'
import { extractFeatures } from '../../src/align/features.ts'
import type { Link } from '../../src/align/link.ts'
import { linkFeatureWeights } from '../../src/align/link-feature-weights.ts'
import { linkFeatureNames } from '../../src/align/link-features.ts'
import { refine } from '../../src/align/refine.ts'
import { sharedWeight } from '../../src/align/similarity.ts'

const story = [
  'The harbour master closed the port of Tavrin on Monday after two ferries collided in fog.',
  'Nobody drowned, but eleven passengers were taken to hospital with broken bones.',
  'Divers will search the wreck of the smaller boat once the current slackens.',
  'Insurance for the older vessel had lapsed in March, the owner admitted.',
  'A public inquiry opens next week under Judge Ilona Brandt.',
]
const diagonal = story.map((_, i): Link => ({ reference: [i], hypothesis: [i] }))
const weights = linkFeatureNames.map((name) => linkFeatureWeights[name])

function refined(reference: readonly string[], hypothesis: readonly string[], links: readonly Link[], least = 0.5) {
  const features = extractFeatures(reference, hypothesis)
  const context = {
    features,
    shared: sharedWeight(features),
    edges: { reference: edgesOf(reference), hypothesis: edgesOf(hypothesis) },
    typical: 0.6,
    coverage: 0.95,
    stretch: 1,
    asked: { reference: 1, hypothesis: 1 },
  }
  return refine(context, links, { weights, least }).sort((a, b) => a.reference[0]! - b.reference[0]!)
}

describe('refine', () => {
  it('leaves links alone that are right', () => expect(refined(story, story, diagonal)).toEqual(diagonal))

  it('takes a link apart whose sides cross a boundary that both texts have', () => {
    const glued = [{ reference: [0, 1], hypothesis: [0, 1] }, ...diagonal.slice(2)]
    expect(refined(story, story, glued)).toEqual(diagonal)
  })

  it('gives a passage to the neighbour it belongs to', () => {
    const split = [
      story[0]!,
      'Nobody drowned,',
      'but eleven passengers were taken to hospital with broken bones.',
      ...story.slice(2),
    ]
    const wrong = [
      { reference: [0], hypothesis: [0, 1] },
      { reference: [1], hypothesis: [2] },
      ...[2, 3, 4].map((i) => ({ reference: [i], hypothesis: [i + 1] })),
    ]
    expect(refined(story, split, wrong).slice(0, 2)).toEqual([
      { reference: [0], hypothesis: [0] },
      { reference: [1], hypothesis: [1, 2] },
    ])
  })

  it('links two passages that share no word where everything around them is linked and they look the part', () => {
    const exclaiming = [...story.slice(0, 2), '“Yes!”', ...story.slice(2)]
    const answering = [...story.slice(0, 2), '“Oui!”', ...story.slice(2)]
    const around = [0, 1, 3, 4, 5].map((i) => ({ reference: [i], hypothesis: [i] }))
    expect(refined(exclaiming, answering, around)).toContainEqual({ reference: [2], hypothesis: [2] })
  })

  it('changes nothing where no change weighs enough', () => {
    const glued = [{ reference: [0, 1], hypothesis: [0, 1] }, ...diagonal.slice(2)]
    expect(refined(story, story, glued, Number.POSITIVE_INFINITY)).toEqual(glued)
  })

  it('weighs no cohesion against a link, for changes are given up by the most there could be', () => {
    const ofCohesion = new Set<string>([
      'similarity',
      'evidence',
      'pairSimilarity',
      'manySimilarity',
      'acrossCut',
      'weakestPart',
    ])
    expect(linkFeatureNames.filter((name) => ofCohesion.has(name) && linkFeatureWeights[name] < 0)).toEqual([])
  })
})
