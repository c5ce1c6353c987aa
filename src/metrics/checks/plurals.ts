import type { Finding, Metric, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { numbersOfCategories } from '../placeholders/plural-rules.ts'
import type { MetricContext } from '../registered.ts'
import { asFinding, checkColumns } from './string-check.ts'

/** A string that is a form of a plural, by the end of its id: `boats_few`, `boats.few`, `boats[few]`, `place_ordinal_few`. */
const formId = /^(?<group>.+?)(?<ordinal>_ordinal)?[[._](?<category>zero|one|two|few|many|other)\]?$/su

/** The forms that a file has of one plural. */
interface Forms {
  readonly id: string
  readonly language: string
  readonly type: 'cardinal' | 'ordinal'
  readonly categories: Set<string>
  /** The pair of the last of them. */
  last: number
}

function formsIn(pairs: readonly Pair[], usual: string): readonly Forms[] {
  const found = new Map<string, Forms>()
  for (const [at, { hypothesis, unit }] of pairs.entries()) {
    const { group, ordinal = '', category } = (unit?.plural !== undefined && formId.exec(unit.id)?.groups) || {}
    if (group === undefined || category === undefined || hypothesis.trim() === '') continue
    const type = ordinal === '' ? 'cardinal' : 'ordinal'
    const forms = found.get(`${type} ${group}`) ?? {
      id: group,
      language: unit?.language ?? usual,
      type,
      categories: new Set(),
      last: at,
    }
    forms.categories.add(category)
    forms.last = at
    found.set(`${type} ${group}`, forms)
  }
  return [...found.values()]
}

/** One for all, for most strings are no plurals. */
const nothing: Row = [0, 0]

const listed = (numbers: readonly number[]): string => numbers.slice(0, 3).join(', ')

/**
 * Whether a plural whose forms are strings of their own has each form that its language tells whole numbers apart by (CLDR). Which
 * number of gettext's is which form stands in the file itself; forms of ICU messages are `placeholders`' own.
 */
export function plurals({ language }: MetricContext): Metric {
  const columns = checkColumns({
    name: 'plurals',
    faults: ['missing'],
    summary: 'how many plural forms that a language needs are there',
    category: 'linguistic-conventions/grammar',
    severity: 'minor',
    version: '1',
  })
  const measure = (pairs: readonly Pair[], note?: (finding: Finding) => void): readonly Row[] => {
    const rows = pairs.map((): Row => nothing)
    for (const { id, language: own, type, categories, last } of formsIn(pairs, language)) {
      const needed = numbersOfCategories(own, type)
      const missing = [...needed].filter(([category]) => !categories.has(category))
      rows[last] = [needed.size - missing.length, missing.length]
      for (const [category, numbers] of missing) {
        const message = `'${id}' has no form '${category}', which '${own}' has for ${listed(numbers)}`
        const place = { start: 0, end: pairs[last]!.hypothesis.length, wanted: category }
        note?.({ pair: last, ...asFinding({ statistic: 'missing', message, severity: 'minor', ...place }) })
      }
    }
    return rows
  }
  return { ...columns, instead: ['source'], unit: 'document', measure }
}
