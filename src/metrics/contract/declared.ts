import type { Metric } from '../../model/metric.ts'
import { UserError } from '../../model/user-error.ts'
import type { Measurer } from './measurer.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
/** The name of a type of fact, or of one level of a category. */
export const isWord = (value: unknown): boolean => isText(value) && !/[/\p{C}]/u.test(value)

/** `accuracy/mistranslation/entity` */
export const isCategory = (value: unknown): boolean => isText(value) && value.split('/').every(isWord)

const isListOf = (isOne: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(isOne)

const isFunction = (value: unknown): boolean => typeof value === 'function'

/** Fit for a table's head, a signature and `--metrics a,b`. */
const isName = (value: unknown): boolean => isText(value) && !/[\s|,\p{C}]/u.test(value)

const isColumns = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isText) && new Set(value).size === value.length

/** `|` parts the fields of a printed signature. */
const isSignature = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  Object.entries(value).every((entry) => entry.every((part) => isText(part) && !/[|\p{C}]/u.test(part)))

const isMeaning = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'statistic' in value &&
  isText(value.statistic) &&
  'category' in value &&
  isCategory(value.category) &&
  'severity' in value &&
  ['minor', 'major', 'critical'].includes(String(value.severity)) &&
  (!('about' in value) || value.about === undefined || isListOf(isWord)(value.about))

const areNeeds = isListOf((value) => value === 'reference' || value === 'source')

const orAbsent = (fits: (value: unknown) => boolean) => (value: unknown) => value === undefined || fits(value)

const fields: readonly (readonly [field: keyof Metric, expected: string, fits: (value: unknown) => boolean])[] = [
  ['name', "a name without white space, ',' or '|', such as 'length-ratio'", isName],
  ['statistics', 'a list of distinct names, one for each column of a row', isColumns],
  ['higherIsBetter', 'true or false', (value) => typeof value === 'boolean'],
  ['signature', "strings without '|', such as {name: 'length-ratio', version: '1'}", isSignature],
  ['unit', "'segment' or 'document'", (value) => value === 'segment' || value === 'document'],
  ['measure', 'a function from pairs to one row per pair', isFunction],
  ['score', 'a function from a sum of rows to a number', isFunction],
  ['summary', 'what it counts, as a clause of one line', orAbsent((value) => isText(value) && !/\p{C}/u.test(value))],
  ['needs', "a list of 'reference' and 'source', or of neither", orAbsent(areNeeds)],
  ['instead', "a list of 'reference' and 'source'", orAbsent(areNeeds)],
  ['completeness', 'true or false', orAbsent((value) => typeof value === 'boolean')],
  ['timePerPair', 'milliseconds, more than 0', orAbsent((value) => Number.isFinite(value) && Number(value) > 0)],
  [
    'meanings',
    "a list such as [{statistic: 'lost', category: 'accuracy/omission', severity: 'minor'}]",
    orAbsent(isListOf(isMeaning)),
  ],
  ['facts', 'a function from the pairs of a document to its facts', orAbsent(isFunction)],
]

/** Those that no metric lacks. */
const required = fields.flatMap(([field, , fits]) => (fits(undefined) ? [] : [field]))

type Field = (typeof fields)[number]

const wrongField = (value: object): Field | undefined =>
  fields.find(([field, , fits]) => !fits(Reflect.get(value, field)))

const isMetric = (value: object): value is Metric => wrongField(value) === undefined

/** The value as a metric, or a UserError that names the first field that is missing or wrong. */
export function checkMetric(value: unknown, source: string): Metric {
  if (typeof value !== 'object' || value === null)
    throw new UserError(`${source}: expected a metric, an object with ${required.join(', ')}`)
  if (isMetric(value)) return value
  const [field, expected] = wrongField(value) ?? ['name', '']
  const name: unknown = Reflect.get(value, 'name')
  const whose = field !== 'name' ? `metric '${String(name)}'` : 'the metric'
  const what = field in value ? `has a wrong '${field}'` : `has no '${field}'`
  throw new UserError(`${source}: ${whose} ${what}; expected ${expected}`)
}

type Named = Pick<Measurer, 'source'> & { readonly metric: { readonly name: string } }

/** Columns of a report are found by name, so no two metrics of a run may share one. */
export function checkNames(measurers: readonly Named[]): void {
  const sources = new Map<string, string>()
  for (const { metric, source } of measurers) {
    const other = sources.get(metric.name)
    if (other !== undefined)
      throw new UserError(`two metrics are called '${metric.name}': ${other} and ${source}; one needs another name`)
    sources.set(metric.name, source)
  }
}
