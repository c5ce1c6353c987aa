import { createHash, type Hash } from 'node:crypto'
import type { HistoryLine } from '../model/history.ts'
import type { Result } from '../model/result.ts'

/** A line of history, as documents come: `take` each, then `end`. */
export interface HistoryRun {
  readonly take: (document: Result['documents'][number]) => void
  readonly end: () => HistoryLine
}

/** Opens the line of a result whose documents come one by one: those of `head` are not looked at. */
export function openHistoryLine(
  head: Omit<Result, 'documents'>,
  { at, label }: Pick<HistoryLine, 'at' | 'label'>,
): HistoryRun {
  const hashes = new Map(head.systems.map(({ name }): [string, Hash] => [name, createHash('sha256')]))
  return {
    take({ id, texts }) {
      for (const { system, sha256 } of texts) hashes.get(system)?.update(`${JSON.stringify(id)} ${sha256}\n`)
    },
    end: () => {
      const digests = new Map([...hashes].map(([name, hash]) => [name, hash.digest('hex')]))
      return {
        schema: 'variorum/history@1',
        at,
        version: head.version,
        label,
        corpus: head.corpus.name,
        signature: head.signature,
        reference: digests.get(head.reference) ?? '',
        systems: head.systems
          .filter(({ role }) => role === 'hypothesis')
          .map(({ name }) => ({ name, sha256: digests.get(name) ?? '', scores: scoresOf(head, name) })),
      }
    },
  }
}

function scoresOf({ scores, metrics }: Pick<Result, 'scores' | 'metrics'>, system: string) {
  const signatures = new Map(metrics.map(({ name, signature }) => [name, signature]))
  return scores
    .filter((score) => score.system === system)
    .map(({ metric, score, ci, units }) => ({
      metric,
      signature: signatures.get(metric) ?? '',
      score,
      low: ci?.low ?? null,
      high: ci?.high ?? null,
      n: units,
    }))
}
