import { type Metric, segmentMetric } from '../model/metric.ts'

/**
 * How much of the reference found a counterpart: 100 x letters of the reference's passages that were linked, over all
 * its letters. Letters and digits of any script count, so that long passages weigh more than short ones. What a text
 * adds is counted (`added`, in passages) and does not lower the score.
 */
export const coverage = (): Metric =>
  segmentMetric(
    {
      name: 'coverage',
      statistics: ['lettersLinked', 'lettersOmitted', 'linked', 'omitted', 'added'],
      higherIsBetter: true,
      signature: { name: 'coverage', unit: 'letter', version: '1' },
      score: ({ 0: linked = 0, 1: omitted = 0 }) =>
        linked + omitted > 0 ? (100 * linked) / (linked + omitted) : undefined,
    },
    ({ references: [reference = ''], hypothesis }, note) => {
      const size = letters(reference)
      if (reference === '' && hypothesis === '') return [0, 0, 0, 0, 0]
      if (hypothesis === '') {
        note({ statistic: 'omitted', message: `left out (${size} letters)`, place: whole('reference', reference) })
        return [0, size, 0, 1, 0]
      }
      if (reference === '') {
        const message = `added (${letters(hypothesis)} letters)`
        note({ statistic: 'added', message, place: whole('hypothesis', hypothesis) })
        return [0, 0, 0, 0, 1]
      }
      return [size, 0, 1, 0, 0]
    },
  )

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

const whole = (side: 'reference' | 'hypothesis', text: string) => ({ side, start: 0, end: text.length })
