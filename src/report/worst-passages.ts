import type { Result } from '../model/result.ts'
import { doubt } from './doubtful.ts'
import { shown } from './escape.ts'
import { excerpt, ofDocument, passageNumbers } from './excerpt.ts'
import { findingLine, gravestFirst } from './findings.ts'
import { type Aligned, alignedTextsOf, type Bead, hypotheses } from './lookup.ts'
import { plural } from './numbers.ts'
import { wideTable } from './table.ts'

const perSystem = 3
const findingsShown = 4
const characters = 700

/** The aligned passages that are least alike, side by side with what was found in them. */
export function worstPassages(result: Result): readonly string[] {
  const shownBeads = hypotheses(result).flatMap(({ name }) =>
    leastAlike(alignedTextsOf(result, name)).flatMap(({ aligned, bead, index }) =>
      sideBySide(result, name, aligned, bead, index),
    ),
  )
  if (shownBeads.length === 0) return []
  return [
    `The ${perSystem} aligned passages of each system that are least alike (similarity from 0 to 1), with the gravest findings in them. Texts that are another article are left out.`,
    ...shownBeads,
  ]
}

interface Place {
  readonly aligned: Aligned
  readonly bead: Bead
  readonly index: number
}

const leastAlike = (texts: readonly Aligned[]): readonly Place[] =>
  texts
    .filter(({ alignment }) => alignment.relation !== 'another-text')
    .flatMap((aligned) => aligned.alignment.beads.map((bead, index) => ({ aligned, bead, index })))
    .filter(({ bead }) => bead.reference.length > 0 && bead.hypothesis.length > 0 && bead.similarity < 1)
    .toSorted((a, b) => a.bead.similarity - b.bead.similarity)
    .slice(0, perSystem)

function sideBySide(result: Result, system: string, aligned: Aligned, bead: Bead, index: number): readonly string[] {
  const { document, reference, hypothesis } = aligned
  const found = result.findings.filter(
    (finding) => finding.system === system && finding.document === document.id && finding.bead === index,
  )
  const left = found.length - findingsShown
  return [
    `**${shown(system)}**${ofDocument(result, document, ' on ')}, similarity ${bead.similarity.toFixed(2)}${bead.moved ? ', moved' : ''}${doubt(bead)}`,
    wideTable(
      [
        `${shown(result.reference)}, ${passageNumbers(bead.reference)}`,
        `${shown(system)}, ${passageNumbers(bead.hypothesis)}`,
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
