import { type Metric, segmentMetric } from '../../model/metric.ts'
import type { MetricContext } from '../registered.ts'
import { asFinding, checkColumns } from './string-check.ts'

/** East Asian signs and emoji, which a terminal gives two columns. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Where the text that fits ends, and how long it is at all. */
function measured(text: string, most: number, isWide: boolean): { readonly fits: number; readonly length: number } {
  let length = 0
  let fits = 0
  for (const { segment, index } of clusters.segment(text)) {
    length += isWide && wide.test(segment) ? 2 : 1
    if (length <= most) fits = index + segment.length
  }
  return { fits, length }
}

/**
 * Whether a localised string is as short as its file says that it must be, in characters as a reader counts them (grapheme
 * clusters of Unicode); `wide`: East Asian ones are two. Nothing is checked where the file does not say.
 */
export const maxLength = (_: MetricContext, { wide: isWide = false }: { readonly wide?: boolean } = {}): Metric => {
  const columns = {
    ...checkColumns({
      name: 'max-length',
      faults: ['long'],
      summary: 'how many strings are as short as they must be',
      category: 'design-and-markup/length',
      severity: 'major',
      version: '1',
    }),
    needs: [],
  }
  const signature = { name: 'max-length', unit: isWide ? 'columns' : 'characters', version: '1' }
  return segmentMetric({ ...columns, signature }, ({ hypothesis, unit }, note) => {
    const most = unit?.maxLength
    if (most === undefined || hypothesis === '') return [0, 0]
    const { fits, length } = measured(hypothesis, most, isWide)
    if (length <= most) return [1, 0]
    const message = `is '${length}' characters long, expected at most '${most}'`
    note(asFinding({ statistic: 'long', message, severity: 'major', start: fits, end: hypothesis.length }))
    return [0, 1]
  })
}
