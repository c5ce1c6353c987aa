import type { ComparedFinding, ComparedFindings } from '../../model/compare.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import { gravestFirst } from '../../report/gravity.ts'
import type { Aligned, Text } from '../../report/lookup.ts'
import { meantBy } from '../../report/meaning.ts'
import { isUnmeasured } from '../../report/not-measured.ts'
import { type Sides, sidesOf } from '../../report/sides.ts'
import { lineAndColumn } from '../../text/line-and-column.ts'
import type { JoinedText } from './joined-text.ts'
import type { SystemPair } from './systems-of.ts'

/** Two systems' texts of the documents that both have. */
export interface Joined {
  readonly systems: SystemPair
  readonly texts: readonly JoinedText[]
}

/**
 * Findings by these metrics that B has and A has not, that A has and B has not, and how many both have; each counts as often as it
 * is there. A system against itself by fingerprints; another one by what was found where in the reference, for the name of the
 * system is part of a fingerprint. Undefined where fingerprints are needed and a result has none.
 */
export function comparedFindings(
  a: Result,
  b: Result,
  all: readonly Joined[],
  metrics: ReadonlySet<string>,
): ComparedFindings | undefined {
  const [ofA, ofB] = [indexOf(a, metrics), indexOf(b, metrics)]
  const found: { new: ComparedFinding[]; gone: ComparedFinding[] } = { new: [], gone: [] }
  let same = 0
  for (const { systems, texts } of all)
    for (const text of texts) {
      const ours = ofA(text.document, systems.system)
      const theirs = ofB(text.document, systems.with)
      const isOneSystem = systems.system === systems.with
      if (isOneSystem && [...ours, ...theirs].some(({ fingerprint }) => fingerprint === undefined)) return undefined
      const keyOf = isOneSystem ? fingerprintOf : placeOf
      const left = new Map<string, ResultFinding[]>()
      for (const finding of ours) {
        const key = keyOf(finding)
        const known = left.get(key)
        if (known) known.push(finding)
        else left.set(key, [finding])
      }
      for (const finding of theirs) {
        if (left.get(keyOf(finding))?.shift()) same++
        else found.new.push(placed(b, finding, text.b))
      }
      const gone = new Set([...left.values()].flat())
      for (const finding of ours) if (gone.has(finding)) found.gone.push(placed(a, finding, text.a))
    }
  return { new: gravestFirst(found.new), gone: gravestFirst(found.gone), same }
}

/** The findings in one system's text of one document, in the order of the result; what was not measured is none. */
function indexOf(
  { findings }: Result,
  metrics: ReadonlySet<string>,
): (document: string, system: string) => readonly ResultFinding[] {
  const key = (document: string, system: string): string => JSON.stringify([document, system])
  const byText = new Map<string, ResultFinding[]>()
  for (const finding of findings) {
    if (finding.bead === null || isUnmeasured(finding) || !metrics.has(finding.metric)) continue
    const at = key(finding.document, finding.system)
    const own = byText.get(at)
    if (own) own.push(finding)
    else byText.set(at, [finding])
  }
  return (document, system) => byText.get(key(document, system)) ?? []
}

const fingerprintOf = ({ fingerprint }: ResultFinding): string => fingerprint ?? ''

const placeOf = (finding: ResultFinding): string => {
  const { reference } = sidesOf(finding)
  const { metric, statistic, about = null, message } = finding
  return JSON.stringify([metric, statistic, about, reference && [reference.start, reference.end], message])
}

/** A finding of a result, with its place in one of two texts. */
export function placed(
  result: Result,
  finding: ResultFinding,
  { reference, hypothesis }: Pick<Aligned, 'reference' | 'hypothesis'>,
): ComparedFinding {
  const { metric, statistic, system, document, message, fingerprint, about } = finding
  const { severity, category } = meantBy(result, finding)
  return {
    metric,
    statistic,
    system,
    document,
    message,
    severity,
    category,
    fingerprint,
    about: about ?? undefined,
    ...whereIs(sidesOf(finding), reference, hypothesis),
  }
}

/** In the variant, else in the reference; nowhere for what has no place. */
function whereIs(
  sides: Sides,
  reference: Text,
  hypothesis: Text,
): Pick<ComparedFinding, 'place' | 'file' | 'line' | 'column'> {
  const side = sides.hypothesis ? 'hypothesis' : 'reference'
  const range = sides[side]
  if (range === null) return { place: undefined, file: hypothesis.path, line: undefined, column: undefined }
  const { path, lines } = side === 'hypothesis' ? hypothesis : reference
  const at = lines && lineAndColumn(lines, range.start)
  return { place: { side, start: range.start, end: range.end }, file: path, line: at?.line, column: at?.column }
}
