import type { Operator, OperatorContext } from '../../../model/operator.ts'
import { UserError } from '../../../model/user-error.ts'
import { entryOf } from '../../../plugin/entry.ts'
import { openPlugin, type PluginOptions, type PluginThread } from '../../../plugin/in-thread.ts'
import { named } from '../../../plugin/named.ts'
import { checkOperator, type OperatorDeclaration } from './check-operator.ts'

export type OperatorRequest = { readonly context: OperatorContext } & (
  | { readonly call: 'apply'; readonly text: string; readonly seed: number }
  | { readonly call: 'proves'; readonly before: string; readonly after: string }
)

export type OperatorAnswer = { readonly text: string | null } | { readonly isProven: boolean }

/** An operator of a plugin, in a thread of its own. */
export interface OpenOperator {
  readonly operator: Operator
  close(): Promise<void>
}

interface Declared {
  readonly operator: OperatorDeclaration | null
}

const entry = entryOf('pipeline/challenge/plugin/operator-worker')

/**
 * The operators among plugins, ready to change texts; the others are metrics. Close all.
 *
 * @throws UserError where a plugin cannot be loaded or its operator lacks something
 */
export async function openOperators(
  plugins: readonly string[],
  options: PluginOptions,
): Promise<{ readonly operators: readonly OpenOperator[]; readonly others: readonly string[] }> {
  const operators: OpenOperator[] = []
  const others: string[] = []
  try {
    for (const specifier of plugins) {
      const thread = await openPlugin<Declared>(specifier, entry, options)
      const { operator } = thread.declared
      if (operator === null) {
        others.push(specifier)
        await thread.close()
      } else operators.push({ operator: operatorIn(thread, operator), close: () => thread.close() })
    }
    return { operators, others }
  } catch (error) {
    await Promise.all(operators.map((each) => each.close()))
    throw error
  }
}

function operatorIn(thread: PluginThread<Declared>, { isProving, ...declared }: OperatorDeclaration): Operator {
  const who = `operator '${declared.name}'`
  // Unlike a metric, of which the others can do without: what it planted is what all are held to.
  const ask = <Answer extends object>(request: OperatorRequest): Promise<Answer> =>
    thread.ask<Answer>(request, who).catch((error: Error) => {
      throw new UserError(error.message, { cause: error.cause })
    })
  const operator: Operator = {
    ...declared,
    async apply(text, random, context) {
      const { text: changed } = await ask<{ readonly text: unknown }>({
        call: 'apply',
        text,
        seed: random(2 ** 32),
        context,
      })
      if (typeof changed === 'string') return changed
      if (changed === null) return undefined
      throw new UserError(
        `${who} gave ${named(changed)}, expected the changed text, or undefined where there is no place for it`,
      )
    },
    ...(isProving && {
      async proves(before: string, after: string, context: OperatorContext) {
        const { isProven } = await ask<{ readonly isProven: unknown }>({ call: 'proves', before, after, context })
        if (typeof isProven === 'boolean') return isProven
        throw new UserError(`${who} proves ${named(isProven)}, expected true or false`)
      },
    }),
  }
  // Once more, here: there a plugin may have changed what our checks are made of.
  return checkOperator(operator, thread.source)
}
