import { expect, it } from 'vitest'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { segmentMetric } from '../../src/model/metric.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { markdown } from '../../src/report/markdown/markdown.ts'
import { ownMeasurers, quickJudging, smallCorpus } from './small-corpus.ts'

/** Quotes all that it is given, in findings, in what it breaks with while it measures, and while it scores. */
const talkative = (name: string, breaks?: 'measure' | 'score') => {
  let heard = ''
  return inProcess(
    segmentMetric(
      {
        name,
        statistics: ['said'],
        higherIsBetter: true,
        signature: { name, version: '1' },
        score: ({ 0: said = 0 }) => {
          if (breaks === 'score') throw new Error(heard)
          return said
        },
      },
      ({ hypothesis }, note) => {
        heard ||= hypothesis
        if (breaks === 'measure') throw new Error(hypothesis)
        if (hypothesis === '') return [0]
        note?.({ statistic: 'said', message: `it says ${hypothesis}`, reading: hypothesis })
        return [1]
      },
    ),
    'test',
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const fives = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '))
}

it('a run whose texts may not be passed on keeps no five words of them, whatever its metrics say', async () => {
  const measurers = [
    ...(await ownMeasurers()),
    talkative('quotes-all'),
    talkative('breaks-measuring', 'measure'),
    talkative('breaks-scoring', 'score'),
  ]
  const { result } = await evaluate(smallCorpus, { measurers, judging: quickJudging, withheld: true })
  expect(result.findings.length).toBeGreaterThan(20)
  expect(result.metrics.filter(({ failure }) => failure !== null)).toHaveLength(2)
  const published = new Set(fives(`${JSON.stringify(result)} | ${markdown(result)}`))
  const texts = smallCorpus.documents.flatMap(({ reference, hypotheses }) => [reference, ...hypotheses])
  const kept = texts.flatMap(({ text }) => text.split('\n').flatMap(fives)).filter((words) => published.has(words))
  expect([...new Set(kept)]).toEqual([])
}, 60_000)
