import type { GateReport, GateViolation } from '../../model/gate.ts'
import { plural } from '../../text/plural.ts'
import { byKey } from '../by-key.ts'
import { code, forMarkdown } from '../escape.ts'
import { faultOf, keyOf, notesOf, placeOf, summaryOf, worstFirst } from './violation-words.ts'

/** Violations of a rule that its section lists. */
const mostOfRule = 200

/** The page in sections, each fit to stand without those after it: the counts, a section a rule, what is to be known beside them. */
export function gateSections(report: GateReport): readonly string[] {
  const byRule = byKey(worstFirst(report), ({ rule }) => rule)
  const notes = notesOf(report)
  return [
    `## ${report.passed ? '✅' : '❌'} variorum gate\n\n${forMarkdown(summaryOf(report))}\n`,
    ...[...byRule].map(([rule, all]) => ruleSection(rule, all)),
    ...(notes.length === 0 ? [] : [`### Notes\n\n${notes.map((note) => `- ${forMarkdown(note)}\n`).join('')}`]),
  ]
}

function ruleSection(rule: string, all: readonly GateViolation[]): string {
  const shown = all
    .slice(0, mostOfRule)
    .map(
      (each) =>
        `- **${each.severity}** ${forMarkdown(placeOf(each))} ${forMarkdown(keyOf(each))}: ${forMarkdown(faultOf(each))}\n`,
    )
  const more = all.length - shown.length
  return `### ${code(rule)}: ${all.length}\n\n${shown.join('')}${more > 0 ? `- ${more} more\n` : ''}`
}

/** As many sections as fit, and how many are left out; a section that does not fit alone is cut at a line. */
export function fitting(sections: readonly string[], most: number, size: (text: string) => number): string {
  /** Kept for the sentence at the end. */
  const reserve = 100
  let page = ''
  for (const [i, section] of sections.entries()) {
    const next = page === '' ? section : `${page}\n${section}`
    if (size(next) <= most - reserve) {
      page = next
      continue
    }
    const lines = cut(section, most - reserve - size(page) - 1, size)
    const left = sections.length - i
    return `${page}${lines === '' ? '' : `\n${lines}`}\n${plural(left, 'section')} cut: see the log\n`
  }
  return page
}

/** The lines of a section that fit, from the first. */
function cut(section: string, most: number, size: (text: string) => number): string {
  let kept = ''
  let left = most
  for (const line of section.split('\n').map((each) => `${each}\n`)) {
    left -= size(line)
    if (left < 0) break
    kept += line
  }
  return kept
}
