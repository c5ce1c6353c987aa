import type { DocumentPairs, Fact, Outcome, Saying, SystemPairs } from '../../model/fact.ts'
import { named } from '../../plugin/named.ts'
import { isInside } from './checks.ts'
import { isWord } from './declared.ts'
import type { Declaration } from './measurer.ts'
import { MetricFailure } from './metric-failure.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The facts that a metric gave, as plain data, or a MetricFailure. A place outside its text is left out, its outcome stays. */
export function checkFacts(metric: Declaration, document: DocumentPairs, facts: unknown): readonly Fact[] {
  const wrong = (what: string) => new MetricFailure(`metric '${metric.name}' gave ${what}`)
  if (!Array.isArray(facts)) throw wrong(`${named(facts)}, expected a list of facts`)
  const bySystem = new Map(document.map((each) => [each.system, each]))
  const pairsOf = ({ system, pair }: Saying | Outcome): SystemPairs['pairs'][number] => {
    const found = bySystem.get(system)?.pairs[pair]
    if (found === undefined) throw wrong(`a fact of pair ${named(pair)} of ${named(system)}, which is not there`)
    return found
  }
  const ids = new Set<string>()
  return (facts as readonly Fact[]).map(({ id, type, label, holder, said, outcomes }): Fact => {
    if (!isText(id) || ids.has(id)) throw wrong(`a fact with the id ${named(id)}, expected one that no other has`)
    ids.add(id)
    if (!isWord(type)) throw wrong(`fact '${id}' of type ${named(type)}, expected a word such as 'person'`)
    if (!Array.isArray(said) || !Array.isArray(outcomes))
      throw wrong(`fact '${id}' without ${Array.isArray(said) ? 'outcomes' : 'places'}, expected a list`)
    return {
      id,
      type,
      ...(isText(label) && { label }),
      ...(isText(holder) && { holder }),
      said: said.filter((each: Saying) => isInside(pairsOf(each), each.place)).map(plainSaying),
      outcomes: outcomes.map((each: Outcome): Outcome => {
        const pair = pairsOf(each)
        const { system, pair: index, statistic, place, related } = each
        if (!metric.statistics.includes(statistic))
          throw wrong(`an outcome of ${named(statistic)}, expected one of ${metric.statistics.join(', ')}`)
        return {
          system,
          pair: index,
          statistic,
          ...(place && isInside(pair, place) && { place }),
          ...(related && isInside(pair, related) && { related }),
        }
      }),
    }
  })
}

const plainSaying = ({ system, pair, place, text, speaker }: Saying): Saying => ({
  system,
  pair,
  place,
  ...(isText(text) && { text }),
  ...(speaker && isText(speaker.name) && { speaker }),
})
