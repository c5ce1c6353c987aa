import { seededRandom } from '../../../math/random.ts'
import { loadDefault } from '../../../plugin/load-module.ts'
import { serve } from '../../../plugin/serve.ts'
import { checkOperator, declarationOf, isOperator } from './check-operator.ts'
import type { OperatorAnswer, OperatorRequest } from './open-operators.ts'

// The thread of one operator: loads it, then changes texts on request. A plugin that is no operator says so and is closed.

await serve(async (start) => {
  const value = await loadDefault(start, 'a metric or an operator')
  if (!isOperator(value))
    return { declared: { operator: null }, answer: () => Promise.reject(new Error('no operator')) }
  const operator = checkOperator(value, start.source)
  return {
    declared: { operator: declarationOf(operator) },
    async answer(request: OperatorRequest): Promise<OperatorAnswer> {
      const { context } = request
      if (request.call === 'apply')
        return { text: (await operator.apply(request.text, seededRandom(request.seed), context)) ?? null }
      return { isProven: (await operator.proves?.(request.before, request.after, context)) ?? true }
    },
  }
})
