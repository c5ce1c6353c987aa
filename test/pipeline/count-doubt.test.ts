import { describe, expect, it } from 'vitest'
import { aligners } from '../../src/align/aligners.ts'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import type { Measurer } from '../../src/metrics/contract/measurer.ts'
import { metrics } from '../../src/metrics/index.ts'
import { type Metric, segmentMetric, unmeasured } from '../../src/model/metric.ts'
import type { Result } from '../../src/model/result.ts'
import { alignedDocument, linksOf, type Variant } from '../../src/pipeline/aligned-document.ts'
import { countDoubt } from '../../src/pipeline/count-doubt.ts'
import { countVariant } from '../../src/pipeline/counted.ts'
import { type EvaluateOptions, evaluate } from '../../src/pipeline/evaluate.ts'
import { ownMeasurers, quickJudging, smallCorpus } from './small-corpus.ts'

const letters = (more: Partial<Metric> = {}): Metric => ({
  ...segmentMetric(
    {
      name: 'letters',
      statistics: ['kept', 'all'],
      higherIsBetter: true,
      signature: { name: 'letters', version: '1' },
      score: ({ 0: kept = 0, 1: all = 0 }) => (all > 0 ? kept / all : undefined),
    },
    ({ references: [reference = ''], hypothesis }) => [
      Math.min(reference.length, hypothesis.length),
      Math.max(reference.length, hypothesis.length),
    ],
  ),
  ...more,
})

const run = async (measurers: readonly Measurer[], more: Partial<EvaluateOptions> = {}): Promise<Result> =>
  (await evaluate(smallCorpus, { measurers, judging: quickJudging, ...more })).result

const doubted = ({ scores }: Result): readonly string[] =>
  scores.flatMap(({ system, metric, links, both }) => (links || both ? [`${metric} of ${system}`] : []))

const document = async () =>
  alignedDocument(smallCorpus.documents[0]!, await linksOf(smallCorpus.documents[0]!, 'sentence'))

describe('links that may be wrong, in a run', () => {
  it('are given their intervals in every text but the reference itself, metrics of one’s own included', async () => {
    const judging = { confidence: 1000, test: undefined }
    const result = await run([inProcess(letters(), 'test')], { judging })
    expect(doubted(result)).toEqual(['letters of shorter', 'letters of other'])
    for (const { system, score, links, both } of result.scores.slice(1)) {
      const doubtful = result.documents.flatMap(({ alignments }) =>
        alignments.flatMap(({ system: whose, beads }) =>
          whose === system
            ? beads.flatMap(({ confidence }) => (confidence != null && confidence < 1 ? confidence : []))
            : [],
        ),
      )
      expect(links?.uncertain).toBe(doubtful.length)
      expect(links?.expected).toBeCloseTo(
        doubtful.reduce((sum, confidence) => sum + 1 - confidence, 0),
        6,
      )
      expect(links?.mean).toBeLessThan(score!)
      expect(both!.low).toBeLessThanOrEqual(both!.high)
    }
  })

  it('move nothing that was there without them', async () => {
    const bare = (result: Result) => ({
      ...result,
      scores: result.scores.map(({ links: _links, both: _both, ...score }) => score),
    })
    const doubtful = await run([inProcess(letters(), 'test')])
    const without = await run([inProcess(letters({ timePerPair: 1 }), 'test')])
    expect(bare(doubtful)).toEqual(without)
  })

  // Those of threads, shards and resumed runs are held to these by tests of their own, on the same corpus.
  it('have the same bytes again, and the same numbers where no sentence is kept', async () => {
    const measurers = await ownMeasurers()
    const first = await run(measurers)
    expect(doubted(first).length).toBeGreaterThan(6)
    expect(JSON.stringify(await run(measurers))).toBe(JSON.stringify(first))
    expect((await run(measurers, { withheld: true })).scores).toEqual(first.scores)
    const other = await run(measurers, { judging: { ...quickJudging, seed: 2 } })
    expect(other.scores.map(({ links }) => links?.mean)).not.toEqual(first.scores.map(({ links }) => links?.mean))
  }, 60_000)

  it('are none where nobody says how sure links are, no interval is asked for, or a metric cannot be asked', async () => {
    const measurer = inProcess(letters(), 'test')
    expect(doubted(await run([measurer], { aligner: aligners.lines }))).toEqual([])
    expect(doubted(await run([measurer], { judging: { ...quickJudging, confidence: undefined } }))).toEqual([])
    expect(doubted(await run([{ ...measurer, isRead: true }]))).toEqual([])
    expect(doubted(await run([inProcess(letters({ timePerPair: 1 }), 'test')]))).toEqual([])
  })
})

/** A variant whose links may all be wrong. */
const doubtful = (variant: Variant): Variant => ({
  ...variant,
  alignment: {
    ...variant.alignment,
    beads: variant.alignment.beads.map((bead) => (bead.confidence === undefined ? bead : { ...bead, confidence: 0.9 })),
  },
})

describe('countDoubt', () => {
  it.each(['edit', 'coverage', 'chrf'])(
    'gives what %s would count if a link had left its reference side alone',
    async (name) => {
      const measurer = inProcess(metrics[name]!({ language: 'en' }))
      const aligned = await document()
      const width = measurer.metric.statistics.length
      for (const variant of aligned.variants.slice(1).map(doubtful)) {
        const countOf = async (pairs: typeof variant.pairs) => {
          const { rows } = await measurer.measure(pairs)
          return countVariant(width, { rows, scores: [] }, variant, aligned.blockCount)
        }
        const counted = await countOf(variant.pairs)
        const { doubt } = await countDoubt(measurer, aligned, variant, counted.rows)
        const linked = [...variant.alignment.beads.keys()].filter(
          (b) => variant.alignment.beads[b]!.hypothesis.length > 0 && variant.alignment.beads[b]!.reference.length > 0,
        )
        expect(doubt?.blocks).toEqual(linked.map((b) => variant.blocks[b]))
        for (const [i, b] of linked.entries()) {
          const fallen = await countOf(
            variant.pairs.map((pair, at) =>
              at === b
                ? {
                    ...pair,
                    hypothesis: '',
                    origin: { ...pair.origin!, hypothesis: { ...pair.origin!.hypothesis, spans: [] } },
                  }
                : pair,
            ),
          )
          const changed = counted.whole.map((count, k) => count + doubt!.differences[i * width + k]!)
          expect(changed).toEqual(fallen.whole)
        }
      }
    },
  )

  it('leaves a pair as it is that the metric cannot measure alone', async () => {
    const shy = inProcess(
      letters({
        measure: (pairs, note) =>
          pairs.map(({ hypothesis }, pair) => {
            if (hypothesis === '') note?.({ pair, statistic: unmeasured, message: 'nothing there' })
            return hypothesis === '' ? [0, 0] : [1, 1]
          }),
      }),
      'test',
    )
    const aligned = await document()
    const variant = doubtful(aligned.variants[2]!)
    const { rows } = await shy.measure(variant.pairs)
    const { doubt } = await countDoubt(shy, aligned, variant, rows)
    expect(doubt!.differences.length).toBeGreaterThan(0)
    expect(doubt!.differences.filter((difference) => difference !== 0)).toEqual([])
  })
})
