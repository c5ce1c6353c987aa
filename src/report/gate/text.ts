import type { GateReport } from '../../model/gate.ts'
import { forLog } from '../escape.ts'
import { notesOf, placeOf, sentenceOf, summaryOf } from './violation-words.ts'

/** A line a violation, in the order of the rules; what is to be known beside it; the counts. */
export const gateText = (report: GateReport): string =>
  [
    ...report.checks.flatMap(({ violations }) => violations).map((each) => `${placeOf(each)}: ${sentenceOf(each)}`),
    ...notesOf(report).map((note) => `note: ${note}`),
    summaryOf(report),
  ]
    .map((line) => `${forLog(line)}\n`)
    .join('')
