import type { ComparedFinding, ComparedPassage, Comparison } from '../../model/compare.ts'
import { plural } from '../../text/plural.ts'
import { forMarkdown } from '../escape.ts'
import { table, wideTable } from '../markdown/table.ts'
import { shownTexts } from './shown-texts.ts'
import {
  compareNotes,
  findingCounts,
  metricRows,
  passageCounts,
  passagesText,
  placeText,
  scoreText,
  sideNames,
} from './view.ts'
import { wordBlocks } from './words-markdown.ts'

/** Characters of a passage that are shown. */
const longest = 300

/** A page: scores, findings that are new and gone, passages that got worse and better, what the words differ in. */
export function compareMarkdown(comparison: Comparison): string {
  const { a, documents, findings, passages, words } = comparison
  const [nameOfA, nameOfB] = sideNames(comparison)
  const { head, rows } = metricRows(comparison, forMarkdown)
  const counts = findingCounts(comparison)
  const blocks = [
    `# ${forMarkdown(a.name)}: what changed from A to B`,
    `A is ${forMarkdown(nameOfA)}, B is ${forMarkdown(nameOfB)}; ${plural(documents.common, 'document')} of the same reference.`,
    ...(rows.length > 0 ? [table(head, rows, 2)] : []),
    compareNotes(comparison)
      .map((note) => `- ${forMarkdown(note)}`)
      .join('\n'),
    ...(counts === undefined ? [] : ['## Findings', `${counts}.`]),
    ...findingBlocks('New', findings?.new ?? []),
    ...findingBlocks('Gone', findings?.gone ?? []),
    '## Passages',
    `${passageCounts(comparison)}, by each one's share of all that a metric saw change, summed over the metrics.`,
    ...passageBlocks('Worse', passages.worse),
    ...passageBlocks('Better', passages.better),
    ...(words ? wordBlocks(words) : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

const findingBlocks = (title: string, findings: readonly ComparedFinding[]): readonly string[] =>
  findings.length === 0
    ? []
    : [
        `### ${title}`,
        wideTable(
          ['severity', 'finding', 'metric', 'system', 'document', 'place'],
          findings.map((finding) => [
            finding.severity,
            forMarkdown(finding.message),
            forMarkdown(`${finding.metric}: ${finding.statistic}`),
            forMarkdown(finding.system),
            forMarkdown(finding.document),
            forMarkdown(placeText(finding) ?? '-'),
          ]),
        ),
      ]

const passageBlocks = (title: string, passages: readonly ComparedPassage[]): readonly string[] =>
  passages.length === 0
    ? []
    : [
        `### ${title}`,
        wideTable(
          ['passage', 'scores', 'reference', 'A', 'B'],
          passages.map(({ system, with: other, document, passages: indices, scores, texts }) => [
            `${forMarkdown(system === other ? system : `${system}, ${other}`)}, ${forMarkdown(document)}, ${passagesText(indices)}`,
            scores.map((score) => `${forMarkdown(score.metric)} ${scoreText(score)}`).join('; '),
            ...shownTexts(texts, longest).map((text) => forMarkdown(text) || '-'),
          ]),
        ),
      ]
