import type { Result } from '../../model/result.ts'
import { code, forMarkdown } from '../escape.ts'
import { columns } from '../lookup.ts'
import { listed } from '../numbers.ts'

const words: Readonly<Record<string, string>> = {
  coverage: 'how much of the reference found a counterpart in the text',
  edit: 'how few characters have to be edited to turn the text’s passages into the reference’s',
  entities: 'how much of the names, dates and numbers was kept',
  quotes: 'how much of what is quoted was kept, in wording and in speaker',
  polarity: 'how many denials and opposites say yes or no as the reference does',
  placeholders: 'how many placeholders, tags and addresses for a program are there as they were',
}

/** A line for every column of the tables. */
export const glossary = (result: Result): readonly string[] => [
  [
    ...columns(result).map(({ name, statistics, higherIsBetter, signature }) => {
      const meaning = words[name] === undefined ? 'a plugin’s metric' : words[name]
      const counts = statistics.length === 0 ? '' : ` Counts ${listed(statistics.map(forMarkdown))}.`
      return `- **${forMarkdown(name)}**: ${meaning}; ${higherIsBetter ? 'higher' : 'lower'} is better.${counts} ${code(signature)}`
    }),
    '- **relation**: what the text is to the reference by the coverage of both sides: the same text, one that overlaps with it, or another article.',
    '- **n**: blocks of the reference that were resampled: the finest cut that splits no aligned passage of any system.',
  ].join('\n'),
]
