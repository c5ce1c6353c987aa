import type { Result } from '../../model/result.ts'
import { inReference, type OwnError } from './error-list.ts'
import { passageAt } from './passage-at.ts'

type Document = Result['documents'][number]
type Alignment = Document['alignments'][number]

/** Passages that a variant left out; neighbours are one error, since who shortens a text leaves out a stretch of it. */
export function leftOut({ passages }: Document['texts'][number], { beads }: Alignment): readonly OwnError[] {
  const isGone = new Map<number, boolean>()
  for (const { reference, hypothesis } of beads)
    for (const passage of reference) isGone.set(passage, hypothesis.length === 0)
  const runs: { readonly from: number; to: number }[] = []
  let open: { readonly from: number; to: number } | undefined
  for (const passage of [...isGone.keys()].sort((a, b) => a - b)) {
    if (!isGone.get(passage)) open = undefined
    else if (open) open.to = passage
    else {
      open = { from: passage, to: passage }
      runs.push(open)
    }
  }
  return runs.map(({ from, to }) => ({
    key: JSON.stringify(['passages left out', from, to]),
    kind: 'passages left out',
    passage: from,
    place: inReference(passages[from]!.start, passages[to]!.end),
    what: from === to ? 'passage left out' : `passages ${from + 1} to ${to + 1} left out`,
    telling: passages[to]!.end - passages[from]!.start,
  }))
}

/** Whether a place in the reference lies in a passage that a variant left out. */
export function leftOutAt(reference: Document['texts'][number], { beads }: Alignment): (start: number) => boolean {
  const gone = new Set(beads.flatMap((bead) => (bead.hypothesis.length === 0 ? bead.reference : [])))
  return (start) => gone.has(passageAt(reference, start))
}
