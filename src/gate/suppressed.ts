import type { GateFinding } from '../model/gate.ts'
import type { Suppression } from '../model/suppression.ts'

export interface Sifted {
  /** Fingerprints of findings that are let stand. */
  readonly fingerprints: ReadonlySet<string>
  /** Of suppressions that are expired or of no finding, a sentence each. */
  readonly notes: readonly string[]
}

/** Which suppressions count on a day (ISO, UTC); those that have expired or that no finding needs are told. */
export function sift(
  suppressions: readonly Suppression[],
  findings: readonly GateFinding[],
  { today, file }: { readonly today: string; readonly file: string },
): Sifted {
  const there = new Set(findings.map(({ fingerprint }) => fingerprint))
  const isExpired = ({ until }: Suppression): boolean => until !== undefined && until < today
  const fingerprints = new Set(suppressions.filter((one) => !isExpired(one)).map(({ fingerprint }) => fingerprint))
  const notes = suppressions.flatMap((one) => {
    const { fingerprint, reason, until } = one
    if (!there.has(fingerprint)) return [`${file}: ${fingerprint} (${reason}) suppresses nothing: take it out`]
    return isExpired(one) ? [`${file}: ${fingerprint} (${reason}) counts no more, it was until ${until ?? ''}`] : []
  })
  return { fingerprints, notes }
}
