import type { Result } from '../../../src/model/result.ts'

/** The result with its documents so often, each under a name of its own. */
export function many(of: Result, times: number): Result {
  const named = (id: string, i: number): string => `${id}-${i}`
  const copies = Array.from({ length: times }, (_, i) => i)
  return {
    ...of,
    documents: copies.flatMap((i) => of.documents.map((one) => ({ ...one, id: named(one.id, i) }))),
    findings: copies.flatMap((i) =>
      of.findings.map((one, f) => ({
        ...one,
        document: named(one.document, i),
        fingerprint: `${i}f${f}`,
      })),
    ),
  }
}
