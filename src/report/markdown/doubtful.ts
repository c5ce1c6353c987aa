import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { type Aligned, alignedIn, type Bead, hypotheses } from '../lookup.ts'
import type { Shown } from '../view.ts'
import { ofDocument, passageNumbers, quotedExcerpt } from './excerpt.ts'
import { bySystem, type Section } from './section.ts'

/** Links that are shown of each system, and characters of a side. */
const perSystem = 5
const characters = 120

/** Of links below this about half are wrong (`bench/alignment.ts`). */
const isDoubtful = ({ confidence }: Bead): boolean => typeof confidence === 'number' && confidence < 0.5

/** What is said of a bead that may be none. */
export const doubt = (bead: Bead): string =>
  isDoubtful(bead) ? `, doubtfully aligned (confidence ${bead.confidence?.toFixed(2)})` : ''

/** Aligned passages that are more likely not each other's: where a finding may be the aligner's mistake. */
export const doubtfulPassages = (head: Result, { top = perSystem }: Shown): Section =>
  bySystem(
    hypotheses(head).map(({ name }) => name),
    (): Doubtful => ({ most: [], count: 0 }),
    (own, document, system) => {
      const found = doubtfulIn(alignedIn(document, head.reference, system))
      own.most = [...own.most, ...found].toSorted(byConfidence).slice(0, top)
      own.count += found.length
    },
    (result, all) => shown(result, all, top),
  )

interface Link {
  readonly aligned: Aligned
  readonly bead: Bead
}

interface Doubtful {
  most: readonly Link[]
  count: number
}

function shown(result: Result, all: readonly (readonly [system: string, Doubtful])[], top: number): readonly string[] {
  const systems = all.flatMap(([name, { most, count }]) => {
    const lines = most.map(({ aligned, bead }) => line(result, aligned, bead))
    const heading = `**${forMarkdown(name)}**${count > top ? `, the ${top} most doubtful of ${count}` : ''}:`
    return lines.length === 0 ? [] : [heading, lines.join('\n')]
  })
  if (systems.length === 0) return []
  return [
    'Links with a confidence below 0.5 (from 0 to 1): of such links about half are wrong. They are scored like all others: what is found in them may be the aligner’s mistake.',
    ...systems,
  ]
}

const doubtfulIn = (texts: readonly Aligned[]): readonly Link[] =>
  texts.flatMap((aligned) => aligned.alignment.beads.filter(isDoubtful).map((bead) => ({ aligned, bead })))

const byConfidence = (a: Link, b: Link): number => (a.bead.confidence ?? 0) - (b.bead.confidence ?? 0)

function line(result: Result, { document, reference, hypothesis }: Aligned, bead: Bead): string {
  const words = [
    quotedExcerpt(result, reference, bead.reference, characters),
    quotedExcerpt(result, hypothesis, bead.hypothesis, characters),
  ]
  return `- ${ofDocument(result, document, '', ', ')}${passageNumbers(bead.reference)} of the reference with ${passageNumbers(bead.hypothesis)} of the text (${bead.confidence?.toFixed(2)}): ${words.join(' / ')}`
}
