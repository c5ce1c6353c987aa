import type { Result } from '../../model/result.ts'
import { clip, forMarkdown } from '../escape.ts'
import { columns, rows, scoreOf, textOf } from '../lookup.ts'
import { notMeasured } from '../not-measured.ts'
import { listed } from '../numbers.ts'

/** What has no number, and why. */
export function unmeasured(result: Result): readonly string[] {
  const lines = [...failures(result), ...nothingToMeasure(result), ...tooLarge(result), ...missingTexts(result)]
  return [lines.length === 0 ? 'Every metric measured every system on every document.' : lines.join('\n')]
}

const failures = (result: Result): readonly string[] =>
  columns(result).flatMap(({ name, failure }) =>
    failure === null ? [] : [`- **${forMarkdown(name)}** has no scores: ${forMarkdown(clip(failure, 300))}`],
  )

/** Systems without a score, or else documents where some text had nothing. */
const nothingToMeasure = (result: Result): readonly string[] =>
  columns(result)
    .filter(({ failure }) => failure === null)
    .flatMap(({ name }) => {
      const systems = rows(result).filter((system) => (scoreOf(result, system.name, name)?.score ?? null) === null)
      const documents = result.documents.filter(({ id }) => isEmpty(result, id, name))
      const where = systems.length > 0 ? systems.map((system) => system.name) : documents.map(({ id }) => id)
      const some = systems.length > 0 ? '' : 'some texts of '
      return where.length === 0
        ? []
        : [`- **${forMarkdown(name)}** found nothing to measure in ${some}${listed(where.map(forMarkdown))}`]
    })

const isEmpty = ({ documentScores }: Result, document: string, metric: string): boolean =>
  documentScores.some((one) => one.document === document && one.metric === metric && one.score === null)

const tooLarge = (result: Result): readonly string[] =>
  notMeasured(result).map((sentence) => `- ${forMarkdown(clip(sentence, 300))}`)

const missingTexts = (result: Result): readonly string[] =>
  rows(result).flatMap(({ name }) => {
    const missing = result.documents.filter((document) => textOf(document, name) === undefined)
    return missing.length === 0
      ? []
      : [`- **${forMarkdown(name)}** has no text of ${listed(missing.map(({ id }) => forMarkdown(id)))}`]
  })
