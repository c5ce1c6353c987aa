import { firstFrom } from '../../math/first-from.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { toCodePoints } from '../../text/code-points.ts'
import { type ExportedFinding, exportedFindings } from '../exported-findings.ts'
import { type Aligned, type Alignment, alignedIn, type Bead, hypotheses, type Text } from '../lookup.ts'
import { overlap, type Range, sidesOf } from '../sides.ts'

/** An error in the text of a segment, or one that only the reference has a place for. */
export interface RatedError extends Pick<ExportedFinding, 'severity' | 'category'> {
  readonly side: 'hypothesis' | 'reference'
  /** Code points of that side of the segment; `end` exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * What a system says where the reference has one passage: every system has as many segments as the reference has passages. A
 * bead of several passages of the reference is one with its first, what was added goes with the passage before; passages of one segment
 * have a space between them.
 */
export interface RatedSegment {
  readonly system: string
  readonly document: string
  /** From 1, in the document. */
  readonly segment: number
  readonly reference: string
  readonly hypothesis: string
  /** Absent where the system has no text of the document. */
  readonly errors?: readonly RatedError[]
}

/** @throws UserError for a result without its texts */
export function ratedSegments(result: Result, format: string): readonly RatedSegment[] {
  if (result.corpus.text === 'withheld')
    throw new UserError(`${result.corpus.name}: its texts are withheld, expected a result with texts for ${format}`)
  const findingsOf = new Map<Alignment, ExportedFinding[]>()
  for (const error of exportedFindings(result)) {
    const own = findingsOf.get(error.aligned.alignment)
    if (own) own.push(error)
    else findingsOf.set(error.aligned.alignment, [error])
  }
  return hypotheses(result).flatMap(({ name }) =>
    result.documents.flatMap((document): readonly RatedSegment[] => {
      const [aligned] = alignedIn(document, result.reference, name)
      if (aligned) return segmentsOf(aligned, findingsOf.get(aligned.alignment) ?? [])
      const { passages = [] } = document.texts.find(({ system }) => system === result.reference) ?? {}
      return passages.map(({ text = '' }, i) => ({
        system: name,
        document: document.id,
        segment: i + 1,
        reference: text,
        hypothesis: '',
      }))
    }),
  )
}

function segmentsOf({ document, reference, hypothesis, alignment }: Aligned, findings: readonly ExportedFinding[]) {
  const homes = homesOf(alignment.beads, reference.passages.length)
  const sides = {
    hypothesis: homes.map((passages) => joined(hypothesis, passages)),
    reference: reference.passages.map((_, s) => joined(reference, [s])),
  }
  const homeOf = {
    hypothesis: new Map(homes.flatMap((passages, s) => passages.map((passage) => [passage, s]))),
    reference: new Map(reference.passages.map((_, s) => [s, s])),
  }
  const errors = homes.map((): RatedError[] => [])
  for (const { finding, severity, category } of findings) {
    const places = sidesOf(finding)
    const side = places.hypothesis ? 'hypothesis' : 'reference'
    const place = places[side]
    if (place === null) continue
    const { passages } = side === 'hypothesis' ? hypothesis : reference
    const home = homeOf[side].get(firstFrom(passages.length, (p) => passages[p]!.end > place.start))
    const found = home === undefined ? undefined : sides[side][home]!.inSegment(place)
    if (found) errors[home!]!.push({ side, ...found, severity, category })
  }
  return homes.map(
    (_, s): RatedSegment => ({
      system: hypothesis.system,
      document: document.id,
      segment: s + 1,
      reference: sides.reference[s]!.text,
      hypothesis: sides.hypothesis[s]!.text,
      errors: errors[s]!,
    }),
  )
}

/** The passages of the hypothesis that each segment has, in their order. */
function homesOf(beads: readonly Bead[], segments: number): readonly (readonly number[])[] {
  const homes = Array.from({ length: segments }, (): number[] => [])
  let last = 0
  for (const { reference, hypothesis } of beads) {
    last = reference[0] ?? last
    for (const passage of hypothesis) homes[last]?.push(passage)
  }
  return homes.map((passages) => passages.sort((a, b) => a - b))
}

/** Some passages as one text, and how a place in the file is found in it. */
function joined({ passages }: Text, indices: readonly number[]) {
  const parts: { readonly range: Range; readonly from: number }[] = []
  let text = ''
  for (const [i, index] of indices.entries()) {
    const passage = passages[index]
    if (!passage) continue
    if (i > 0) text += ' '
    parts.push({ range: passage, from: text.length })
    text += passage.text ?? ''
  }
  const inCharacters = toCodePoints(text)
  return {
    text,
    inSegment(place: Range): Range | undefined {
      const own = parts.filter(({ range }) => overlap(range, place))
      const [first, last] = [own[0], own.at(-1)]
      if (!first || !last) return undefined
      const start = first.from + Math.max(place.start, first.range.start) - first.range.start
      const end = last.from + Math.min(place.end, last.range.end) - last.range.start
      return { start: inCharacters(start), end: inCharacters(end) }
    },
  }
}
