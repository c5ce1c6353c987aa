import type { GateFinding } from '../../model/gate.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import { clip } from '../../report/escape.ts'
import { type ExportedFinding, exportedFindings } from '../../report/exported-findings.ts'
import type { Text } from '../../report/lookup.ts'
import { type Range, sidesOf } from '../../report/sides.ts'
import { lineAndColumn } from '../../text/line-and-column.ts'

/** Code points of a text's words that a line shows. */
const longest = 120

/** The findings in variants, text by text; what was not measured is none. */
export function gateFindings(result: Result): readonly GateFinding[] {
  const indices = new Map<ResultFinding, number>(result.findings.map((finding, i) => [finding, i]))
  return exportedFindings(result).map((each) => {
    const { metric, statistic, system, document, message, fingerprint } = each.finding
    return {
      metric,
      statistic,
      system,
      document,
      message,
      severity: each.severity,
      fingerprint,
      key: keyOf(each),
      ...placeOf(each),
      ...wordsOf(each),
      index: indices.get(each.finding) ?? 0,
    }
  })
}

/** In the variant, or where that would have what it lacks. */
function placeOf({ finding, aligned, instead }: ExportedFinding): Pick<GateFinding, 'file' | 'line' | 'column'> {
  const { path, lines } = aligned.hypothesis
  const { start } = sidesOf(finding).hypothesis ?? instead
  const at = lines && lineAndColumn(lines, start)
  return { file: path, line: at?.line, column: at?.column }
}

/** Of the string that the finding is in, or that lacks something. */
function keyOf({ finding, aligned, bead }: ExportedFinding): string | undefined {
  const { hypothesis, reference } = sidesOf(finding)
  const linked = aligned.alignment.beads[bead]
  return (
    partsAt(aligned.hypothesis, linked?.hypothesis ?? [], hypothesis)[0]?.key ??
    partsAt(aligned.reference, linked?.reference ?? [], reference)[0]?.key
  )
}

function wordsOf({ finding, aligned, bead }: ExportedFinding): Pick<GateFinding, 'expected' | 'found'> {
  const sides = sidesOf(finding)
  const linked = aligned.alignment.beads[bead]
  const expected = sides.reference && wordsAt(aligned.reference, linked?.reference ?? [], sides.reference)
  const found = sides.hypothesis && wordsAt(aligned.hypothesis, linked?.hypothesis ?? [], sides.hypothesis)
  // Texts that may not be passed on, or a finding about no words at all: what it says is all there is.
  if (expected === undefined || found === undefined || (expected === null && found === null))
    return { expected: `no ${finding.statistic} by ${finding.metric}`, found: finding.message }
  return { expected: quoted(finding.expected ?? expected), found: quoted(found) }
}

const quoted = (words: string | null): string => (words === null ? 'nothing' : `'${clip(words, longest)}'`)

/** What a text says at a place; undefined where its words are withheld. */
function wordsAt(text: Text, linked: readonly number[], place: Range): string | undefined {
  const parts = partsAt(text, linked, place)
  if (parts.length === 0 || parts.some((part) => part.text === undefined)) return undefined
  const { start, end } = place
  return parts.map((part) => (part.text ?? '').slice(Math.max(0, start - part.start), end - part.start)).join(' ')
}

/**
 * The passages that a place touches: of those that are linked, else of all. Strings of a file are as long as their words and not as they
 * are written there, so that one may seem to reach into the next.
 */
function partsAt({ passages }: Text, linked: readonly number[], place: Range | null): Text['passages'] {
  const own = linked.flatMap((i) => passages[i] ?? [])
  if (place === null) return own
  const { start, end } = place
  const touched = own.filter((passage) => passage.start < end && start < passage.end)
  if (touched.length > 0) return touched
  const all: Text['passages'][number][] = []
  for (let i = beginningBefore(passages, start); i < passages.length && passages[i]!.start < end; i++)
    if (passages[i]!.end > start) all.push(passages[i]!)
  return all
}

/** The last passage that begins at an offset or before it, by halves. */
function beginningBefore(passages: Text['passages'], offset: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
