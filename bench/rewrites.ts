// What is found of changes planted in another human translation of the same source, beside the same in the very same text.
//
//   npx jiti bench/rewrites.ts [--half tune|look|all] [--misses OPERATOR]
//
// Each change alone, in one segment; a name, place, number, unit, office or date is changed where the reference has it too. Found: a
// finding that is told, at the place of the change on either side. Alarms: all other findings that are told in those segments. A
// bench: it prints and never fails on a number.
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { confidenceOf, isTold as isToldAt, severityOf } from '../src/certainty/weigh.ts'
import { areThere, type Half, type Noted } from './judged-data.ts'
import { type Ground, grouped, type Planted, planted } from './planted.ts'
import { rateOf } from './rates.ts'

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'look' }, misses: { type: 'string' } },
})
if (!areThere) {
  console.log('bench/rewrites.ts: ../shared/data/judged is not there, nothing is planted')
  process.exit(0)
}
const half = values.half as Half

const none = { others: 0, sharing: 0 }

const told = ({ finding }: Noted): 'minor' | 'major' | undefined => {
  const confidence = confidenceOf(finding, none)
  if (confidence !== undefined && !isToldAt(confidence, none)) return undefined
  return severityOf(confidence, finding.severity ?? 'minor') === 'minor' ? 'minor' : 'major'
}

const isMajor = (noted: Noted): boolean => told(noted) === 'major'
const isTold = (noted: Noted): boolean => told(noted) !== undefined

function row(operator: string, all: readonly Planted[]): readonly string[] {
  const share = (is: (plant: Planted) => boolean): string => rateOf(all.filter(is).length, all.length)
  return [
    operator,
    String(all.length),
    share(({ noted }) => noted.some((one) => one.isThere && isMajor(one))),
    share(({ noted }) => noted.some((one) => one.isThere && isTold(one))),
    share(({ noted }) => noted.some((one) => !one.isThere && isMajor(one))),
    share(({ noted }) => noted.some((one) => !one.isThere && isTold(one))),
  ]
}

for (const ground of ['rewrite', 'verbatim'] as const satisfies readonly Ground[]) {
  const all = await planted(ground, half)
  console.log(`\n## ${ground === 'rewrite' ? 'In another human translation' : 'In the same text'}, ${half} half\n`)
  const heading = ['change', 'n', 'found, major or worse', 'found', 'alarms, major or worse', 'alarms']
  for (const harmless of [false, true]) {
    const groups = grouped(
      all.filter((one) => one.harmless === harmless),
      ({ operator }) => operator,
    )
    console.log(markdownTable([heading, ...[...groups].map(([operator, plants]) => [...row(operator, plants)])]), '\n')
  }
  if (values.misses === undefined) continue
  for (const { operator, reference, text, place, noted } of all) {
    if (operator !== values.misses || noted.some((one) => one.isThere && isMajor(one))) continue
    const shown = `${text.slice(Math.max(0, place.start - 80), place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end, place.end + 80)}`
    console.log(
      `R: ${reference}\nH: ${shown}\n   ${noted.map(({ finding, isThere }) => `${isThere ? '' : '(elsewhere) '}${finding.message}`).join('; ')}`,
    )
  }
}
