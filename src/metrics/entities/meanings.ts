import type { Meaning, Severity } from '../../model/metric.ts'

/** Types of fact that are names, figures, and times. */
export const names: readonly string[] = ['person', 'place', 'organisation', 'nationality', 'event', 'name']
export const figures: readonly string[] = ['number', 'quantity', 'money', 'percent', 'ordinal']
export const dates: readonly string[] = ['date', 'time']

/** One error type, told apart by what it befell. */
const meaningsOf = (statistic: string, error: string, severity: Severity): readonly Meaning[] => [
  { statistic, about: names, category: `${error}/entity`, severity },
  { statistic, about: figures, category: `${error}/number`, severity },
  { statistic, about: dates, category: `${error}/date-time`, severity },
  { statistic, category: error, severity },
]

/** MQM's names as far as MQM has one; docs/findings.md prints them for readers. */
export const meanings: readonly Meaning[] = [
  { statistic: 'changed', about: ['role'], category: 'accuracy/mistranslation/role', severity: 'major' },
  ...meaningsOf('changed', 'accuracy/mistranslation', 'major'),
  ...meaningsOf('lost', 'accuracy/omission', 'minor'),
  ...meaningsOf('added', 'accuracy/addition', 'minor'),
  { statistic: 'spelled', category: 'linguistic-conventions/spelling/entity', severity: 'minor' },
  { statistic: 'elsewhere', category: 'accuracy/omission/entity', severity: 'minor' },
]
