import type { Listed } from '../listed-findings.ts'

/** What is looked for; empty fits everything. */
export interface Filter {
  readonly severity: string
  readonly metric: string
  readonly statistic: string
  readonly system: string
  readonly document: string
  readonly words: string
}

export const everything: Filter = { severity: '', metric: '', statistic: '', system: '', document: '', words: '' }

/** Whether a finding is looked for; one without a severity is `noted`. */
export const fits = ({ finding }: Listed, { severity, metric, statistic, system, document, words }: Filter): boolean =>
  (severity === '' || (finding.severity ?? 'noted') === severity) &&
  (metric === '' || finding.metric === metric) &&
  (statistic === '' || finding.statistic === statistic) &&
  (system === '' || finding.system === system) &&
  (document === '' || finding.document === document) &&
  (words === '' || finding.message.toLowerCase().includes(words.toLowerCase()))
