import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { forTsv } from '../escape.ts'
import { type ExportedFinding, exportedFindings } from '../exported-findings.ts'
import { isOneSided } from '../fault.ts'
import { type Aligned, type Alignment, alignedTexts, type Bead, isOfCompleteness, type Text } from '../lookup.ts'
import { overlap, type Range, sidesOf } from '../sides.ts'

const header = ['system', 'doc', 'docSegId', 'globalSegId', 'rater', 'source', 'target', 'category', 'severity']

const rater = 'variorum'

/**
 * The findings in the layout of the published MQM ratings: a row per error, its span between `<v>` and `</v>`, and a row
 * `No-error` for a segment without one. `source` is the reference, for that is what the target was compared with. A
 * segment is a bead, numbered by its first reference passage; an addition by the passage it follows.
 */
export function mqm(result: Result): string {
  if (result.corpus.text === 'withheld')
    throw new UserError(
      `${result.corpus.name}: its texts are withheld, expected a result with texts: the MQM layout consists of them`,
    )
  const errorsOf = byBead(exportedFindings(result))
  const firsts = firstSegments(result)
  const complete = new Set(result.metrics.filter(isOfCompleteness).map(({ name }) => name))
  const rows = alignedTexts(result).flatMap((aligned) => {
    const own = errorsOf.get(aligned.alignment)
    const ids = segmentIds(aligned.alignment.beads)
    return aligned.alignment.beads.flatMap((bead, index) => {
      const id = ids[index] ?? 1
      const lead = [aligned.hypothesis.system, aligned.document.id, String(id)]
      const segment = [...lead, String((firsts.get(aligned.document.id) ?? 0) + id), rater]
      const ofBead = once(own?.get(index) ?? [], bead, complete)
      if (ofBead.length === 0) return [[...segment, ...sides(aligned, bead), 'No-error', 'no-error']]
      return ofBead.map((error) => [
        ...segment,
        ...sides(aligned, bead, error),
        titled(error.category),
        titled(error.severity),
      ])
    })
  })
  return `${[header, ...rows].map((cells) => cells.map(forTsv).join('\t')).join('\n')}\n`
}

/** By alignment, then by the index of the bead. */
function byBead(
  errors: readonly ExportedFinding[],
): ReadonlyMap<Alignment, ReadonlyMap<number, readonly ExportedFinding[]>> {
  const found = new Map<Alignment, Map<number, ExportedFinding[]>>()
  for (const error of errors) {
    const { alignment } = error.aligned
    const own = found.get(alignment) ?? new Map<number, ExportedFinding[]>()
    found.set(alignment, own.set(error.bead, [...(own.get(error.bead) ?? []), error]))
  }
  return found
}

/** A passage or a clause left out or added is one error, that of the metrics of completeness, whatever names it held. */
function once(
  errors: readonly ExportedFinding[],
  { reference, hypothesis }: Bead,
  complete: ReadonlySet<string>,
): readonly ExportedFinding[] {
  const isMissing = ({ finding }: ExportedFinding): boolean => complete.has(finding.metric)
  const missing = errors.filter(isMissing)
  if (missing.length > 0 && (reference.length === 0 || hypothesis.length === 0)) return missing
  const isTold = (error: ExportedFinding): boolean =>
    !isMissing(error) &&
    isOneSided(error.finding, error.category) &&
    missing.some((clause) => liesIn(error.finding.place, clause.finding.place))
  return errors.filter((error) => !isTold(error))
}

type Place = ExportedFinding['finding']['place']

const liesIn = (inner: Place, outer: Place): boolean =>
  inner !== null && outer?.side === inner.side && outer.start <= inner.start && inner.end <= outer.end

/** How many segments come before each document. */
function firstSegments({ documents, reference }: Result): ReadonlyMap<string, number> {
  let before = 0
  return new Map(
    documents.map(({ id, texts }) => {
      const first = before
      before += texts.find(({ system }) => system === reference)?.passages.length ?? 0
      return [id, first]
    }),
  )
}

function segmentIds(beads: readonly Bead[]): readonly number[] {
  let last = 1
  return beads.map(({ reference }) => {
    if (reference[0] !== undefined) last = reference[0] + 1
    return last
  })
}

/** Source and target, with the error's span marked in one of them: the target, if the error stands in these passages of it. */
function sides({ reference, hypothesis }: Aligned, bead: Bead, error?: ExportedFinding): readonly [string, string] {
  const places = error && sidesOf(error.finding)
  const within = ({ passages }: Text, indices: readonly number[], range: Range | null | undefined): Range | null =>
    range && indices.some((index) => passages[index] && overlap(passages[index], range)) ? range : null
  const inTarget = within(hypothesis, bead.hypothesis, places?.hypothesis)
  const inSource = inTarget === null ? within(reference, bead.reference, places?.reference) : null
  return [marked(reference, bead.reference, inSource), marked(hypothesis, bead.hypothesis, inTarget)]
}

function marked({ passages }: Text, indices: readonly number[], span: Range | null): string {
  const [open, close] = ['<v>', '</v>']
  let isOpen = false
  const parts = indices.flatMap((index) => {
    const passage = passages[index]
    if (passage?.text === undefined) return []
    if (span === null) return [bare(passage.text)]
    const [from, to] = [span.start - passage.start, span.end - passage.start]
    const length = passage.text.length
    if (to <= 0 || from >= length) return [bare(passage.text)]
    const start = isOpen ? '' : open
    isOpen = true
    const isLast = to <= length || index === indices.at(-1)
    const inside = bare(passage.text.slice(Math.max(0, from), to))
    return [
      `${bare(passage.text.slice(0, Math.max(0, from)))}${start}${inside}${isLast ? close : ''}${bare(passage.text.slice(to))}`,
    ]
  })
  return parts.join(' ')
}

/** A mark of the text's own must not read as one of ours. */
const bare = (text: string): string => text.replaceAll(/<(\/?)v>/g, '&lt;$1v&gt;')

/**
 * `accuracy/mistranslation/entity` as the published data write it: `Accuracy/Mistranslation/Entity`. They call MQM's
 * linguistic conventions by their older name, and scripts weigh `Fluency/Punctuation` by it.
 */
const titled = (name: string): string =>
  name.replace(/^linguistic-conventions\b/, 'fluency').replaceAll(/(?:^|\/)\p{Ll}/gu, (start) => start.toUpperCase())
