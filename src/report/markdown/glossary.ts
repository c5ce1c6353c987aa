import type { Result } from '../../model/result.ts'
import { code, forMarkdown } from '../escape.ts'
import { columns } from '../lookup.ts'
import { listed } from '../numbers.ts'

/** A line for every column of the tables. */
export const glossary = (result: Result): readonly string[] => [
  [
    ...columns(result).map(({ name, statistics, higherIsBetter, signature, summary }) => {
      const meaning = summary ? forMarkdown(summary) : 'a plugin’s metric'
      const counts = statistics.length === 0 ? '' : ` Counts ${listed(statistics.map(forMarkdown))}.`
      return `- **${forMarkdown(name)}**: ${meaning}; ${higherIsBetter ? 'higher' : 'lower'} is better.${counts} ${code(signature)}`
    }),
    '- **relation**: what the text is to the reference by the coverage of both sides: the same text, one that overlaps with it, or another article.',
    '- **n**: blocks of the reference that were resampled: the finest cut that splits no aligned passage of any system.',
  ].join('\n'),
]
