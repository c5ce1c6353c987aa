import type { Change } from '../../model/change.ts'
import type { ComparedFinding } from '../../model/compare.ts'
import type { Result } from '../../model/result.ts'
import { type ExportedFinding, exportedFindings } from '../../report/exported-findings.ts'
import { gravestFirst } from '../../report/gravity.ts'
import { sidesOf } from '../../report/sides.ts'
import { lineAndColumn } from '../../text/line-and-column.ts'
import { placed } from '../compare/findings.ts'

/** What is new, gone and other in a result, by fingerprints of its findings; against nothing all of it is new. */
export function changeBetween(before: Result | undefined, after: Result): Change {
  const [ours, theirs] = [findingsOf(before), findingsOf(after)]
  const lacking = (some: typeof ours, others: typeof ours): readonly ComparedFinding[] =>
    gravestFirst([...some].flatMap(([fingerprint, finding]) => (others.has(fingerprint) ? [] : [finding])))
  const appeared = lacking(theirs, ours)
  return {
    new: appeared,
    gone: lacking(ours, theirs),
    same: theirs.size - appeared.length,
    scores: changedScores(before, after),
  }
}

const findingsOf = (result: Result | undefined): ReadonlyMap<string, ComparedFinding> =>
  new Map(
    (result ? exportedFindings(result) : []).map((each) => [
      each.finding.fingerprint ?? '',
      { ...placed(result!, each.finding, each.aligned), ...insteadOf(each) },
    ]),
  )

/** Of what a variant lacks, where it would stand: there it is put in. */
function insteadOf({ finding, aligned, instead }: ExportedFinding): Partial<ComparedFinding> {
  if (sidesOf(finding).hypothesis !== null) return {}
  const { path, lines } = aligned.hypothesis
  const at = lines && lineAndColumn(lines, instead.start)
  return { file: path, line: at?.line, column: at?.column }
}

function changedScores(before: Result | undefined, after: Result): Change['scores'] {
  const [ours, theirs] = [scoresOf(before), scoresOf(after)]
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((key) => {
    const [left, right] = [ours.get(key), theirs.get(key)]
    const { system, metric } = (right ?? left)!
    const change = { system, metric, before: left?.score ?? null, after: right?.score ?? null }
    return change.before === change.after ? [] : [change]
  })
}

const scoresOf = (result: Result | undefined): ReadonlyMap<string, Result['scores'][number]> =>
  new Map((result?.scores ?? []).map((score) => [JSON.stringify([score.system, score.metric]), score]))
