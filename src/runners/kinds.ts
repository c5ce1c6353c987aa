import { dates, figures, names } from '../metrics/entities/meanings.ts'
import type { LanguageSupport } from '../pipeline/language-support.ts'

/** Findings by which something was not kept: of a metric, some of its statistics, some types of fact. */
export interface Look {
  readonly metric: string
  readonly statistics: readonly string[]
  /** Absent: whatever it befell. */
  readonly about?: readonly string[]
}

interface Kind {
  readonly reference: Look
  /** Absent: it is not compared across languages. */
  readonly source?: Look
  /** Absent: it is read in every language. */
  readonly isRead?: (support: LanguageSupport) => boolean
}

const inEntities = (about: readonly string[]): Look => ({
  metric: 'entities',
  // what was added takes nothing away
  statistics: ['changed', 'lost', 'spelled'],
  about,
})

const placeholders: Look = { metric: 'placeholders', statistics: ['changed', 'lost', 'added', 'misplaced'] }

/** What a translation can be expected to preserve. */
const kinds = {
  numbers: { reference: inEntities(figures), source: { metric: 'numerals', statistics: ['changed', 'lost'] } },
  names: { reference: inEntities(names), isRead: (support) => support.names !== null },
  dates: { reference: inEntities(dates) },
  offices: { reference: inEntities(['role']), isRead: (support) => support.names === 'kinds and offices' },
  quotes: {
    reference: {
      metric: 'quotes',
      // other words for the same are what translations differ in
      statistics: ['truncated', 'distorted', 'unquoted', 'lost', 'misattributed', 'marks'],
    },
  },
  negation: {
    reference: { metric: 'polarity', statistics: ['flipped'] },
    isRead: (support) => support.negation !== null,
  },
  placeholders: { reference: placeholders, source: placeholders },
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

export const kindOf = (name: KindName): Kind => kinds[name]

export const kindNames = Object.keys(kinds) as readonly KindName[]
