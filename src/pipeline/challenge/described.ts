import type { Base, PlantedOperator } from '../../model/challenge.ts'
import type { Operator } from '../../model/operator.ts'
import { bases, type Planting } from './planting.ts'

/** What operators are, how many places each found, and examples: the first that were drawn. */
export const described = (
  operators: readonly Operator[],
  plantings: readonly Planting[],
  examples: number,
): readonly PlantedOperator[] =>
  operators.map((operator) => {
    const { name, category, harmful, summary = null, unit = 'segment', grades = 1 } = operator
    const changesOf = (base: Base) =>
      plantings.find((planting) => planting.base === base && planting.operator === operator)?.changes ?? []
    return {
      name,
      category,
      harmful,
      summary,
      unit,
      grades,
      planted: { reference: changesOf('reference').length, translation: changesOf('translation').length },
      examples: bases.flatMap((base) =>
        changesOf(base)
          .slice(0, examples)
          .map(({ before, after: [after = ''] }) => ({ base, before, after })),
      ),
    }
  })
