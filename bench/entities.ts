// What the gold of the world-order texts says of mention detection and of the entities metric.
// npx jiti bench/entities.ts
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { z } from 'zod'
import { entities } from '../src/metrics/entities.ts'
import type { Span } from '../src/model/document.ts'
import type { Finding } from '../src/model/metric.ts'
import { type Excerpt, joinPassages, type Pair } from '../src/model/pair.ts'
import { findMentions, type Mention } from '../src/text/entities.ts'
import { findQuotations } from '../src/text/quotes.ts'
import { loadWink } from '../src/text/wink.ts'

const data = join(import.meta.dirname, '../../shared/data/world-order')
if (!existsSync(data)) {
  console.log(`no gold at ${data}: nothing to measure`)
  process.exit(0)
}

const span = { start: z.int(), end: z.int() }
const goldFile = z.object({
  entities: z.array(z.object({ ...span, type: z.string(), ids: z.array(z.string()), text: z.string() })),
  sentences: z.array(z.object({ ...span, id: z.string() })),
})
const link = z.object({ src: z.array(z.string()), ref: z.array(z.string()), status: z.string() })
const alignmentFile = z.object({ pairs: z.array(z.object({ src: z.string(), links: z.array(link) })) })

interface Gold extends z.infer<typeof goldFile> {
  readonly text: string
}

const parse = (file: string): unknown => JSON.parse(readFileSync(join(data, file), 'utf8'))

function goldOf(name: string): Gold {
  const file = readdirSync(join(data, 'raw')).find((raw) => raw.startsWith(name)) ?? ''
  return { ...goldFile.parse(parse(`gold/${name}.json`)), text: readFileSync(join(data, 'raw', file), 'utf8') }
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

/** Sentences of a text of the gold by their ids. */
function excerpt(name: string, ids: readonly string[]): Excerpt {
  const { text = '', sentences = [] } = gold.get(name) ?? {}
  return { document: text, spans: ids.flatMap((id) => sentences.find((sentence) => sentence.id === id) ?? []) }
}

/** The gold's sure links as pairs of a variant with 004. */
function pairsOf(name: string): readonly Pair[] {
  const { pairs } = alignmentFile.parse(parse('alignments.json'))
  const sure = pairs.find(({ src }) => src === name)?.links.filter(({ status }) => status === 'sure') ?? []
  return sure.map(({ src, ref }) => {
    const origin = { reference: excerpt('004', ref), hypothesis: excerpt(name, src) }
    return { references: [joinPassages(origin.reference)], hypothesis: joinPassages(origin.hypothesis), origin }
  })
}

const metric = entities()
const table: string[][] = [['variant', 'pairs', 'kept', 'changed', 'lost', 'added', 'findings per 100 judged', 'score']]
for (const name of ['000', '002']) {
  const pairs = pairsOf(name)
  const findings: Finding[] = []
  const rows = await metric.measure(pairs, (finding) => findings.push(finding))
  const sum = [0, 1, 2, 3].map((column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0))
  const [kept = 0, changed = 0, lost = 0, added = 0] = sum
  const alarms = (100 * (changed + lost)) / (kept + changed + lost)
  const cells = [pairs.length, kept, changed, lost, added, alarms.toFixed(1), metric.score(sum)?.toFixed(1) ?? '-']
  table.push([name, ...cells.map(String)])
  if (verbose) for (const { pair, statistic, message } of findings) console.log(name, pair, statistic, message)
}
console.log(`\n${markdownTable(table)}`)

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
