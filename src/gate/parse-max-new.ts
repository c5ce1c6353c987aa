import { plural } from '../text/plural.ts'
import type { RuleNames } from './parse-rule.ts'
import { countSubject, severityOf } from './parse-rule.ts'
import type { MaxNew } from './rule.ts'
import { scannerOf } from './scanner.ts'

export interface ReadMaxNew {
  readonly text: string
  readonly flag: string
  readonly limit: MaxNew
  readonly names: RuleNames
}

/**
 * Reads `entities.changed=0`, `entities=0`, `entities.changed@major=0`, `@critical=0`, or `0` for all findings.
 *
 * @throws UserError with the column of what is wrong
 */
export function parseMaxNew(said: string, flag = '--max-new'): ReadMaxNew {
  const scan = scannerOf(flag, said.trim())
  const isAll = scan.isNext(/^[\d+-]/)
  const isBySeverity = scan.isNext(/^@/)
  const of = isAll || isBySeverity ? { severity: severityOf(scan) } : countSubject(scan)
  const { metric, statistic } = 'metric' in of ? of : {}
  if (!isAll && !scan.take('=')) throw scan.fail(`${scan.rest()} is no =, expected METRIC.STATISTIC=NUMBER`)
  const column = scan.column()
  const most = scan.number()
  if (!Number.isSafeInteger(most) || most < 0)
    throw scan.fail(`${plural(most, 'finding')}, expected a whole number from 0`, column)
  if (!scan.isEnd()) throw scan.fail(`${scan.rest()} is one too many, expected the end`)
  return {
    text: said.trim(),
    flag,
    limit: { metric: metric?.text, statistic: statistic?.text, severity: of.severity, most },
    names: { metric, statistic },
  }
}
