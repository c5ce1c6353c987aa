import { createHash } from 'node:crypto'
import type { ResultFinding } from '../model/result.ts'

type Unmarked = Omit<ResultFinding, 'fingerprint'>

/** Hexadecimal digits: 64 bits, so that among a million findings two are alike once in forty million runs. */
const digits = 16

/**
 * Findings with a fingerprint each: what was found by which rule, in whose text of which document, about which words, and the
 * how manieth alike it is. No offset and no other system takes part, so that it stays the same when other text moves, and what
 * a run weighs findings with is left out. All must be of one document; texts are as the places count in them.
 */
export function withFingerprints(
  findings: readonly Unmarked[],
  reference: string,
  hypothesisOf: (system: string) => string,
): ResultFinding[] {
  return fingerprinted(findings, (finding) => keyOf(finding, reference, hypothesisOf(finding.system)))
}

/** The same by any key: of alike ones it says how manieth each is, in the order of their places. */
export function fingerprinted(findings: readonly Unmarked[], keyOfOne: (finding: Unmarked) => string): ResultFinding[] {
  const keys = findings.map(keyOfOne)
  const inOrder = [...findings.keys()].toSorted((a, b) => startOf(findings[a]!) - startOf(findings[b]!) || a - b)
  const seen = new Map<string, number>()
  const fingerprints: string[] = []
  for (const i of inOrder) {
    const before = seen.get(keys[i]!) ?? 0
    seen.set(keys[i]!, before + 1)
    fingerprints[i] = hash([keys[i], before])
  }
  return findings.map((finding, i) => ({ ...finding, fingerprint: fingerprints[i]! }))
}

/** Of what befell a whole run: a metric that failed. */
export const fingerprintOf = ({ metric, statistic, system, document }: Unmarked): string =>
  hash([metric, statistic, system, document])

function keyOf(finding: Unmarked, reference: string, hypothesis: string): string {
  const { metric, statistic, system, document, about = null, place, related, message } = finding
  const wordsOn = (side: 'reference' | 'hypothesis') => {
    const at = [place, related].find((one) => one?.side === side)
    return at ? spaced((side === 'reference' ? reference : hypothesis).slice(at.start, at.end)) : null
  }
  const words = [wordsOn('reference'), wordsOn('hypothesis')]
  // What has no place has nothing but its message to be told by.
  return JSON.stringify([metric, statistic, system, document, about, words, place || related ? null : message])
}

const startOf = ({ place, related }: Unmarked): number => (place ?? related)?.start ?? 0

/** Lines that were wrapped anew are the same words. */
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits)
