import type { Meaning, Severity } from '../../model/metric.ts'

const meaning = (statistic: string, category: string, severity: Severity = 'minor'): Meaning => ({
  statistic,
  category,
  severity,
})

/** What a fault of a quotation is; docs/findings.md prints them for readers. */
export const meanings: readonly Meaning[] = [
  meaning('minor', 'accuracy/mistranslation/quotation'),
  meaning('paraphrase', 'accuracy/mistranslation/quotation'),
  meaning('distorted', 'accuracy/mistranslation/quotation', 'major'),
  meaning('truncated', 'accuracy/omission/quotation'),
  meaning('lost', 'accuracy/omission/quotation'),
  meaning('added', 'accuracy/addition/quotation'),
  meaning('misattributed', 'accuracy/mistranslation/attribution', 'critical'),
  meaning('unquoted', 'linguistic-conventions/punctuation/quotation-marks'),
  meaning('marks', 'linguistic-conventions/punctuation/quotation-marks'),
]
