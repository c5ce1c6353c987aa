import type { Result } from '../../../model/result.ts'
import { plural } from '../../../text/plural.ts'
import { forMarkdown } from '../../escape.ts'
import { hypotheses, measuredColumns } from '../../lookup.ts'
import { unlinkedTeller } from '../../mostly-unlinked.ts'
import { listed } from '../../numbers.ts'
import { isAnotherText, relationWords } from '../../relation-words.ts'
import { grouped, isGrave, ofFact, toldFindings } from '../../told-findings.ts'
import { topSystems } from '../../top-systems.ts'
import type { PassageCounts } from '../passage-counts.ts'

/** Systems that a sentence names. */
const most = 4

/** What the numbers say, in words: whom to trust, who changed how much, what is missing. */
export const said = (result: Result, counts: ReadonlyMap<string, PassageCounts>): readonly string[] => [
  [...leaders(result), ...changed(result), ...missing(result, counts), ...unlinked(result)]
    .map((sentence) => `- ${sentence}`)
    .join('\n'),
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
  const everyMetric = tops.length === 1 ? `by ${forMarkdown(tops[0]!.metric)}` : `by all ${tops.length} metrics`
  if (everywhere.length === 1)
    return [`${naming(everywhere)} is best, or not told apart from the best, ${everyMetric}.`]
  if (everywhere.length > 1)
    return [`${naming(everywhere)} are best, or not told apart from the best, ${everyMetric}: no test parts them.`]
  const best = new Map<string, string[]>()
  for (const { metric, top } of tops)
    for (const [name, mark] of top)
      if (mark === 'best') best.set(name, [...(best.get(name) ?? []), forMarkdown(metric)])
  const leading = new Map<string, string[]>()
  for (const [name, metrics] of best) leading.set(listed(metrics), [...(leading.get(listed(metrics)) ?? []), name])
  const parts = [...leading].map(([by, names]) => `${naming(names)} ${names.length === 1 ? 'leads' : 'lead'} by ${by}`)
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
  if (all[0]!.omitted === 0) return ['Every passage of the reference has a counterpart in every text.']
  const lacking = all.filter(({ omitted }) => omitted > 0)
  const shown = lacking.slice(0, most).map((one, i) => {
    const isStranger = isAnotherText(result, one.name)
    const of = i === 0 ? `${plural(one.reference, 'passage')} of the reference` : one.reference
    const who = `${bold(one.name)}${isStranger ? `, which is ${relationWords['another-text']},` : ''}`
    return `${who} ${one.omitted} of ${of}${isStranger ? '' : linesOf(result, one)}`
  })
  const others = lacking.length > most ? [`${lacking.length - most} more less`] : []
  const none =
    all.length > lacking.length ? [`${naming(all.slice(lacking.length).map(({ name }) => name))} nothing`] : []
  return [`Left out: ${[...shown, ...others, ...none].join('; ')}.`]
}

/** ` (lines 12, 19)`, those of the reference's file, with the document where there are many; `…` where there are more. */
function linesOf({ documents }: Result, { omitted, omittedLines }: PassageCounts): string {
  if (omittedLines.length === 0) return ''
  const more = omitted > omittedLines.length ? ', …' : ''
  if (documents.length === 1)
    return ` (${omittedLines.length === 1 ? 'line' : 'lines'} ${omittedLines.map(({ line }) => line).join(', ')}${more})`
  const places = omittedLines.map(({ document, line }) => `${forMarkdown(document)} line ${line}`)
  return ` (${places.join(', ')}${more})`
}

/** Of whose texts more than half found no counterpart on either side, and what that may mean. */
function unlinked({ signature, documents }: Result): readonly string[] {
  if (/\bunit:(?:line|string)\b/.test(signature)) return []
  const teller = unlinkedTeller(signature)
  // Of another article it is said already that it is one.
  for (const document of documents)
    teller.take({ ...document, alignments: document.alignments.filter(({ relation }) => relation !== 'another-text') })
  return teller.sentences().slice(0, most).map(forMarkdown)
}
