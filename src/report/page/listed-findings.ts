import type { Result, ResultFinding } from '../../model/result.ts'
import { isUnmeasured } from '../not-measured.ts'

/** A finding as a page lists it. */
export interface Listed {
  readonly finding: ResultFinding
  /** What a permalink calls it: its fingerprint, or its number in a result that has none. */
  readonly key: string
  /** It stands in a text that is another article: counted, and not told as a fault. */
  readonly isOfStranger: boolean
}

/** Findings about texts; that a metric failed, or could not measure a passage, is told elsewhere. */
export function listedFindings({ findings, metrics, documents }: Result): readonly Listed[] {
  const failed = new Set(metrics.filter(({ failure }) => failure !== null).map(({ name }) => name))
  const strangers = new Set(
    documents.flatMap(({ id, alignments }) =>
      alignments.filter(({ relation }) => relation === 'another-text').map(({ system }) => `${system}\n${id}`),
    ),
  )
  return findings.flatMap((finding, i) =>
    failed.has(finding.metric) || isUnmeasured(finding)
      ? []
      : [
          {
            finding,
            key: fingerprintOf(finding) ?? `n${i}`,
            isOfStranger: strangers.has(`${finding.system}\n${finding.document}`),
          },
        ],
  )
}

const fingerprintOf = (finding: ResultFinding & { readonly fingerprint?: string | undefined }): string | undefined =>
  finding.fingerprint
