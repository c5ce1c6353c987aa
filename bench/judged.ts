// What findings are worth on translations that nobody here wrote: those that people judged, and second human translations.
//
//   npx jiti bench/judged.ts [--half tune|look|all] [--data DIR] [--kinds]
//
// Each metric's findings as they are told, all systems at once: how many there are; how many lie on a translation with a major
// error, and how many would anywhere; how many touch what people marked, and how many would by chance; and how many are told
// of a second human translation, where nearly all are false. Intervals are of documents drawn anew (blocks of ten lines where there are none).
// --kinds prints what was noted, told or not, by what it rests on and by how many other systems read alike. The numbers of
// `src/certainty/precision.ts` are learned from the half `tune`: `look` is what readers can expect. A bench: it never fails on a number.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { weigh, witnessClass } from '../src/certainty/weigh.ts'
import {
  folder,
  type Half,
  type JudgedSet,
  judgedSet,
  measuredSet,
  type Noted,
  notedIn,
  type Side,
  setsIn,
  verdictOf,
} from './judged-data.ts'
import { base, chance, type Figure, onMajor, per100, ratio, shown, talliesOf, touch } from './judged-tally.ts'
import { grouped, kindOf } from './planted.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'look' },
    data: { type: 'string', default: folder },
    kinds: { type: 'boolean', default: false },
  },
})
const dir = values.data
if (!existsSync(dir)) {
  console.log(`bench/judged.ts: ${dir} is not there, nothing is measured`)
  process.exit(0)
}
const half = values.half as Half

/** What metrics noted of a set, and what of it is told. */
interface Measured {
  readonly set: JudgedSet
  readonly noted: readonly Noted[]
  readonly told: readonly Noted[]
}

async function measured(set: JudgedSet): Promise<Measured> {
  const result = await measuredSet(set)
  return {
    set,
    noted: notedIn(set, result, result.findings),
    told: notedIn(set, result, weigh(result).findings),
  }
}

const severities = ['critical', 'major', 'minor'] as const
type Rows = ReadonlyMap<string, readonly Noted[]>

/** By metric and severity; then what is grave, whatever it is of. */
function bySeverity(told: readonly Noted[]): Rows {
  const severityOf = ({ finding }: Noted): string => finding.severity ?? 'none'
  const order = (key: string): number => severities.findIndex((severity) => key.endsWith(severity))
  const cells = grouped(told, (noted) => `${noted.finding.metric}, ${severityOf(noted)}`)
  const sorted = [...cells].toSorted(
    ([a], [b]) => a.split(',')[0]!.localeCompare(b.split(',')[0]!) || order(a) - order(b),
  )
  return new Map([
    ...sorted,
    ['all, critical', told.filter((noted) => severityOf(noted) === 'critical')],
    ['all, major or worse', told.filter((noted) => severityOf(noted) !== 'minor')],
  ])
}

const heading = (title: string): void => console.log(`\n## ${title}, ${half} half\n`)

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(markdownTable([head, ...rows], { align: head.map((_, i) => (i === 0 ? 'l' : 'r')) }))
}

const columns: readonly (readonly [string, Figure, digits: number])[] = [
  ['per 100 texts', per100, 1],
  ['on a major error', onMajor, 3],
  ['÷ base', ratio(onMajor, base), 2],
  ['touches a mark', touch, 3],
  ['by chance', chance, 3],
  ['÷ chance', ratio(touch, chance), 2],
]

function printJudged({ set, told }: Measured): void {
  const all = talliesOf(set, [])
  heading(`${set.name}, judged`)
  console.log(
    `${set.segments.length} segments in ${all.length} documents; with a major error: ${shown(all, base, 3)} of the translations\n`,
  )
  const rows = [...bySeverity(told)].map(([name, findings]) => {
    const tallies = talliesOf(set, findings)
    return [name, String(findings.length), ...columns.map(([, figure, digits]) => shown(tallies, figure, digits))]
  })
  print(['finding', 'n', ...columns.map(([title]) => title)], rows)
}

function printHuman({ set, told }: Measured): void {
  heading(`${set.name}, two human translations`)
  console.log(`${set.segments.length} segments\n`)
  const rows = [...bySeverity(told)].map(([name, findings]) => [
    name,
    String(findings.length),
    shown(talliesOf(set, findings), per100, 2),
  ])
  print(['finding', 'n', 'per 100 texts'], rows)
}

const classes = ['alone', 'few', 'some', 'most'] as const

/** `12: .45/.30`: how many there are, the share that is right by the marks and that would be by chance. */
function short(set: JudgedSet, findings: readonly Noted[]): string {
  if (findings.length === 0) return ''
  const verdicts = findings.map((noted) => verdictOf(set, noted))
  const [hit, luck] = (['hit', 'chance'] as const).map((key) =>
    (verdicts.reduce((sum, verdict) => sum + verdict[key], 0) / findings.length).toFixed(2).replace(/^0/, ''),
  )
  return `${findings.length}: ${hit}/${luck}`
}

/** By kind: all, then by the share of the other systems that read alike; and how often between two people. */
function printKinds(judged: readonly Measured[], human: readonly Measured[]): void {
  heading(
    'Kinds: n, touching a mark (or, without a place, on a major error) / by chance, by the share of other systems that read alike',
  )
  const name = ({ finding }: Noted): string => kindOf(finding).join('/')
  const perKind = [...judged, ...human].map(({ noted }) => grouped(noted, name))
  const kinds = [...new Set(perKind.flatMap((groups) => [...groups.keys()]))].toSorted()
  const rows = kinds.map((kind) => {
    const cells = judged.flatMap(({ set }, i) => {
      const own = perKind[i]?.get(kind) ?? []
      const byClass = classes.map((_, at) => own.filter(({ witnesses }) => witnessClass(witnesses) === at + 1))
      return [own, ...byClass].map((findings) => short(set, findings))
    })
    const between = human.map(({ set }, i) =>
      shown(talliesOf(set, perKind[judged.length + i]?.get(kind) ?? []), per100, 2),
    )
    return [kind, ...cells, ...between]
  })
  print(
    [
      'kind',
      ...judged.flatMap(({ set }) => [set.name, ...classes]),
      ...human.map(({ set }) => `${set.name}, human, per 100`),
    ],
    rows,
  )
}

async function measuredIn(side: Side): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const name of setsIn(dir, side)) {
    const set = judgedSet(name, half, side, dir)
    if (set.segments.length > 0) all.push(await measured(set))
  }
  return all
}

const [judged, human] = [await measuredIn('systems'), await measuredIn('other')]
if (values.kinds) printKinds(judged, human)
else {
  judged.forEach(printJudged)
  human.forEach(printHuman)
}
