import { maximum } from '../../math/extremes.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { clip, forMarkdown } from '../escape.ts'
import { gravestFirst } from '../gravity.ts'
import { columns, hypotheses, rows } from '../lookup.ts'
import { isUnmeasured } from '../not-measured.ts'
import { relationWords } from '../relation-words.ts'
import type { Shown } from '../view.ts'
import { row, table } from './table.ts'

/** Findings that are shown of each system, and characters of an excerpt. */
const perSystem = 8
const characters = 300

/** How often each statistic was found in each system, and the gravest findings of each. What failed is named elsewhere. */
export function findings(result: Result, { top = perSystem }: Shown): readonly string[] {
  const failed = new Set(result.metrics.filter(({ failure }) => failure !== null).map(({ name }) => name))
  const measured = {
    ...result,
    findings: result.findings.filter((each) => !failed.has(each.metric) && !isUnmeasured(each)),
  }
  return measured.findings.length === 0
    ? notTold(measured)
    : [...certainty(measured), findingCounts(measured), ...gravest(measured, top), ...notTold(measured)]
}

/** What the confidence of findings rests on. */
export function certainty({ findings: all }: Result): readonly string[] {
  const weighed = all.filter(({ confidence }) => typeof confidence === 'number')
  if (weighed.length === 0) return []
  const most = maximum(weighed.map(({ witnesses }) => witnesses?.others ?? 0))
  const by = most === 0 ? 'There is one variant only, and no other bears witness' : 'The variants bear witness'
  return [
    `How often findings of a kind are right was measured on translations that people judged; severity follows it. ${by}: ` +
      'a reading that others share against the reference is hardly one variant’s error.',
  ]
}

export function notTold({ unclear = [] }: Result): readonly string[] {
  const counts = new Map<string, number>()
  for (const { metric, statistic, count } of unclear) {
    const key = `${metric} ${statistic}`
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  const all = [...counts].map(([key, count]) => `${forMarkdown(key)} ${count}`)
  return all.length === 0
    ? []
    : [`Noted and not told, since findings of their kind are hardly ever right: ${all.join(', ')}.`]
}

/** Questions that are shown. */
const shown = 8

/** What most variants say against the reference. */
export function questions({ questions: all = [], documents }: Result, { top = shown }: Shown): readonly string[] {
  if (all.length === 0) return []
  const lines = all.slice(0, top).map(({ metric, message, place, systems, of, document }) => {
    const where = place ? `; reference ${place.start}–${place.end}` : ''
    const home = documents.length > 1 ? `, in ${forMarkdown(document)}` : ''
    return `- ${forMarkdown(clip(message, characters))} (${forMarkdown(metric)}${where}): ${systems.length} of ${of}${home}`
  })
  const rest = all.length > top ? [`The first ${top} of ${plural(all.length, 'question')}.`] : []
  return [
    'Most variants read alike here, against the reference: it may be wrong, or a translation that they all were made from.',
    lines.join('\n'),
    ...rest,
  ]
}

export function findingCounts(result: Result): string {
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

function gravest(result: Result, top: number): readonly string[] {
  const strangers = new Set(
    result.documents.flatMap(({ id, alignments }) =>
      alignments.filter(({ relation }) => relation === 'another-text').map(({ system }) => `${id}\n${system}`),
    ),
  )
  const isListed = ({ document, system }: ResultFinding): boolean => !strangers.has(`${document}\n${system}`)
  const lists = hypotheses(result).flatMap(({ name }) => {
    const listed = gravestFirst(result.findings.filter((finding) => finding.system === name && isListed(finding)))
    if (listed.length === 0) return []
    const heading = `**${forMarkdown(name)}**${listed.length > top ? `, the gravest ${top} of ${plural(listed.length, 'finding')}` : ''}`
    return [heading, listed.slice(0, top).map(withDocument(result)).join('\n')]
  })
  const note = `Findings in a text that is ${relationWords['another-text']} are counted and not listed.`
  return [...lists, ...(result.findings.every(isListed) ? [] : [note])]
}

const withDocument =
  ({ documents }: Result) =>
  (finding: ResultFinding): string =>
    `${findingLine(finding)}${documents.length > 1 ? `, in ${forMarkdown(finding.document)}` : ''}`

/** `- critical: number '31' became '13' (entities, changed; text 190–199, reference 189–198)` */
export function findingLine(finding: ResultFinding): string {
  const { metric, statistic, message, place, related, severity } = finding
  const places = [place, related]
    .filter((one) => one !== null)
    .map(({ side, start, end }) => `${side === 'hypothesis' ? 'text' : 'reference'} ${start}–${end}`)
  const where = places.length === 0 ? '' : `; ${places.join(', ')}`
  return `- ${severity ?? 'noted'}: ${forMarkdown(clip(message, characters))} (${forMarkdown(metric)}, ${forMarkdown(statistic)}${sureness(finding)}${where})`
}

/** `; right 62 in 100, 0 of 7 others alike` */
function sureness({ confidence, witnesses }: ResultFinding): string {
  if (typeof confidence !== 'number') return ''
  const alike = witnesses && witnesses.others > 0 ? `, ${witnesses.sharing} of ${witnesses.others} others alike` : ''
  return `; right ${Math.round(100 * confidence)} in 100${alike}`
}
