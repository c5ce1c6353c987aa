import { UserError } from '../../model/user-error.ts'
import { isOfStrings } from '../../report/lookup.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import type { Opened } from './systems-of.ts'

/**
 * The metrics that are compared: those that were asked for, else all of both results.
 *
 * @throws UserError where neither result has one, and nothing is measured again
 */
export function askedMetrics(
  a: Opened,
  b: Opened,
  asked: readonly string[] | undefined,
  remeasure: boolean,
): readonly string[] {
  const all = [...new Set([a, b].flatMap(({ result }) => result.metrics.map(({ name }) => name)))]
  for (const name of asked ?? [])
    if (!all.includes(name) && !remeasure)
      throw new UserError(
        `neither result has a metric '${name}'${didYouMean(name, all)}; there are ${all.join(', ')}, others need --remeasure`,
      )
  return asked ?? all
}

/** @throws UserError where something is to be measured again and its texts are not there */
export function checkTexts(all: readonly Opened[], remeasure: boolean): void {
  const without = all.find(({ result }) => result.corpus.text === 'withheld')
  if (remeasure && without)
    throw new UserError(`${without.path}: a result without texts, expected one with them to measure again`)
  const ofStrings = all.find(({ result }) => isOfStrings(result))
  if (remeasure && ofStrings)
    throw new UserError(
      `${ofStrings.path}: a result of strings keeps those in which something was found, expected variorum run on their files`,
    )
}
