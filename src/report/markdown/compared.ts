import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { code, forMarkdown } from '../escape.ts'
import { everyone, hypotheses, type SystemEntry, textOf } from '../lookup.ts'
import { listed } from '../numbers.ts'
import { wayOfScoring } from '../way-of-scoring.ts'
import { table } from './table.ts'

/** What was compared with what, and how. */
export function compared(result: Result): readonly string[] {
  const { corpus, documents, reference } = result
  const texts = documents.reduce((sum, document) => sum + document.texts.length, 0)
  return [
    `${plural(hypotheses(result).length, 'system')} compared with the reference **${forMarkdown(reference)}** on ${plural(documents.length, 'document')} (${plural(texts, 'text')}, language ${forMarkdown(corpus.language)}): ${titles(result)}. ${wayOfScoring(result)}`,
    ...(corpus.text === 'withheld'
      ? [
          'The texts may not be passed on, so no sentence of them is shown, but the names and numbers that were looked at and their places.',
        ]
      : []),
  ]
}

/** What each system is. */
export function systemsTable(result: Result): readonly string[] {
  const { documents } = result
  return [
    table(
      ['system', 'what it is', 'languages', 'texts'],
      everyone(result).map((system) => [
        forMarkdown(system.name),
        whatItIs(system),
        forMarkdown(system.chain?.join(' → ') ?? '-'),
        String(documents.filter((document) => textOf(document, system.name)).length),
      ]),
      3,
    ),
  ]
}

/** Whose texts these are, and all but the metrics that can change a number. */
export const provenance = ({ corpus, version, signature }: Result): readonly string[] => [
  `Corpus ${code(corpus.name)}${corpus.licence === null ? '' : `, ${forMarkdown(corpus.licence)}`}. variorum ${forMarkdown(version)}; everything but the metrics that can change a number: ${code(signature)}`,
]

function titles({ documents }: Result): string {
  const most = 8
  const named = documents.slice(0, most).map(({ title }) => `*${forMarkdown(title)}*`)
  return listed(documents.length > most ? [...named, `${documents.length - most} more`] : named)
}

function whatItIs({ role, description }: SystemEntry): string {
  const words = description === null ? [] : [forMarkdown(description)]
  return (role === 'reference' ? ['the reference', ...words] : words).join(': ') || '-'
}
