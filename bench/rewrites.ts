// What is found of changes planted in another human translation of the same source, beside the same in the very same text.
//
//   npx jiti bench/rewrites.ts [--half tune|look|all] [--most N] [--misses OPERATOR] [--alarms]
//
// Each change alone, in one segment; what is changed stands in the reference too, once. Found: a finding that is told, at the
// place of the change on either side. Alarms: segments with another finding that is told, whether the change brought it or it was there before;
// the last line of a table is the same texts with nothing changed. `article` is one of the world-order articles against that
// which it rewrites. A bench: it prints and never fails on a number.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { confidenceOf, isTold as isToldAt, severityOf } from '../src/certainty/weigh.ts'
import { data as articles } from './entity-gold.ts'
import { areThere, type Half, type Noted } from './judged-data.ts'
import { type Ground, grouped, notes, type Planted, pairsOf, planted } from './planted.ts'
import { rateOf } from './rates.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'look' },
    most: { type: 'string', default: '100' },
    misses: { type: 'string' },
    alarms: { type: 'boolean', default: false },
  },
})
if (!areThere) {
  console.log('bench/rewrites.ts: ../shared/data/judged is not there, nothing is planted')
  process.exit(0)
}
const half = values.half as Half

const none = { others: 0, sharing: 0 }

/** As a report of one variant has it. */
const told = ({ finding }: Noted): 'minor' | 'major' | undefined => {
  const confidence = confidenceOf(finding, none)
  if (confidence !== undefined && !isToldAt(confidence, none)) return undefined
  return severityOf(confidence, finding.severity ?? 'minor', none) === 'minor' ? 'minor' : 'major'
}

const isMajor = (noted: Noted): boolean => told(noted) === 'major'
const isTold = (noted: Noted): boolean => told(noted) !== undefined

const elsewhere = ({ noted, before }: Planted): readonly Noted[] => [
  ...noted.filter(({ isThere }) => !isThere),
  ...before,
]

function row(operator: string, all: readonly Planted[]): readonly string[] {
  const share = (is: (plant: Planted) => boolean): string => rateOf(all.filter(is).length, all.length)
  return [
    operator,
    String(all.length),
    share(({ noted }) => noted.some((one) => one.isThere && isMajor(one))),
    share(({ noted }) => noted.some((one) => one.isThere && isTold(one))),
    share((plant) => elsewhere(plant).some(isMajor)),
    share((plant) => elsewhere(plant).some(isTold)),
  ]
}

const titles = {
  rewrite: 'In another human translation',
  article: 'In an article that rewrites another',
  verbatim: 'In the same text',
} as const
const grounds: readonly Ground[] = existsSync(articles) ? ['rewrite', 'article', 'verbatim'] : ['rewrite', 'verbatim']

for (const ground of grounds) {
  const all = await planted(ground, half, Number(values.most))
  console.log(`\n## ${titles[ground]}, ${ground === 'article' ? 'all of it' : `${half} half`}\n`)
  const heading = ['change', 'n', 'found, major or worse', 'found', 'alarms, major or worse', 'alarms']
  for (const harmless of [false, true]) {
    const groups = grouped(
      all.filter((one) => one.harmless === harmless),
      ({ operator }) => operator,
    )
    const rows = [...groups].map(([operator, plants]) => row(operator, plants))
    console.log(markdownTable([heading, ...rows, ...(harmless ? [] : [await unchanged(ground)])]), '\n')
  }
  if (values.misses !== undefined) for (const plant of all.filter(isMissed)) show(plant)
  if (values.alarms) for (const plant of all.filter((one) => elsewhere(one).some(isMajor))) show(plant)
}

/** The texts as they are. */
async function unchanged(ground: Ground): Promise<readonly string[]> {
  const pairs = pairsOf(ground, half)
  const noted = await notes(pairs)
  const segments = (is: (one: Noted) => boolean): number => new Set(noted.filter(is).map(({ segment }) => segment)).size
  const shares = [isMajor, isTold].map((is) => rateOf(segments(is), pairs.length))
  return ['nothing', String(pairs.length), '', '', ...shares]
}

function isMissed({ operator, noted }: Planted): boolean {
  return operator === values.misses && !noted.some((one) => one.isThere && isMajor(one))
}

function show({ operator, reference, text, place, noted, before }: Planted): void {
  const around = `${text.slice(Math.max(0, place.start - 80), place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end, place.end + 80)}`
  const said = [...noted, ...before.map((one) => ({ ...one, isThere: false }))].map(
    (one) =>
      `   ${told(one) ?? 'untold'}${one.isThere ? '' : ' (elsewhere)'} ${one.finding.message} [${one.finding.evidence ?? '-'}, ${confidenceOf(one.finding, none) ?? '-'}]\n`,
  )
  console.log(`${operator}\nR: ${reference}\nH: ${around}\n${said.join('')}`)
}
