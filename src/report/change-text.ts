import type { Change } from '../model/change.ts'
import type { ComparedFinding } from '../model/compare.ts'
import { placeText } from './compare/view.ts'
import { forTerminal } from './escape.ts'
import { decimalsFor, formatScore } from './numbers.ts'

/**
 * What the change of some files did, for a terminal: the counts, a line for each finding that is new (`+`) or gone (`-`), and
 * the scores that are others. A place as `file:line:column` is one that editors follow.
 */
export const changeText = (files: readonly string[], change: Change): string =>
  [
    `${files.join(', ')}: ${change.new.length} new, ${change.gone.length} gone, ${change.same} as before`,
    ...change.new.map((finding) => `+ ${findingText(finding)}`),
    ...change.gone.map((finding) => `- ${findingText(finding)}`),
    ...change.scores.flatMap(scoreLine),
  ]
    .map((line) => `${forTerminal(line)}\n`)
    .join('')

/** None where both look the same. */
function scoreLine({ system, metric, before, after }: Change['scores'][number]): readonly string[] {
  const decimals = decimalsFor([before, after])
  const [from, to] = [formatScore(before, decimals), formatScore(after, decimals)]
  return from === to ? [] : [`  ${metric} of ${system} ${from} → ${to}`]
}

const findingText = (finding: ComparedFinding): string => {
  const { severity, message, metric, statistic, document } = finding
  return `${placeText(finding) ?? document}: ${severity}: ${message} (${metric}.${statistic})`
}
