import type { GateFinding } from '../../model/gate.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import { clip } from '../../report/escape.ts'
import { type ExportedFinding, exportedFindings } from '../../report/exported-findings.ts'
import type { Text } from '../../report/lookup.ts'
import { type Range, sidesOf } from '../../report/sides.ts'
import { whereItWouldBe } from '../../report/where-it-would-be.ts'
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
      ...placeOf(each),
      ...wordsOf(each),
      index: indices.get(each.finding) ?? 0,
    }
  })
}

/** In the variant, or where that would have what it lacks. */
function placeOf({ finding, aligned, bead }: ExportedFinding): Pick<GateFinding, 'file' | 'line' | 'column'> {
  const { path, lines } = aligned.hypothesis
  const { start } = sidesOf(finding).hypothesis ?? whereItWouldBe(aligned.alignment.beads, bead, aligned.hypothesis)
  const at = lines && lineAndColumn(lines, start)
  return { file: path, line: at?.line, column: at?.column }
}

function wordsOf({ finding, aligned }: ExportedFinding): Pick<GateFinding, 'expected' | 'found'> {
  const sides = sidesOf(finding)
  const expected = sides.reference && wordsAt(aligned.reference, sides.reference)
  const found = sides.hypothesis && wordsAt(aligned.hypothesis, sides.hypothesis)
  // Texts that may not be passed on, or a finding about no words at all: what it says is all there is.
  if (expected === undefined || found === undefined || (expected === null && found === null))
    return { expected: `no ${finding.statistic} by ${finding.metric}`, found: finding.message }
  return { expected: quoted(expected), found: quoted(found) }
}

const quoted = (words: string | null): string => (words === null ? 'nothing' : `'${clip(words, longest)}'`)

/** What a text says between two offsets; undefined where its words are withheld. */
function wordsAt({ passages }: Text, { start, end }: Range): string | undefined {
  const words: string[] = []
  for (let i = firstEndingBehind(passages, start); i < passages.length && passages[i]!.start < end; i++) {
    const { text, start: from } = passages[i]!
    if (text === undefined) return undefined
    words.push(text.slice(Math.max(0, start - from), end - from))
  }
  return words.length === 0 ? undefined : words.join(' ')
}

/** By halves: passages stand in the order of the text. */
function firstEndingBehind(passages: Text['passages'], offset: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
