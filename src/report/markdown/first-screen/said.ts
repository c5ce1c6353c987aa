import type { Result } from '../../../model/result.ts'
import { forMarkdown } from '../../escape.ts'
import { hypotheses, measuredColumns } from '../../lookup.ts'
import { listed, plural } from '../../numbers.ts'
import { isAnotherText, relationWords } from '../../relation-words.ts'
import { grouped, isGrave, ofFact, toldFindings } from '../../told-findings.ts'
import { topSystems } from '../../top-systems.ts'
import type { PassageCounts } from '../passage-counts.ts'

/** Systems that a sentence names. */
const most = 4

/** What the numbers say, in words: whom to trust, who changed how much, what is missing. */
export const said = (result: Result, counts: ReadonlyMap<string, PassageCounts>): readonly string[] => [
  [...leaders(result), ...changed(result), ...missing(result, counts)].map((sentence) => `- ${sentence}`).join('\n'),
]

const bold = (name: string): string => `**${forMarkdown(name)}**`

function naming(names: readonly string[]): string {
  const left = names.length - most
  return listed(left > 0 ? [...names.slice(0, most).map(bold), `${left} more`] : names.map(bold))
}

/** Who is best, or not told apart from the best, by how many metrics. */
function leaders(result: Result): readonly string[] {
  const tops = measuredColumns(result).flatMap((metric) => {
    const top = topSystems(result, metric)
    return top.size > 0 ? [{ metric: metric.name, top }] : []
  })
  if (tops.length === 0) return []
  const everywhere = hypotheses(result).flatMap(({ name }) => (tops.every(({ top }) => top.has(name)) ? [name] : []))
  const by = tops.length === 1 ? `by ${forMarkdown(tops[0]!.metric)}` : `by all ${tops.length} metrics`
  if (everywhere.length === 1) return [`${naming(everywhere)} is best, or not told apart from the best, ${by}.`]
  if (everywhere.length > 1)
    return [`${naming(everywhere)} are best, or not told apart from the best, ${by}: no test parts them.`]
  const best = new Map<string, string[]>()
  for (const { metric, top } of tops)
    for (const [name, mark] of top)
      if (mark === 'best') best.set(name, [...(best.get(name) ?? []), forMarkdown(metric)])
  const parts = [...best].map(([name, metrics]) => `${bold(name)} leads by ${listed(metrics)}`)
  return [`No system is best throughout: ${parts.slice(0, most).join('; ')}.`]
}

function changed(result: Result): readonly string[] {
  const told = grouped(toldFindings(result), (each) => `${each.system}\n${ofFact(each)}`)
  const systems = hypotheses(result).filter(({ name }) => !isAnotherText(result, name))
  if (systems.length === 0) return []
  const graves = systems
    .map(({ name }) => ({
      name,
      count: told.filter(({ finding, all }) => finding.system === name && all.some(isGrave)).length,
    }))
    .toSorted((a, b) => b.count - a.count)
  if (graves.every(({ count }) => count === 0))
    return ['No finding is critical or major; that says what was looked for, not that nothing is wrong.']
  const words = ({ name, count }: (typeof graves)[number]): string => `${bold(name)} ${count}`
  const last = graves.at(-1)!
  return graves.length <= most
    ? [`Findings that are critical or major: ${graves.map(words).join(', ')}.`]
    : [
        `Findings that are critical or major: most in ${graves
          .slice(0, most - 1)
          .map(words)
          .join(', ')}; fewest in ${words(last)}.`,
      ]
}

function missing(result: Result, counts: ReadonlyMap<string, PassageCounts>): readonly string[] {
  const all = hypotheses(result)
    .flatMap(({ name }) => {
      const own = counts.get(name)
      return own && own.reference > 0 ? [{ name, ...own }] : []
    })
    .toSorted((a, b) => b.omitted / b.reference - a.omitted / a.reference)
  if (all.length === 0) return []
  const [first] = all
  if (first!.omitted === 0) return ['Every passage of the reference has a counterpart in every text.']
  const last = all.at(-1)!
  const stranger = isAnotherText(result, first!.name) ? `, which is ${relationWords['another-text']}` : ''
  const least =
    all.length === 1
      ? ''
      : last.omitted === 0
        ? `; ${bold(last.name)} lacks none`
        : `; ${bold(last.name)} lacks least, ${last.omitted}`
  return [
    `${bold(first!.name)}${stranger}, lacks most: ${first!.omitted} of ${plural(first!.reference, 'passage')} of the reference have no counterpart there${least}.`,
  ]
}
