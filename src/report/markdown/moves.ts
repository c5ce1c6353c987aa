import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { type Aligned, alignedTextsOf, type Bead, hypotheses } from '../lookup.ts'
import { ofDocument, passageNumbers, quotedExcerpt } from './excerpt.ts'
import { row, table } from './table.ts'

/** Passages that are shown of each kind, and characters of each. */
const first = 3
const characters = 160

const kinds = ['omitted', 'added', 'moved'] as const
type Kind = (typeof kinds)[number]

const kindOf = ({ reference, hypothesis, moved }: Bead): Kind | undefined =>
  hypothesis.length === 0 ? 'omitted' : reference.length === 0 ? 'added' : moved ? 'moved' : undefined

/** Passages a system left out, put in and put elsewhere: how many, and the first few. */
export function omissionsAndAdditions(result: Result): readonly string[] {
  return [
    table(
      ['system', 'passages left out', 'passages added', 'passages moved'],
      hypotheses(result).map(({ name }) =>
        row(
          forMarkdown(name),
          kinds.map((kind) => String(passages(result, name, kind))),
        ),
      ),
    ),
    ...lists(result, 'omitted', 'left out', ({ reference }) => reference),
    ...lists(result, 'added', 'added', ({ hypothesis }) => hypothesis),
  ]
}

export const movedPassages = (result: Result): readonly string[] =>
  hypotheses(result).flatMap(({ name }) => {
    const moved = beadsOf(result, name, 'moved')
    const lines = moved.slice(0, 2 * first).map(({ aligned, bead }) => {
      const words = quotedExcerpt(result, aligned.reference, bead.reference, characters)
      return `- ${ofDocument(result, aligned.document, '', ', ')}${passageNumbers(bead.reference)} of the reference → ${passageNumbers(bead.hypothesis)} of the text: ${words}`
    })
    return lines.length === 0 ? [] : [heading(name, 'moved', moved.length, lines.length), lines.join('\n')]
  })

function lists(
  result: Result,
  kind: Kind,
  words: string,
  indices: (bead: Bead) => readonly number[],
): readonly string[] {
  return hypotheses(result).flatMap(({ name }) => {
    const beads = beadsOf(result, name, kind).filter(({ aligned }) => aligned.alignment.relation !== 'another-text')
    const lines = beads.slice(0, first).map(({ aligned, bead }) => {
      const text = kind === 'omitted' ? aligned.reference : aligned.hypothesis
      return `- ${ofDocument(result, aligned.document, '', ', ')}${passageNumbers(indices(bead))}: ${quotedExcerpt(result, text, indices(bead), characters)}`
    })
    return lines.length === 0 ? [] : [heading(name, words, beads.length, lines.length), lines.join('\n')]
  })
}

const heading = (system: string, words: string, all: number, listed: number): string =>
  `**${forMarkdown(system)}** ${words}${all > listed ? `, the first ${listed} of ${all}` : ''}:`

const beadsOf = (result: Result, system: string, kind: Kind): readonly { aligned: Aligned; bead: Bead }[] =>
  alignedTextsOf(result, system).flatMap((aligned) =>
    aligned.alignment.beads.filter((bead) => kindOf(bead) === kind).map((bead) => ({ aligned, bead })),
  )

const passages = (result: Result, system: string, kind: Kind): number =>
  beadsOf(result, system, kind).reduce(
    (sum, { bead }) => sum + (kind === 'added' ? bead.hypothesis : bead.reference).length,
    0,
  )
