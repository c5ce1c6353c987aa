import type { Result, ResultFinding } from '../../../model/result.ts'
import { hypotheses } from '../../lookup.ts'
import { meantBy } from '../../meaning.ts'
import { isAnotherText, relationWords } from '../../relation-words.ts'
import { grouped, isGrave, ofFact, toldFindings } from '../../told-findings.ts'
import { systemName } from '../metric-cells.ts'
import { row, table } from '../table.ts'

/** What an editor calls what befell a text, by the end of MQM's category, in the order of the columns. */
const mistranslated: Readonly<Record<string, string>> = {
  attribution: 'speakers',
  polarity: 'yes and no',
  number: 'numbers',
  'date-time': 'dates',
  entity: 'names',
  role: 'offices',
  quotation: 'quotations',
}

/** The column of a finding: what was changed, what is gone, what came in, or the rest. */
function headingOf(result: Result, finding: ResultFinding): string {
  const [, error = '', what = ''] = meantBy(result, finding).category.split('/')
  if (error === 'mistranslation') return Object.hasOwn(mistranslated, what) ? mistranslated[what]! : 'other changes'
  if (error === 'omission') return 'left out'
  if (error === 'addition') return 'came in'
  return 'form'
}

const order = [...Object.values(mistranslated), 'other changes', 'left out', 'came in', 'form']

/** Who changed what: findings by kind, each fact once. */
export function kinds(result: Result): readonly string[] {
  const found = new Map<string, { all: number; grave: number }>()
  for (const { finding, all } of grouped(toldFindings(result), (each) => `${each.system}\n${ofFact(each)}`)) {
    const key = `${finding.system}\n${headingOf(result, finding)}`
    const count = found.get(key) ?? { all: 0, grave: 0 }
    found.set(key, { all: count.all + 1, grave: count.grave + (all.some(isGrave) ? 1 : 0) })
  }
  const headings = order.filter((heading) => hypotheses(result).some(({ name }) => found.has(`${name}\n${heading}`)))
  if (headings.length === 0) return []
  const isStranger = ({ name }: { readonly name: string }): boolean => isAnotherText(result, name)
  const systems = hypotheses(result).filter((system) => !isStranger(system))
  const strangers = hypotheses(result).length > systems.length
  return [
    table(
      ['system', ...headings],
      systems.map((system) =>
        row(
          systemName(system),
          headings.map((heading) => cell(found.get(`${system.name}\n${heading}`))),
        ),
      ),
    ),
    `How many findings are critical or major, of how many in all; each is a claim to be looked at, not a verdict.${strangers ? ` A text that is ${relationWords['another-text']} is not listed.` : ''}`,
  ]
}

const cell = (count: { readonly all: number; readonly grave: number } | undefined): string =>
  count === undefined ? '-' : count.grave > 0 ? `**${count.grave}** of ${count.all}` : `0 of ${count.all}`
