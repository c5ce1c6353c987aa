import type { Result, ResultFinding } from '../../model/result.ts'
import { clip, forMarkdown } from '../escape.ts'
import { gravestFirst } from '../gravity.ts'
import { columns, hypotheses, rows } from '../lookup.ts'
import { plural } from '../numbers.ts'
import { relationWords } from '../relation-words.ts'
import { row, table } from './table.ts'

/** Findings that are shown of each system, and characters of an excerpt. */
const perSystem = 8
const characters = 300

/** How often each statistic was found in each system, and the gravest findings of each. What failed is named elsewhere. */
export function findings(result: Result): readonly string[] {
  const failed = new Set(result.metrics.filter(({ failure }) => failure !== null).map(({ name }) => name))
  const measured = { ...result, findings: result.findings.filter(({ metric }) => !failed.has(metric)) }
  return measured.findings.length === 0 ? [] : [countsTable(measured), ...gravest(measured)]
}

function countsTable(result: Result): string {
  const systems = rows(result).filter(({ name }) => result.findings.some(({ system }) => system === name))
  const lines = columns(result).flatMap(({ name, statistics }) => {
    const ofMetric = result.findings.filter(({ metric }) => metric === name)
    const found = [...new Set([...statistics, ...ofMetric.map(({ statistic }) => statistic)])]
    return found
      .map((statistic) => ({ statistic, all: ofMetric.filter((finding) => finding.statistic === statistic) }))
      .filter(({ all }) => all.length > 0)
      .map(({ statistic, all }) =>
        row(
          forMarkdown(name),
          forMarkdown(statistic),
          systems.map((system) => String(all.filter((finding) => finding.system === system.name).length)),
        ),
      )
  })
  return table(['metric', 'statistic', ...systems.map(({ name }) => forMarkdown(name))], lines, 2)
}

function gravest(result: Result): readonly string[] {
  const strangers = new Set(
    result.documents.flatMap(({ id, alignments }) =>
      alignments.filter(({ relation }) => relation === 'another-text').map(({ system }) => `${id}\n${system}`),
    ),
  )
  const isListed = ({ document, system }: ResultFinding): boolean => !strangers.has(`${document}\n${system}`)
  const lists = hypotheses(result).flatMap(({ name }) => {
    const listed = gravestFirst(result.findings.filter((finding) => finding.system === name && isListed(finding)))
    if (listed.length === 0) return []
    const heading = `**${forMarkdown(name)}**${listed.length > perSystem ? `, the gravest ${perSystem} of ${plural(listed.length, 'finding')}` : ''}`
    return [heading, listed.slice(0, perSystem).map(withDocument(result)).join('\n')]
  })
  const note = `Findings in a text that is ${relationWords['another-text']} are counted and not listed.`
  return [...lists, ...(result.findings.every(isListed) ? [] : [note])]
}

const withDocument =
  ({ documents }: Result) =>
  (finding: ResultFinding): string =>
    `${findingLine(finding)}${documents.length > 1 ? `, in ${forMarkdown(finding.document)}` : ''}`

/** `- critical: number '31' became '13' (entities, changed; text 190–199, reference 189–198)` */
export function findingLine({ metric, statistic, message, place, related, severity }: ResultFinding): string {
  const places = [place, related]
    .filter((one) => one !== null)
    .map(({ side, start, end }) => `${side === 'hypothesis' ? 'text' : 'reference'} ${start}–${end}`)
  const where = places.length === 0 ? '' : `; ${places.join(', ')}`
  return `- ${severity ?? 'noted'}: ${forMarkdown(clip(message, characters))} (${forMarkdown(metric)}, ${forMarkdown(statistic)}${where})`
}
