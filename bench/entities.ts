// What the gold of the world-order texts says of mention detection and of the entities metric.
// npx jiti bench/entities.ts [--verbose]
import { existsSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import { findMentions, type Mention } from '../src/mentions/entities.ts'
import { entities } from '../src/metrics/entities/entities.ts'
import type { Span } from '../src/model/document.ts'
import type { Finding } from '../src/model/metric.ts'
import type { Pair } from '../src/model/pair.ts'
import { findQuotations } from '../src/quotations/quotes.ts'
import { loadWink } from '../src/text/wink.ts'
import { planted, recorded } from './corrupt-records.ts'
import { bCubed, damaged, data, type Gold, goldOf, matchedMentions, pairsOf } from './entity-gold.ts'

if (!existsSync(data)) {
  console.log(`no gold at ${data}: nothing to measure`)
  process.exit(0)
}

const merged: Readonly<Record<string, string>> = {
  quantity: 'number',
  money: 'number',
  percent: 'number',
  ordinal: 'number',
  time: 'date',
}
const typeOf = ({ type }: Mention): string => merged[type] ?? type

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const verbose = process.argv.includes('--verbose')

function detection(names: readonly string[], types: readonly string[]): readonly string[][] {
  return types.map((type) => {
    const cells = [overlap, same].flatMap((hit) => {
      let [found, given, right, wanted] = [0, 0, 0, 0]
      for (const name of names) {
        const { text = '', entities: all = [] } = gold.get(name) ?? {}
        const ours = (mentions.get(name) ?? []).filter((mention) => typeOf(mention) === type)
        const theirs = all.filter((entity) => entity.type === type)
        const missed = theirs.filter((entity) => !ours.some((mention) => hit(mention, entity)))
        const extra = ours.filter((mention) => !theirs.some((entity) => hit(mention, entity)))
        found += theirs.length - missed.length
        wanted += theirs.length
        right += ours.length - extra.length
        given += ours.length
        if (verbose && hit === overlap) {
          for (const { start, end } of missed) console.log(`${name} missed ${type} ${start}: ${text.slice(start, end)}`)
          for (const { start, end } of extra) console.log(`${name} extra ${type} ${start}: ${text.slice(start, end)}`)
        }
      }
      const [p, r] = [share(right, given), share(found, wanted)]
      return [p, r, share(2 * p * r, p + r)].map((x) => x.toFixed(2))
    })
    const count = names.flatMap((name) => gold.get(name)?.entities ?? []).filter((e) => e.type === type).length
    return [type, String(count), ...cells]
  })
}

const wink = await loadWink()
const names = ['000', '002', '004']
const gold = new Map(names.map((name) => [name, goldOf(name)]))
const mentions = new Map([...gold].map(([name, { text }]) => [name, findMentions(text, wink)]))
console.log(
  markdownTable([
    ['type', 'gold', 'P overlap', 'R', 'F1', 'P exact', 'R', 'F1'],
    ...detection(names, ['person', 'place', 'organisation', 'nationality', 'role', 'date', 'number', 'event']),
  ]),
)

const ofText = (name: string): Gold => gold.get(name) ?? goldOf(name)
const linking = ['person', 'place', 'organisation'].map((type) => {
  const matched = names.flatMap((name) =>
    matchedMentions(ofText(name), mentions.get(name) ?? [], type).map(({ ours, theirs }) => ({
      ours: `${name} ${ours}`,
      theirs: `${name} ${theirs}`,
    })),
  )
  return [type, String(matched.length), ...bCubed(matched).map((x) => x.toFixed(3))]
})
console.log(`\n${markdownTable([['linking within a text, B³', 'mentions', 'P', 'R', 'F1'], ...linking])}`)

/** Flagged, though the gold has what the reference says among what the other text says there. */
const isFalse = (name: string, pair: Pair | undefined, { place, related }: Finding): boolean => {
  const was = [place, related].find((each) => each?.side === 'reference')
  const spans = pair?.origin?.hypothesis.spans ?? []
  const said = ofText(name).entities.filter((entity) => spans.some((span) => overlap(span, entity)))
  const meant = was === undefined ? [] : ofText('004').entities.filter((entity) => same(entity, was))
  return meant.some(({ ids }) => said.some((entity) => entity.ids.some((id) => ids.includes(id))))
}

const metric = entities()
const table: string[][] = [
  ['variant', 'pairs', 'kept', 'changed', 'lost', 'added', 'flagged per 100 judged', 'false alarms per 100', 'score'],
]
for (const name of ['000', '002']) {
  const pairs = pairsOf(name, ofText('004'), ofText(name))
  const findings: Finding[] = []
  const rows = await metric.measure(pairs, (finding) => findings.push(finding))
  const sum = [0, 1, 2, 3].map((column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0))
  const [kept = 0, changed = 0, lost = 0, added = 0] = sum
  const alarms = (100 * (changed + lost)) / (kept + changed + lost)
  const wrong = findings.filter(
    (finding) => finding.statistic !== 'added' && isFalse(name, pairs[finding.pair], finding),
  ).length
  const falseAlarms = ((100 * wrong) / (kept + changed + lost)).toFixed(1)
  const cells = [
    pairs.length,
    kept,
    changed,
    lost,
    added,
    alarms.toFixed(1),
    falseAlarms,
    metric.score(sum)?.toFixed(1) ?? '-',
  ]
  table.push([name, ...cells.map(String)])
  if (verbose) for (const { pair, statistic, message } of findings) console.log(name, pair, statistic, message)
}
console.log(`\n${markdownTable(table)}`)

async function flagged(pairs: readonly Pair[], isThere: (finding: Finding, pair: Pair) => boolean): Promise<boolean> {
  const findings: Finding[] = []
  await metric.measure(pairs, (finding) => findings.push(finding))
  return findings.some((finding) => {
    const pair = pairs[finding.pair]
    return finding.statistic !== 'added' && pair !== undefined && isThere(finding, pair)
  })
}

const own = pairsOf('000', ofText('004'), ofText('000'))
const isInPairs = ({ start }: Span): boolean =>
  own.some(({ origin }) => origin?.hypothesis.spans.some((each) => each.start <= start && start < each.end))
const hits = new Map<string, boolean[]>()
const count = (kind: string, hit: boolean): void => {
  hits.set(kind, [...(hits.get(kind) ?? []), hit])
}
for (const { kind, hypothesis } of recorded())
  if (kind !== 'recorded: quotation' && isInPairs(hypothesis))
    count(kind, await flagged(own, ({ place }) => place?.side === 'hypothesis' && overlap(place, hypothesis)))
const pairs002 = pairsOf('002', ofText('004'), ofText('002'))
for (const { kind, what, was, written } of planted())
  for (const pair of pairs002) {
    const changed = damaged(pair, was, written)
    if (changed === undefined) continue
    const before = new Set<string>()
    await metric.measure([pair], ({ message }) => before.add(message))
    const hit = await flagged([changed], ({ message }) => !before.has(message))
    count(kind, hit)
    if (verbose && !hit) console.log(`not flagged: ${kind} ${what}`)
  }
const shares = [...hits].map(([kind, all]) => {
  const found = all.filter(Boolean).length
  return [kind, ...[all.length, found].map(String), share(found, all.length).toFixed(2)]
})
console.log(`\n${markdownTable([['corrupt mentions, gold links', 'n', 'flagged', 'share'], ...shares])}`)

// Speed: distinct texts of 4000 characters, one core, after load; the fastest of five rounds, since others share the machine.
const base = [...gold.values()].map(({ text }) => text).join('\n')
const texts = Array.from({ length: 60 }, (_, i) => base.slice((i * 97) % 5000, ((i * 97) % 5000) + 4000))
function perSecond(read: (text: string) => unknown): number {
  const rounds = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage()
    for (const text of texts) read(text)
    return process.cpuUsage(before).user
  })
  return Math.round(texts.length / (Math.min(...rounds.slice(2)) / 1e6))
}
console.log('\ntexts of 4000 characters a second of one core')
console.log(
  `mentions ${perSecond((text) => findMentions(text, wink))}, quotations ${perSecond((text) => findQuotations(text))}`,
)
console.log(`both ${perSecond((text) => [findMentions(text, wink), findQuotations(text)])}`)
