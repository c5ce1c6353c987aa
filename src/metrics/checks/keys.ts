import { type Metric, segmentMetric } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'

type State = NonNullable<NonNullable<Pair['unit']>['state']>

/** What a string that is not in both files, or not translated, is to a reader of the translation. */
const meanings = {
  missing: { severity: 'major', message: (id: string) => `the key${id} is missing` },
  untranslated: { severity: 'minor', message: (id: string) => `the key${id} has no translation` },
  added: { severity: 'minor', message: (id: string) => `the key${id} is not in the source` },
  renamed: { severity: 'major', message: (id: string) => `the key${id} is called otherwise in the source` },
} as const

const states = Object.keys(meanings) as State[]

/**
 * Whether each localised string of the source has one in the translation, by key: kept, missing, untranslated (there, and
 * empty or marked as fuzzy), renamed (its text stands under another key); added are keys that the source has not. The score is the share of the
 * source's keys that are kept. Undefined of pairs that are no localised strings.
 */
export const keys = (): Metric =>
  segmentMetric(
    {
      name: 'keys',
      statistics: ['kept', ...states],
      higherIsBetter: true,
      signature: { name: 'keys', version: '1' },
      summary: 'how many keys of the source have a translation',
      needs: [],
      completeness: true,
      score(sum) {
        const [kept = 0, missing = 0, untranslated = 0, , renamed = 0] = Array.from(sum)
        const all = kept + missing + untranslated + renamed
        return all > 0 ? (100 * kept) / all : undefined
      },
    },
    ({ unit, references, hypothesis }, note) => {
      if (unit === undefined) return [0, 0, 0, 0, 0]
      const { state, id } = unit
      if (state === undefined) return [1, 0, 0, 0, 0]
      const { severity, message } = meanings[state]
      const side = state === 'missing' || state === 'untranslated' ? ('reference' as const) : ('hypothesis' as const)
      const length = side === 'reference' ? (references[0] ?? '').length : hypothesis.length
      note?.({
        statistic: state,
        message: message(id === '' ? '' : ` '${id}'`),
        severity,
        place: { side, start: 0, end: length },
      })
      return [0, ...states.map((one) => Number(one === state))]
    },
  )
