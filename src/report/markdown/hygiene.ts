import { isScored, type PassageClass, passageClasses } from '../../model/document.ts'
import type { Result } from '../../model/result.ts'
import { longestRun, longRuns } from '../../text/long-runs.ts'
import { plural } from '../../text/plural.ts'
import { forMarkdown } from '../escape.ts'
import { type DocumentEntry, everyone, rows, type Text, textOf } from '../lookup.ts'
import type { Shown } from '../view.ts'
import { ofDocument, quotedExcerpt } from './excerpt.ts'
import { systemName } from './metric-cells.ts'
import { bySystem, type Section } from './section.ts'
import { row, table } from './table.ts'

/** Passages that are shown of each kind, and characters of each. */
const most = 6
const characters = 100

const kinds = passageClasses.filter((kind) => !isScored({ class: kind, start: 0, end: 0 }))

interface Gathered {
  /** Passages by what they are. */
  readonly counts: Map<PassageClass, number>
  /** The first that are not the article, and how many there are. */
  readonly first: { readonly document: DocumentEntry; readonly text: Text; readonly index: number }[]
  left: number
  unverified: number
  /** Runs without a blank that were too long to be read whole. */
  unread: number
}

/** What of each system's texts is not the article, and so was neither aligned nor scored. */
export const hygiene = (head: Result, { view, top = most }: Shown): Section =>
  bySystem(
    everyone(head).map(({ name }) => name),
    (): Gathered => ({ counts: new Map(), first: [], left: 0, unverified: 0, unread: 0 }),
    (own, document, system) => {
      const text = textOf(document, system)
      if (text) gather(own, document, text, top)
    },
    view === 'full' ? shown : inShort,
  )

/** How many there are, and what to beware of. */
function inShort(_result: Result, all: readonly (readonly [system: string, Gathered])[]): readonly string[] {
  const left = all.filter(([, own]) => own.left > 0).map(([name, own]) => `${forMarkdown(name)} ${own.left}`)
  return [
    ...(left.length === 0
      ? []
      : [
          `Passages that are no part of an article (captions, links, residue of pages), neither aligned nor scored: ${left.join(', ')}.`,
        ]),
    ...warnings(all),
  ]
}

const warnings = (all: readonly (readonly [system: string, Gathered])[]): readonly string[] => [
  ...unverified(all.reduce((sum, [, own]) => sum + own.unverified, 0)),
  ...unread(all.reduce((sum, [, own]) => sum + own.unread, 0)),
]

function gather(own: Gathered, document: DocumentEntry, text: Text, top: number): void {
  if (text.verified === false) own.unverified++
  for (const [index, passage] of text.passages.entries()) {
    own.unread += longRuns(passage.text ?? '')
    own.counts.set(passage.class, (own.counts.get(passage.class) ?? 0) + 1)
    if (isScored(passage)) continue
    own.left++
    if (own.first.length < top) own.first.push({ document, text, index })
  }
}

function shown(result: Result, all: readonly (readonly [system: string, Gathered])[]): readonly string[] {
  const of = new Map(all)
  const listed = rows(result).map((system) => ({ system, own: of.get(system.name)! }))
  return [
    'Passages by what they are on their page. Only those of the first column were aligned and scored.',
    table(
      ['system', 'article', ...kinds],
      listed.map(({ system, own: { counts } }) => {
        const count = (some: readonly PassageClass[]) => some.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
        return row(
          systemName(system),
          String(count(passageClasses.filter((kind) => !kinds.includes(kind)))),
          kinds.map((kind) => String(count([kind]))),
        )
      }),
    ),
    ...warnings(all),
    ...listed.flatMap(({ system, own }) => leftOut(result, system.name, own)),
  ]
}

const unverified = (files: number): readonly string[] =>
  files === 0
    ? []
    : [
        `The manifest has no SHA-256 of ${plural(files, 'file')}: whether they are the ones that were meant was not checked.`,
      ]

const unread = (runs: number): readonly string[] =>
  runs === 0
    ? []
    : [
        `${plural(runs, 'run')} of more than ${longestRun} characters without a blank, such as encoded data, read in pieces: a name or a number in there may be missed.`,
      ]

function leftOut(result: Result, system: string, { first, left }: Gathered): readonly string[] {
  if (left === 0) return []
  const lines = first.map(
    ({ document, text, index }) =>
      `- ${text.passages[index]!.class}${ofDocument(result, document, ', ')}: ${quotedExcerpt(result, text, [index], characters)}`,
  )
  const more = left - first.length
  return [
    `**${forMarkdown(system)}**`,
    [...lines, ...(more > 0 ? [`- and ${plural(more, 'more passage')}`] : [])].join('\n'),
  ]
}
