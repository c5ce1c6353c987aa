import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { forMarkdown } from '../escape.ts'
import { gravestFirst } from '../gravity.ts'
import { type Aligned, alignedIn, type Bead, hypotheses } from '../lookup.ts'
import type { Shown } from '../view.ts'
import { doubt } from './doubtful.ts'
import { excerpt, ofDocument, passageNumbers } from './excerpt.ts'
import { findingLine } from './findings.ts'
import { bySystem, type Section } from './section.ts'
import { wideTable } from './table.ts'

/** Passages that are shown of each system, findings of each, and characters of a side. */
const perSystem = 3
const findingsShown = 4
const characters = 700

/** The aligned passages that lost most, side by side with what was found in them. */
export const worstPassages = (head: Result, { top = perSystem }: Shown): Section =>
  bySystem(
    hypotheses(head).map(({ name }) => name),
    (): { worst: readonly Place[] } => ({ worst: [] }),
    (own, document, system) => {
      own.worst = mostLost([...own.worst, ...placesIn(alignedIn(document, head.reference, system))], top)
    },
    (result, all) => shown(result, all, top),
  )

function shown(
  result: Result,
  all: readonly (readonly [system: string, { readonly worst: readonly Place[] }])[],
  top: number,
): readonly string[] {
  const shownBeads = all.flatMap(([system, { worst }]) =>
    worst.flatMap(({ aligned, bead, index }) => sideBySide(result, system, aligned, bead, index)),
  )
  if (shownBeads.length === 0) return []
  return [
    `${Number.isFinite(top) ? `The ${top} aligned passages of each system that lost most` : 'All aligned passages that lost something, those that lost most first'} (characters of the reference x what similarity lacks to 1, so that a short passage is not worst for one word), with the gravest findings in them. Texts that are another article are left out.`,
    ...shownBeads,
  ]
}

interface Place {
  readonly aligned: Aligned
  readonly bead: Bead
  readonly index: number
}

const placesIn = (texts: readonly Aligned[]): readonly Place[] =>
  texts
    .filter(({ alignment }) => alignment.relation !== 'another-text')
    .flatMap((aligned) => aligned.alignment.beads.map((bead, index) => ({ aligned, bead, index })))
    .filter(({ bead }) => bead.reference.length > 0 && bead.hypothesis.length > 0 && bead.similarity < 1)

const mostLost = (places: readonly Place[], top: number): readonly Place[] =>
  places.toSorted((a, b) => lostIn(b) - lostIn(a) || a.bead.similarity - b.bead.similarity).slice(0, top)

/** In characters of the reference. */
const lostIn = ({ aligned, bead }: Place): number =>
  (1 - bead.similarity) *
  bead.reference.reduce((sum, i) => {
    const { start = 0, end = 0 } = aligned.reference.passages[i] ?? {}
    return sum + end - start
  }, 0)

function sideBySide(result: Result, system: string, aligned: Aligned, bead: Bead, index: number): readonly string[] {
  const { document, reference, hypothesis } = aligned
  const found = result.findings.filter(
    (finding) => finding.system === system && finding.document === document.id && finding.bead === index,
  )
  const left = found.length - findingsShown
  return [
    `**${forMarkdown(system)}**${ofDocument(result, document, ' on ')}, similarity ${bead.similarity.toFixed(2)}${bead.moved ? ', moved' : ''}${doubt(bead)}`,
    wideTable(
      [
        `${forMarkdown(result.reference)}, ${passageNumbers(bead.reference)}`,
        `${forMarkdown(system)}, ${passageNumbers(bead.hypothesis)}`,
      ],
      [
        [
          excerpt(result, reference, bead.reference, characters),
          excerpt(result, hypothesis, bead.hypothesis, characters),
        ],
      ],
    ),
    [
      ...gravestFirst(found).slice(0, findingsShown).map(findingLine),
      ...(left > 0 ? [`- and ${plural(left, 'more finding')}`] : []),
    ].join('\n'),
  ].filter((block) => block !== '')
}
