import { primaryLanguage } from '../../languages/primary-language.ts'
import { type Metric, segmentMetric } from '../../model/metric.ts'
import type { MetricContext } from '../registered.ts'
import { asFinding, blanked, checkColumns, type Fault } from './string-check.ts'

/** What paths, options, assignments, addresses and names of programs are joined by, and no word is. */
const codeSign = /[\uFFFC_/\\=@<>|#$`~^*[\]{}+\d]|^-{1,2}\p{L}|\p{Ll}\p{Lu}/u

/** Words in small letters, or of a script that has none: what a name is not. */
const plainWords = (text: string): readonly string[] =>
  text
    .replace(/"[^"]*"|'[^']*'|`[^']*'/gu, ' ')
    .replace(/\S+/gu, (run) => (codeSign.test(run) ? ' ' : run))
    .match(/(?<![\p{L}.-])(?!\p{Lu})\p{L}{2,}(?![\p{L}.-]\p{L})/gu) ?? []

/** A string of so many plain words is hardly the same in two languages. */
const fewestWords = 2

const columns = {
  ...checkColumns({
    name: 'translated',
    faults: ['empty', 'same'],
    summary: 'how many strings have a translation that is another text than the source',
    category: 'accuracy/untranslated',
    severity: 'minor',
    version: '1',
  }),
  instead: ['source' as const],
}

/**
 * Whether a string was translated: it is not empty, and not the source again, where that has two plain words at least and the
 * languages are known not to be variants of one. What `keys` tells of a file's strings is not told twice.
 */
export const translated = ({ language, sourceLanguage }: MetricContext): Metric =>
  segmentMetric(columns, ({ references: [reference], source, hypothesis, unit }, note) => {
    const text = reference ?? source ?? ''
    if (unit?.state !== undefined || !/\p{L}/u.test(text)) return [0, 0, 0]
    const tell = (fault: Omit<Fault, 'start' | 'end'>): void =>
      note(asFinding({ ...fault, start: 0, end: hypothesis.length }))
    if (hypothesis.trim() === '') {
      // A language without articles has a blank for `the`
      const severity = /\s/.test(text.trim()) ? 'major' : 'minor'
      tell({ statistic: 'empty', message: `is empty, expected a translation of '${text}'`, severity })
      return [0, 1, 0]
    }
    if (hypothesis.trim() !== text.trim()) return [1, 0, 0]
    const [own, theirs] = [unit?.language ?? language, sourceLanguage].map((tag) => primaryLanguage(tag ?? 'und'))
    const differ = own !== theirs && own !== 'und' && theirs !== 'und'
    if (!differ || plainWords(blanked(text, unit?.dialect)).length < fewestWords) return [0, 0, 0]
    tell({ statistic: 'same', message: `'${text}' is the source, expected a translation of it`, severity: 'minor' })
    return [0, 0, 1]
  })
