import { type Metric, type PluginContext, segmentMetric } from 'variorum'

/** The same in words of the reference's language, with a finding where one side has nothing. */
export default function wordRatio({ language }: PluginContext): Metric {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const count = (text: string): number => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
  return segmentMetric(
    {
      name: 'word-ratio',
      statistics: ['shorter', 'longer', 'empty'],
      higherIsBetter: true,
      signature: { name: 'word-ratio', language, version: '1' },
      score: ({ 0: shorter = 0, 1: longer = 0 }) => (longer === 0 ? undefined : shorter / longer),
    },
    ({ references: [reference = ''], hypothesis }, note) => {
      const [expected, found] = [count(reference), count(hypothesis)]
      const empty = expected > 0 && found === 0
      if (empty) {
        const place = { side: 'reference', start: 0, end: reference.length } as const
        note({ statistic: 'empty', message: `nothing stands for these ${expected} words`, place })
      }
      return [Math.min(expected, found), Math.max(expected, found), empty ? 1 : 0]
    },
  )
}
