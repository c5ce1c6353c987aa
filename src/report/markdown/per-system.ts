import type { Result, ResultFinding } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { clip, forMarkdown } from '../escape.ts'
import { weight } from '../gravity.ts'
import {
  type Aligned,
  alignedIn,
  type Bead,
  findingsBy,
  hypotheses,
  isOfCompleteness,
  isOfStrings,
  type SystemEntry,
  scoreOf,
} from '../lookup.ts'
import { formatCount, listed } from '../numbers.ts'
import { isAnotherText, relationWords, relationWordsOf } from '../relation-words.ts'
import { grouped, ofFact, type Told, toldFindings } from '../told-findings.ts'
import type { Shown } from '../view.ts'
import { excerpt, ofDocument, passageNames } from './excerpt.ts'
import { countPassages, noPassages, type PassageCounts } from './passage-counts.ts'
import { documentsById, placeWords } from './place-words.ts'
import { bySystem, type Section } from './section.ts'

/** Systems that have a section each, and characters of a side of a passage and of what a finding says. */
const systemsShown = 12
const characters = 240
const messageCharacters = 200

/** Findings that are listed of each of so many systems: a report of many is no longer than one of few. */
const usualTop = (systems: number): number => Math.max(2, Math.min(5, Math.floor(24 / Math.max(1, systems))))

/** Systems up to which each shows its worst passage. */
const fewSystems = 6

/** Share of right ones among links that a passage is shown for: of a doubtful one the worst may be the link. */
const sure = 0.9

interface OfSystem {
  readonly counts: PassageCounts
  worst: Passage | undefined
}

interface Passage {
  readonly aligned: Aligned
  readonly bead: Bead
  /** What was found in it: severities (1 to 3) times how often such findings are right, summed. */
  readonly gravity: number
}

/** What each system kept, changed, left out and moved; `counts` are there when all documents are through. */
export function perSystem(
  head: Result,
  shown: Shown,
): Section & { readonly counts: ReadonlyMap<string, PassageCounts> } {
  const findingsOf = findingsBy(head)
  const counts = new Map(hypotheses(head).map(({ name }) => [name, noPassages()]))
  const section = bySystem(
    hypotheses(head).map(({ name }) => name),
    (): OfSystem => ({ counts: noPassages(), worst: undefined }),
    (own, document, system) => {
      for (const aligned of alignedIn(document, head.reference, system)) {
        countPassages(counts.get(system)!, aligned)
        own.worst = worseOf(own.worst, worstIn(aligned, findingsOf(document.id, system)))
      }
    },
    (result, all) => sections(result, all, shown, counts),
  )
  return { ...section, counts }
}

const worseOf = (a: Passage | undefined, b: Passage | undefined): Passage | undefined =>
  a === undefined || (b !== undefined && b.gravity > a.gravity) ? b : a

/** The gravest of the passages that are surely each other's. */
function worstIn(aligned: Aligned, findings: readonly ResultFinding[]): Passage | undefined {
  if (aligned.alignment.relation === 'another-text') return undefined
  const gravities = new Map<number, number>()
  for (const { bead, severity, confidence } of findings)
    if (bead !== null) gravities.set(bead, (gravities.get(bead) ?? 0) + weight(severity) * (confidence ?? 1))
  let worst: Passage | undefined
  for (const [index, gravity] of gravities) {
    const bead = aligned.alignment.beads[index]
    const isLink = bead !== undefined && bead.reference.length > 0 && bead.hypothesis.length > 0
    if (isLink && (bead.confidence ?? 1) >= sure) worst = worseOf(worst, { aligned, bead, gravity })
  }
  return worst
}

function sections(
  result: Result,
  all: readonly (readonly [system: string, OfSystem])[],
  shown: Shown,
  counts: ReadonlyMap<string, PassageCounts>,
): readonly string[] {
  const findings = toldFindings(result)
  const documents = documentsById(result)
  const listedOf = shown.top ?? usualTop(all.length)
  const of = new Map(all)
  const systems = hypotheses(result)
  const first = systems.slice(0, shown.top === undefined ? systemsShown : Infinity)
  const parts = first.flatMap((system) => {
    const told = grouped(
      findings.filter((finding) => finding.system === system.name),
      ofFact,
    )
    const own = of.get(system.name)
    return [
      `### ${forMarkdown(system.name)}`,
      [whatItIs(result, system), ...outcome(result, system, counts.get(system.name)), ...countsOf(result, system)].join(
        ' ',
      ),
      ...findingLines(result, told, listedOf, documents),
      ...(all.length <= fewSystems || shown.view === 'full' ? worstPassage(result, system, own?.worst) : []),
    ]
  })
  const left = systems.length - first.length
  return left > 0 ? [...parts, `${plural(left, 'more system')} in the tables.`] : parts
}

/** Our words first: a line that begins with somebody's may be a list. */
function whatItIs(result: Result, { name, description, chain }: SystemEntry): string {
  const relation = relationWordsOf(result, name)
  const words = [
    `${relation.charAt(0).toUpperCase()}${relation.slice(1)}`,
    ...(description === null ? [] : [forMarkdown(description)]),
    ...(chain ? [chain.map(forMarkdown).join(' → ')] : []),
  ]
  return `${words.join('; ')}.`
}

function outcome(result: Result, { name }: SystemEntry, counts: PassageCounts | undefined): readonly string[] {
  if (counts === undefined || counts.reference === 0 || isOfStrings(result)) return []
  const { reference, omitted, added, moved } = counts
  const words = [
    `${reference - omitted} of ${plural(reference, 'passage')} have a counterpart`,
    ...(omitted > 0 ? [`${omitted} left out`] : []),
    ...(added > 0 ? [`${added} added`] : []),
    ...(moved > 0 ? [`${moved} moved`] : []),
  ]
  const stranger = isAnotherText(result, name)
    ? ` As ${relationWords['another-text']} its findings are not listed.`
    : ''
  return [`${listed(words)}.${stranger}`]
}

/** What metrics that note findings counted, other than nothing. */
function countsOf(result: Result, { name }: SystemEntry): readonly string[] {
  const parts = result.metrics.flatMap((metric) => {
    const statistics = scoreOf(result, name, metric.name)?.statistics
    const noted = new Set(metric.meanings?.map(({ statistic }) => statistic))
    if (isOfCompleteness(metric) || noted.size === 0 || !statistics) return []
    // What was kept is noted by nobody; sums that are not whole are no counts.
    const words = metric.statistics
      .filter((each, k) => (k === 0 || noted.has(each)) && (statistics[each] ?? 0) > 0)
      .map((each) => `${formatCount(statistics[each]!)} ${forMarkdown(each)}`)
    return words.length === 0 ? [] : [`${forMarkdown(metric.name)}: ${words.join(', ')}`]
  })
  return parts.length === 0 ? [] : [`Of ${parts.join('; ')}.`.replace(/^Of /, '*Counted* ')]
}

function findingLines(
  result: Result,
  told: readonly Told[],
  top: number,
  documents: ReturnType<typeof documentsById>,
): readonly string[] {
  if (told.length === 0) return []
  const lines = told.slice(0, top).map(({ finding, all }) => {
    const { severity, metric, statistic, message, confidence } = finding
    const times = all.length > 1 ? `, ${all.length} times, first at` : ','
    const right = typeof confidence === 'number' ? `; right ${Math.round(100 * confidence)} in 100` : ''
    return `- ${severity ?? 'noted'}: ${forMarkdown(clip(message, messageCharacters))} (${forMarkdown(metric)} ${forMarkdown(statistic)}${times} ${placeWords(result, documents, finding) || 'no place'}${right})`
  })
  const left = told.length - lines.length
  return [[...lines, ...(left > 0 ? [`- and ${plural(left, 'more')}`.replace(/mores$/, 'more')] : [])].join('\n')]
}

function worstPassage(result: Result, { name }: SystemEntry, worst: Passage | undefined): readonly string[] {
  if (worst === undefined || result.corpus.text === 'withheld') return []
  const { aligned, bead } = worst
  const side = (text: Aligned['reference'], indices: readonly number[]) => excerpt(result, text, indices, characters)
  return [
    [
      `> Most was found in ${passageNames(aligned.reference, bead.reference)}${ofDocument(result, aligned.document, ' of ')}, **${forMarkdown(result.reference)}**: ${side(aligned.reference, bead.reference)}`,
      '>',
      `> **${forMarkdown(name)}**, ${passageNames(aligned.hypothesis, bead.hypothesis)}: ${side(aligned.hypothesis, bead.hypothesis)}`,
    ].join('\n'),
  ]
}
