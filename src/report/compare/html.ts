import { createHash } from 'node:crypto'
import type { ComparedFinding, ComparedPassage, Comparison } from '../../model/compare.ts'
import { plural } from '../../text/plural.ts'
import { forHtml } from '../escape.ts'
import { html } from '../page/html.ts'
import { bdi, type Part, part } from '../page/part.ts'
import { style } from '../page/style/style.ts'
import { pageTable } from './page-table.ts'
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
import { wordParts } from './words-html.ts'

/** Characters of a passage that are shown. */
const longest = 300

const asItIs = (text: string): string => text

/** The same page as the Markdown, as one file that asks nothing of anybody. */
export function compareHtml(comparison: Comparison): string {
  const { a, documents, findings, passages, words } = comparison
  const [nameOfA, nameOfB] = sideNames(comparison)
  const { head, rows } = metricRows(comparison, asItIs)
  const title = `${a.name}: what changed from A to B`
  const counts = findingCounts(comparison)
  const section = (heading: string, ...parts: readonly Part[]): Part =>
    part('section', {}, part('h2', {}, heading), ...parts)
  const body = [
    part(
      'header',
      { class: 'title' },
      part('h1', {}, bdi(title)),
      part(
        'p',
        { class: 'lead' },
        'A is ',
        bdi(nameOfA),
        ', B is ',
        bdi(nameOfB),
        `; ${plural(documents.common, 'document')} of the same reference.`,
      ),
    ),
    part(
      'main',
      { id: 'main' },
      section(
        'Scores',
        pageTable('By metric and system', head, rows, 2),
        part('ul', { class: 'note' }, ...compareNotes(comparison).map((note) => part('li', {}, bdi(note)))),
      ),
      ...(counts === undefined
        ? []
        : [
            section(
              'Findings',
              part('p', {}, `${counts}.`),
              findingTable('New', findings?.new ?? []),
              findingTable('Gone', findings?.gone ?? []),
            ),
          ]),
      section(
        'Passages',
        part(
          'p',
          {},
          `${passageCounts(comparison)}, by each one’s share of all that a metric saw change, summed over the metrics.`,
        ),
        passageTable('Worse', passages.worse),
        passageTable('Better', passages.better),
      ),
      ...(words ? [section('Words', ...wordParts(words))] : []),
    ),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${forHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${forHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${html(body)}
</body>
</html>
`
}

/** Nothing but this style. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

const findingTable = (title: string, findings: readonly ComparedFinding[]): Part =>
  pageTable(
    title,
    ['severity', 'finding', 'metric', 'system', 'document', 'place'],
    findings.map((finding) => [
      finding.severity,
      finding.message,
      `${finding.metric}: ${finding.statistic}`,
      finding.system,
      finding.document,
      placeText(finding) ?? '-',
    ]),
  )

const passageTable = (title: string, passages: readonly ComparedPassage[]): Part =>
  pageTable(
    title,
    ['passage', 'scores', 'reference', 'A', 'B'],
    passages.map(({ system, with: other, document, passages: indices, scores, texts }) => [
      `${system === other ? system : `${system}, ${other}`}, ${document}, ${passagesText(indices)}`,
      scores.map((score) => `${score.metric} ${scoreText(score)}`).join('; '),
      ...shownTexts(texts, longest).map((text) => text || '-'),
    ]),
  )
