import type { ResultFinding } from '../../model/result.ts'

export type ExportSeverity = NonNullable<ResultFinding['severity']>

/** What a finding is about: a type of fact (`person`, `number`, …), or anything. */
type About = string

interface Rule {
  readonly metric: string
  readonly statistic: string
  readonly about: readonly About[] | 'anything'
  /** Dimension, error type and, below that, what it befell: MQM's names as far as MQM has one. */
  readonly category: string
  /** For findings to which their metric gives none. */
  readonly severity: ExportSeverity
}

const names = ['person', 'place', 'organisation', 'nationality', 'event', 'name']
const figures = ['number', 'quantity', 'money', 'percent', 'ordinal']
const dates = ['date', 'time']

const rule = (
  metric: string,
  statistic: string,
  about: Rule['about'],
  category: string,
  severity: ExportSeverity = 'minor',
): Rule => ({ metric, statistic, about, category, severity })

// The first that fits counts. docs/findings.md holds the same table for readers; a test holds the two together.
export const rules: readonly Rule[] = [
  rule('coverage', 'omitted', 'anything', 'accuracy/omission', 'major'),
  rule('coverage', 'added', 'anything', 'accuracy/addition'),
  rule('coverage', 'clausesOmitted', 'anything', 'accuracy/omission/clause'),
  rule('coverage', 'clausesAdded', 'anything', 'accuracy/addition/clause'),
  rule('entities', 'changed', names, 'accuracy/mistranslation/entity', 'major'),
  rule('entities', 'changed', ['role'], 'accuracy/mistranslation/role', 'major'),
  rule('entities', 'changed', figures, 'accuracy/mistranslation/number', 'major'),
  rule('entities', 'changed', dates, 'accuracy/mistranslation/date-time', 'major'),
  rule('entities', 'changed', 'anything', 'accuracy/mistranslation', 'major'),
  rule('entities', 'lost', names, 'accuracy/omission/entity'),
  rule('entities', 'lost', figures, 'accuracy/omission/number'),
  rule('entities', 'lost', dates, 'accuracy/omission/date-time'),
  rule('entities', 'lost', 'anything', 'accuracy/omission'),
  rule('entities', 'added', names, 'accuracy/addition/entity'),
  rule('entities', 'added', figures, 'accuracy/addition/number'),
  rule('entities', 'added', dates, 'accuracy/addition/date-time'),
  rule('entities', 'added', 'anything', 'accuracy/addition'),
  rule('quotes', 'minor', 'anything', 'accuracy/mistranslation/quotation'),
  rule('quotes', 'paraphrase', 'anything', 'accuracy/mistranslation/quotation'),
  rule('quotes', 'distorted', 'anything', 'accuracy/mistranslation/quotation', 'major'),
  rule('quotes', 'truncated', 'anything', 'accuracy/omission/quotation'),
  rule('quotes', 'lost', 'anything', 'accuracy/omission/quotation', 'major'),
  rule('quotes', 'added', 'anything', 'accuracy/addition/quotation'),
  rule('quotes', 'misattributed', 'anything', 'accuracy/mistranslation/attribution', 'critical'),
  rule('quotes', 'unquoted', 'anything', 'linguistic-conventions/punctuation/quotation-marks'),
  rule('quotes', 'marks', 'anything', 'linguistic-conventions/punctuation/quotation-marks'),
  rule('polarity', 'flipped', 'anything', 'accuracy/mistranslation/polarity', 'major'),
  rule('placeholders', 'changed', 'anything', 'design-and-markup/markup-tag', 'major'),
  rule('placeholders', 'lost', 'anything', 'design-and-markup/markup-tag', 'major'),
  rule('placeholders', 'added', 'anything', 'design-and-markup/markup-tag', 'major'),
  rule('placeholders', 'misplaced', 'anything', 'design-and-markup/markup-tag', 'major'),
]

/** `other` is what MQM calls what it has no name for: findings of metrics that this table does not know. */
const unknown: Pick<Rule, 'category' | 'severity'> = { category: 'other', severity: 'minor' }

/** The category of a finding about a fact of this type, and the severity it counts with. */
export function categorise(
  { metric, statistic, severity }: Pick<ResultFinding, 'metric' | 'statistic' | 'severity'>,
  about: About | undefined,
): { readonly category: string; readonly severity: ExportSeverity } {
  const found =
    rules.find(
      (each) =>
        each.metric === metric &&
        each.statistic === statistic &&
        (each.about === 'anything' || (about !== undefined && each.about.includes(about))),
    ) ?? unknown
  return { category: found.category, severity: severity ?? found.severity }
}
