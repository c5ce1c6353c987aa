import type { Baseline, BaselineRun, BaselineText } from '../../model/baseline.ts'
import type { Row } from '../../model/metric.ts'
import { UserError } from '../../model/user-error.ts'
import { version } from '../../model/version.ts'
import { type Aligned, alignedTextsOf } from '../../report/lookup.ts'
import type { Opened } from '../compare/systems-of.ts'
import { gateFindings } from './gate-findings.ts'
import { passagesHash } from './passages-hash.ts'

/** Why results are good enough, and when (ISO, UTC) somebody said so. */
export interface Blessing {
  readonly reason: string
  readonly at: string
}

/**
 * What later results of the same corpora can be held to. The same results and blessing give the same bytes.
 *
 * @throws UserError where two results are of one corpus, or one has no fingerprints
 */
export function baselineOf(opened: readonly Opened[], { reason, at }: Blessing): Baseline {
  const seen = new Map<string, string>()
  for (const { path, result } of opened) {
    const { name } = result.corpus
    const other = seen.get(name)
    if (other !== undefined)
      throw new UserError(`${other} and ${path} are both of '${name}', expected results with names of their own`)
    seen.set(name, path)
  }
  return { schema: 'variorum/baseline@1', version, reason, at, runs: opened.map(runOf) }
}

function runOf({ path, result }: Opened): BaselineRun {
  const metrics = result.metrics.filter(({ failure }) => failure === null)
  const names = new Set(metrics.map(({ name }) => name))
  const systems = result.systems.filter(({ role }) => role === 'hypothesis').map(({ name }) => name)
  const aligned = new Map<Aligned['document'], Aligned[]>(result.documents.map((document) => [document, []]))
  for (const system of systems)
    for (const each of alignedTextsOf(result, system)) aligned.get(each.document)?.push(each)
  return {
    corpus: result.corpus.name,
    signature: result.signature,
    metrics: metrics.map(({ name, signature, statistics }) => ({ name, signature, statistics })),
    scores: result.scores
      .filter(({ system, metric }) => systems.includes(system) && names.has(metric))
      .map(({ system, metric, score }) => ({ system, metric, score })),
    documents: [...aligned.values()].flatMap((own) => {
      const [first] = own
      if (first === undefined) return []
      const { document, reference } = first
      return [
        {
          id: document.id,
          reference: { sha256: reference.sha256, passages: passagesHash(reference) },
          texts: own.map((each) => textOf(each, names)),
        },
      ]
    }),
    findings: countsOf(path, result),
  }
}

function textOf({ hypothesis, alignment }: Aligned, metrics: ReadonlySet<string>): BaselineText {
  const kept = [...alignment.beads.keys()].filter((i) => alignment.beads[i]!.reference.length > 0)
  const rows = (alignment.measured ?? [])
    .filter(({ metric }) => metrics.has(metric))
    .map(({ metric, rows: all }) => [metric, kept.map((i) => short(all[i] ?? []))] as const)
  return {
    system: hypothesis.system,
    sha256: hypothesis.sha256,
    // Of strings a result keeps no rows
    beads: rows.length === 0 ? [] : kept.map((i) => alignment.beads[i]!.reference),
    rows: Object.fromEntries(rows),
  }
}

/** Of most passages a metric counts nothing. */
function short(row: Row): number[] {
  const counts = Array.from(row)
  return counts.every((count) => count === 0) ? [] : counts
}

function countsOf(path: string, result: Opened['result']): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { fingerprint } of gateFindings(result)) {
    if (fingerprint === undefined)
      throw new UserError(`${path}: written before findings had fingerprints, expected a result of today: run it again`)
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
