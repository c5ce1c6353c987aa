import { createHash } from 'node:crypto'
import type { GateReport, GateViolation } from '../../model/gate.ts'
import { oneLine } from '../escape.ts'
import { sentenceOf, worstFirst } from './violation-words.ts'

/** GitLab's Code Quality report: a JSON list, the gravest first. Two violations never share a fingerprint, as GitLab wants it. */
export function gateGitlab(report: GateReport): string {
  const seen = new Map<string, number>()
  const issues = worstFirst(report).map((violation) => {
    const same = idOf(violation)
    const before = seen.get(same) ?? 0
    seen.set(same, before + 1)
    return {
      description: oneLine(sentenceOf(violation)),
      check_name: oneLine(violation.rule),
      fingerprint: createHash('sha256')
        .update(JSON.stringify([same, before]))
        .digest('hex')
        .slice(0, 32),
      severity: violation.severity,
      location: { path: violation.file.replace(/^(?:\.\/)+/, ''), lines: { begin: violation.line ?? 1 } },
    }
  })
  return `${JSON.stringify(issues, null, 1)}\n`
}

/** What stays the same when other text moves. */
const idOf = ({ rule, fingerprint, metric, system, file, found }: GateViolation): string =>
  JSON.stringify(fingerprint === undefined ? [rule, metric, system, file, found] : [rule, fingerprint])
