import type { Meaning, Severity } from '../../model/metric.ts'

const names = ['person', 'place', 'organisation', 'nationality', 'event', 'name']
const figures = ['number', 'quantity', 'money', 'percent', 'ordinal']
const dates = ['date', 'time']

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
