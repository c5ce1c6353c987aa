import type { Metric, Note, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { remembered } from '../remembered.ts'
import { quotationFacts } from './facts.ts'
import { meanings } from './meanings.ts'
import { matchScene, scenesOf } from './scene.ts'
import { type Statistic, statistics } from './statistics.ts'

/**
 * Whether direct speech is still what was said, and still said by the same person. The score is 100 times the mean wording
 * fidelity of the reference's quotations, lost ones 0; speakers, broken marks and additions have columns and findings of
 * their own and stay out of it, because each of them can be right or wrong whatever became of the words.
 */
export function quotes({ language = 'en' }: { readonly language?: string } = {}): Metric {
  const match = remembered((pairs: readonly Pair[]) => scenesOf(pairs).map((scene) => matchScene(scene, pairs)))
  return {
    name: 'quotes',
    statistics,
    higherIsBetter: true,
    summary: 'how much of what is quoted was kept, in wording and in speaker',
    meanings,
    signature: {
      name: 'quotes',
      lang: language,
      reference: 'first',
      weights: 'content1-function.25',
      grades: 'rules1',
      version: '2',
    },
    unit: 'document',
    measure(pairs: readonly Pair[], note?: Note): readonly Row[] {
      const rows = pairs.map(() => new Float64Array(statistics.length))
      const bump = (pair: number, statistic: Statistic, by: number): void => {
        const row = rows[pair]
        const at = statistics.indexOf(statistic)
        if (row) row[at] = (row[at] ?? 0) + by
      }
      for (const { outcomes, counted } of match(pairs)) {
        for (const { reference, fidelity } of outcomes) {
          bump(reference.home, 'fidelity', fidelity)
          bump(reference.home, 'quotations', 1)
        }
        for (const { pair, statistic, places, told } of counted) {
          bump(pair, statistic, 1)
          if (told) note?.({ pair, statistic, ...told, ...places, about: 'quotation' })
        }
      }
      return rows
    },
    facts: (document) => quotationFacts(document, match),
    score(sum: Row): number | undefined {
      const [fidelity = 0, quotations = 0] = Array.from(sum).slice(-2)
      return quotations > 0 ? (100 * fidelity) / quotations : undefined
    },
  }
}
