import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { type Aligned, alignedIn, type Bead, hypotheses } from '../lookup.ts'
import type { Shown } from '../view.ts'
import { ofDocument, passageNumbers, quotedExcerpt } from './excerpt.ts'
import { bySystem, type Section } from './section.ts'
import { row, table } from './table.ts'

/** Passages that are shown of each kind, and characters of each. */
const first = 3
const characters = 160

const kinds = ['omitted', 'added', 'moved'] as const
type Kind = (typeof kinds)[number]

const kindOf = ({ reference, hypothesis, moved }: Bead): Kind | undefined =>
  hypothesis.length === 0 ? 'omitted' : reference.length === 0 ? 'added' : moved ? 'moved' : undefined

interface Found {
  readonly aligned: Aligned
  readonly bead: Bead
}

/** Of one kind: passages in all, beads of texts that are no other article, and the first of these. */
interface Passages {
  passages: number
  beads: number
  readonly first: Found[]
}

type OfSystem = Readonly<Record<Kind, Passages>>

/** How many are shown of each kind. */
const shownOf = (kind: Kind, top: number | undefined): number => top ?? (kind === 'moved' ? 2 * first : first)

const nothing = (): Passages => ({ passages: 0, beads: 0, first: [] })

/** Passages a system left out, put in and put elsewhere: how many, and the first few; then those that moved. */
export const movesOf = (head: Result, { top }: Shown): { readonly outAndIn: Section; readonly moved: Section } => {
  const gathered = (blocks: Parameters<typeof bySystem<OfSystem>>[3]) =>
    bySystem(
      hypotheses(head).map(({ name }) => name),
      (): OfSystem => ({ omitted: nothing(), added: nothing(), moved: nothing() }),
      (own, document, system) => {
        for (const aligned of alignedIn(document, head.reference, system)) gather(own, aligned, top)
      },
      blocks,
    )
  return { outAndIn: gathered(omissionsAndAdditions), moved: gathered(movedPassages) }
}

function gather(own: OfSystem, aligned: Aligned, top: number | undefined): void {
  for (const bead of aligned.alignment.beads) {
    const kind = kindOf(bead)
    if (kind === undefined) continue
    const of = own[kind]
    of.passages += (kind === 'added' ? bead.hypothesis : bead.reference).length
    if (kind !== 'moved' && aligned.alignment.relation === 'another-text') continue
    of.beads++
    if (of.first.length < shownOf(kind, top)) of.first.push({ aligned, bead })
  }
}

type All = readonly (readonly [system: string, OfSystem])[]

const omissionsAndAdditions = (result: Result, all: All): readonly string[] => [
  table(
    ['system', 'passages left out', 'passages added', 'passages moved'],
    all.map(([name, own]) =>
      row(
        forMarkdown(name),
        kinds.map((kind) => String(own[kind].passages)),
      ),
    ),
  ),
  ...lists(result, all, 'omitted', 'left out', ({ reference }) => reference),
  ...lists(result, all, 'added', 'added', ({ hypothesis }) => hypothesis),
]

const movedPassages = (result: Result, all: All): readonly string[] =>
  all.flatMap(([name, { moved }]) => {
    const lines = moved.first.map(({ aligned, bead }) => {
      const words = quotedExcerpt(result, aligned.reference, bead.reference, characters)
      return `- ${ofDocument(result, aligned.document, '', ', ')}${passageNumbers(bead.reference)} of the reference → ${passageNumbers(bead.hypothesis)} of the text: ${words}`
    })
    return lines.length === 0 ? [] : [heading(name, 'moved', moved.beads, lines.length), lines.join('\n')]
  })

function lists(
  result: Result,
  all: All,
  kind: Kind,
  words: string,
  indices: (bead: Bead) => readonly number[],
): readonly string[] {
  return all.flatMap(([name, own]) => {
    const lines = own[kind].first.map(({ aligned, bead }) => {
      const text = kind === 'omitted' ? aligned.reference : aligned.hypothesis
      return `- ${ofDocument(result, aligned.document, '', ', ')}${passageNumbers(indices(bead))}: ${quotedExcerpt(result, text, indices(bead), characters)}`
    })
    return lines.length === 0 ? [] : [heading(name, words, own[kind].beads, lines.length), lines.join('\n')]
  })
}

const heading = (system: string, words: string, all: number, listed: number): string =>
  `**${forMarkdown(system)}** ${words}${all > listed ? `, the first ${listed} of ${all}` : ''}:`
