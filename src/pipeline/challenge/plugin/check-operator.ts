import { type Operator, operatorCategories } from '../../../model/operator.ts'
import { UserError } from '../../../model/user-error.ts'
import { named } from '../../../plugin/named.ts'

/** What an operator says of itself, without its functions. */
export interface OperatorDeclaration extends Omit<Operator, 'apply' | 'proves'> {
  readonly isProving: boolean
}

/** Whether what a plugin exports is meant to be an operator: a metric applies nothing. */
export const isOperator = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'apply' in value

/** @throws UserError for the first thing that is not as the type says */
export function checkOperator(value: object, source: string): Operator {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field is looked at below
  const operator = value as Partial<Record<keyof Operator, unknown>>
  const refuse = (field: keyof Operator, expected: string): never => {
    throw new UserError(`${source}: an operator's ${field} is ${named(operator[field])}, expected ${expected}`)
  }
  const { name, category, harmful, summary, unit, grades, apply, proves } = operator
  if (typeof name !== 'string' || !/^[^\s,|]+$/.test(name)) refuse('name', 'a word without white space, `,` or `|`')
  if (!operatorCategories.some((one) => one === category)) refuse('category', `one of ${operatorCategories.join(', ')}`)
  if (typeof harmful !== 'boolean') refuse('harmful', 'true or false')
  if (summary !== undefined && typeof summary !== 'string') refuse('summary', 'a clause')
  if (unit !== undefined && unit !== 'segment' && unit !== 'document') refuse('unit', "'segment' or 'document'")
  if (grades !== undefined && !(Number.isInteger(grades) && Number(grades) >= 1 && Number(grades) <= 10))
    refuse('grades', 'a whole number from 1 to 10')
  if (typeof apply !== 'function') refuse('apply', 'a function of a text, random and a context')
  if (proves !== undefined && typeof proves !== 'function') refuse('proves', 'a function of two texts and a context')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field was looked at above
  return value as Operator
}

export function declarationOf(operator: Operator): OperatorDeclaration {
  const { name, category, harmful, summary, unit, grades } = operator
  return {
    name,
    category,
    harmful,
    ...(summary !== undefined && { summary }),
    ...(unit !== undefined && { unit }),
    ...(grades !== undefined && { grades }),
    isProving: operator.proves !== undefined,
  }
}
