import type { SectionText } from '../../model/report-section.ts'
import type { Result } from '../../model/result.ts'
import type { Timings } from '../../model/timings.ts'
import { apparatusSection } from '../apparatus/markdown.ts'
import { type Trust, trustSection } from '../challenge/section.ts'
import { forMarkdown } from '../escape.ts'
import { files } from '../files.ts'
import type { DocumentEntry } from '../lookup.ts'
import { outlineOf } from '../outline.ts'
import { type Shown, usualView } from '../view.ts'
import { compared, systemsTable } from './compared.ts'
import { counts } from './counts.ts'
import { doubtfulPassages } from './doubtful.ts'
import { certainty, findingCounts, findings, notTold, questions } from './findings.ts'
import { checkFirst } from './first-screen/check-first.ts'
import { kinds } from './first-screen/kinds.ts'
import { said } from './first-screen/said.ts'
import { hygiene } from './hygiene.ts'
import { method } from './method.ts'
import { movesOf } from './moves.ts'
import { perDocument } from './per-document.ts'
import { perSystem } from './per-system.ts'
import { relations } from './relations.ts'
import { scored, scoredFurther } from './scored.ts'
import { timingsInShort, timingsTable } from './timings.ts'
import { worstPassages } from './worst-passages.ts'

/** What a page shows that is no part of a result: it is not the same on every machine, or a run need not have it. */
export interface Beside {
  readonly timings?: Timings | undefined
  /** Every figure of them. Default: in short. */
  readonly timingsInFull?: boolean
  readonly trust?: Trust | undefined
  /** Sections of plugins: their Markdown is theirs. */
  readonly sections?: readonly SectionText[]
  /** Files beside the page, which it points to. */
  readonly files?: Neighbours
}

/** By their paths from the page. */
interface Neighbours {
  readonly counts?: string
  /** The page to look at. */
  readonly html?: string
  /** Which page to look at has which document, by id. */
  readonly pages?: ReadonlyMap<string, string>
  /** The scores as a picture. */
  readonly scores?: string
  /** The scores from run to run. */
  readonly trend?: string
}

/** The published page, as documents come: `take` each, then `end`. */
export interface Page {
  readonly take: (document: DocumentEntry) => void
  /** The result with its documents in outline, for what is asked before the page ends. */
  readonly outline: () => Result
  /** The page, and the result with its documents in outline. */
  readonly end: (beside?: Beside) => { readonly page: string; readonly outline: Result }
}

/** Opens a page of a result whose documents come one by one: those of `head` are not looked at. */
export function openPage(head: Result, shown: Shown = usualView): Page {
  const gathered = gatheredOf(head, shown)
  const { outAndIn, moved, ...single } = gathered
  // Those two are gathered as one.
  const sections = [...Object.values(single), outAndIn, ...(shown.view === 'full' ? [moved] : [])]
  const documents: DocumentEntry[] = []
  return {
    take(document) {
      for (const section of sections) section.take(document)
      documents.push(outlineOf(document, documents.length))
    },
    outline: () => ({ ...head, documents }),
    end(beside = {}) {
      const outline = { ...head, documents }
      return { page: pageOf(outline, gathered, shown, beside), outline }
    },
  }
}

/** The published page, in GitHub-flavoured Markdown that also reads as plain text. */
export function markdown(result: Result, beside: Beside = {}, shown: Shown = usualView): string {
  const page = openPage(result, shown)
  for (const document of result.documents) page.take(document)
  return page.end(beside).page
}

type Gathered = ReturnType<typeof gatheredOf>

function gatheredOf(head: Result, shown: Shown) {
  return {
    perSystem: perSystem(head, shown),
    relations: relations(head),
    worst: worstPassages(head, shown),
    ...movesOf(head, shown),
    doubtful: doubtfulPassages(head, shown),
    apparatus: apparatusSection(head, shown),
    hygiene: hygiene(head, shown),
  }
}

type Sections = readonly (readonly [heading: string, blocks: readonly string[]])[]

/** A section gives blocks; none, no heading. */
function pageOf(result: Result, gathered: Gathered, shown: Shown, beside: Beside): string {
  const sections = [
    ...firstScreen(result, gathered, shown, beside),
    ...bodies[shown.view](result, gathered, shown),
    ...last(beside),
  ]
  const page = sections.filter(([, blocks]) => blocks.length > 0).flatMap(([heading, blocks]) => [heading, ...blocks])
  return `${page.join('\n\n')}\n`
}

const firstScreen = (
  result: Result,
  { perSystem: { counts: passages } }: Gathered,
  shown: Shown,
  beside: Beside,
): Sections => [
  [`# ${forMarkdown(result.corpus.title)}`, [...compared(result), ...elsewhere(beside)]],
  ['## Scores', [...scored(result), ...said(result, passages), ...pictures(beside)]],
  ['## Check first', checkFirst(result, shown, beside.files?.pages)],
  ['## Who changed what', kinds(result)],
]

const pictures = ({ files: { scores, trend } = {} }: Beside): readonly string[] => [
  ...(scores === undefined ? [] : [`![Scores with their intervals, a panel for each metric](${scores})`]),
  ...(trend === undefined ? [] : [`![Scores from run to run, with their intervals](${trend})`]),
]

function elsewhere({ files: { counts: countsPath, html } = {} }: Beside): readonly string[] {
  const links = [
    ...(html === undefined ? [] : [`[every passage and finding side by side](${html})`]),
    ...(countsPath === undefined ? [] : [`[all counts](${countsPath})`]),
  ]
  return links.length === 0 ? [] : [`Beside this page: ${links.join(', ')}.`]
}

/** What follows the first screen, for each reader. */
const bodies: Readonly<Record<Shown['view'], (result: Result, gathered: Gathered, shown: Shown) => Sections>> = {
  editor: (result, gathered, shown) => [
    ['## System by system', gathered.perSystem.blocks(result)],
    ['## Questions to the reference', questions(result, { top: 3, ...shown })],
    ['## Method', method(result, gathered.hygiene.blocks(result))],
  ],
  researcher: (result, gathered) => [
    ['## The systems', systemsTable(result)],
    ['## Scores further', scoredFurther(result)],
    ['## Counts', counts(result)],
    ['## Document by document', perDocument(result)],
    [
      '## Findings',
      result.findings.length > 0 ? [...certainty(result), findingCounts(result), ...notTold(result)] : [],
    ],
    ['## Method', method(result, gathered.hygiene.blocks(result))],
    ['## The files', files(result)],
  ],
  full: (result, gathered, shown) => [
    ['## The systems', systemsTable(result)],
    ['## Scores further', scoredFurther(result)],
    ['## What the texts are to the reference', gathered.relations.blocks(result)],
    ['## System by system', gathered.perSystem.blocks(result)],
    ['## Counts', counts(result)],
    ['## Document by document', perDocument(result)],
    ['## Worst passages, side by side', gathered.worst.blocks(result)],
    ['## Left out, added, moved', gathered.outAndIn.blocks(result)],
    ['### Moved passages', gathered.moved.blocks(result)],
    ['### Doubtfully aligned', gathered.doubtful.blocks(result)],
    ['## Apparatus', gathered.apparatus.blocks(result)],
    ['## Findings', findings(result, shown)],
    ['## Questions to the reference', questions(result, shown)],
    ['## Text hygiene', gathered.hygiene.blocks(result)],
    ['## Method', method(result, [])],
    ['## The files', files(result)],
  ],
}

const last = ({ sections = [], trust, timings, timingsInFull = false }: Beside): Sections => [
  ...sections.map(({ title, markdown: text }): [string, string[]] => [`## ${forMarkdown(title)}`, [text.trim()]]),
  ['## How far these metrics can be trusted here', trust ? trustSection(trust) : []],
  [
    '## Benchmark timings of the alignment core',
    timings && timings.tasks.length > 0
      ? [timingsInFull ? timingsTable(timings).trimEnd() : timingsInShort(timings)]
      : [],
  ],
]
