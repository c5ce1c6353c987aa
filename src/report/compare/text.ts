import type { ComparedFinding, ComparedPassage, Comparison } from '../../model/compare.ts'
import { plural } from '../../text/plural.ts'
import { drawnTable } from '../drawn-table.ts'
import { clip, forTerminal } from '../escape.ts'
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

/** Findings and passages that are shown; the page has more. */
const shown = 5
/** Characters of a message or a passage that are shown. */
const longest = 160

/** For a terminal: a table, how many findings are new, gone and the same, and the worst of what is new. */
export function compareText(comparison: Comparison): string {
  const { documents, findings, passages } = comparison
  const [nameOfA, nameOfB] = sideNames(comparison)
  const { head, rows, equal } = metricRows(comparison, forTerminal, 'changed')
  const counts = findingCounts(comparison)
  return [
    `A ${forTerminal(nameOfA)}, B ${forTerminal(nameOfB)}: ${plural(documents.common, 'document')}\n`,
    ...(rows.length > 0 ? [drawnTable(head, rows, 2)] : []),
    ...(equal > 0 ? [`${plural(equal, 'score')} equal in A and B\n`] : []),
    `${compareNotes(comparison).map(forTerminal).join('\n')}\n`,
    ...(counts === undefined
      ? []
      : [`findings: ${counts}\n${(findings?.new ?? []).slice(0, shown).map(findingText).join('')}`]),
    `${passageCounts(comparison)}\n${passages.worse.slice(0, shown).map(passageText).join('')}`,
  ].join('\n')
}

const findingText = (finding: ComparedFinding): string => {
  const { severity, system, metric, message } = finding
  const place = placeText(finding)
  return `  ${severity}: ${forTerminal(clip(message, longest))} (${forTerminal(metric)}, ${forTerminal(system)}${place === undefined ? '' : `, ${forTerminal(place)}`})\n`
}

function passageText({ system, with: other, document, passages, scores, texts }: ComparedPassage): string {
  const names = system === other ? forTerminal(system) : `${forTerminal(system)}, ${forTerminal(other)}`
  const all = scores.map((score) => `${forTerminal(score.metric)} ${scoreText(score)}`).join('; ')
  const line = (name: string, text: string): string => `    ${name}  ${forTerminal(text) || '(left out)'}\n`
  return [
    `  ${names}, ${forTerminal(document)}, ${passagesText(passages)}: ${all}\n`,
    ...(texts
      ? shownTexts(texts, longest).map((text, i) => line(['reference', 'A        ', 'B        '][i]!, text))
      : []),
  ].join('')
}
