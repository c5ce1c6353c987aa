// Quotations against the gold of three articles: npx jiti bench/quotes.ts [DIR]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { z } from 'zod'
import { quotes } from '../src/metrics/quotes/quotes.ts'
import { joinPassages, type Pair } from '../src/model/pair.ts'
import { findQuotations, type Quotation } from '../src/quotations/quotes.ts'
import { compareWording } from '../src/quotations/wording/wording.ts'

const span = z.object({ start: z.int(), end: z.int() })
const names = z.union([z.string(), z.array(z.string())]).optional()
const goldQuote = span.extend({
  marks: z.string(),
  kind: z.string(),
  speaker: z.string().nullable(),
  attribution: span.nullable(),
  parts: z.array(z.object({ canonical: z.string(), text: z.string(), fidelity: z.string() })),
})
const mention = span.extend({ ids: z.array(z.string()), holder: names, metonymOf: names })
const sentence = span.extend({ id: z.string(), class: z.string() })
const goldSchema = z.object({
  quotes: z.array(goldQuote),
  entities: z.array(mention),
  sentences: z.array(sentence),
})
const link = z.object({ src: z.array(z.string()), ref: z.array(z.string()), status: z.string() })
const alignments = z.object({ pairs: z.array(z.object({ src: z.string(), links: z.array(link) })) })
const catalogueSchema = z.object({
  entities: z.array(z.object({ id: z.string(), forms: z.array(z.object({ form: z.string() })) })),
})
const wordings = z.object({ quotes: z.array(z.object({ id: z.string(), referenceText: z.string().nullable() })) })
type GoldQuote = z.infer<typeof goldQuote>
type Gold = z.infer<typeof goldSchema>
type Catalogue = z.infer<typeof catalogueSchema>

const dir = process.argv[2] ?? join(import.meta.dirname, '../../shared/data/world-order')
const json = (path: string): unknown => JSON.parse(readFileSync(join(dir, path), 'utf8'))
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${part}/${whole} ${(part / whole).toFixed(3)}`

/** The ids that a found speaker can stand for: its mention in the gold (holders of roles too), or its surface form. */
function idsOf({ speaker }: Quotation, gold: Gold, { entities }: Catalogue): readonly string[] {
  if (!speaker) return []
  const mentions = gold.entities.filter((each) => each.start < speaker.end && each.end > speaker.start)
  return [
    ...mentions.flatMap(({ ids, holder = [], metonymOf = [] }) => [ids, holder, metonymOf].flat(2)),
    ...entities.filter(({ forms }) => forms.some(({ form }) => form === speaker.name)).map(({ id }) => id),
  ]
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** No mention names a joint speaker, so there the cue or the name must lie in the cue of the gold. */
function speakerRight(found: Quotation, quote: GoldQuote, gold: Gold, catalogue: Catalogue): boolean {
  if (quote.speaker === null) return found.speaker === null
  if (!found.speaker) return false
  if (quote.speaker.startsWith('joint:')) {
    // a fragment quoted again without a cue has that of the quotation it repeats
    const repeated = gold.quotes.find(({ parts }) =>
      parts.some(({ text }) => text.includes(quote.parts[0]?.text ?? '?')),
    )
    const { attribution } = quote.attribution === null ? (repeated ?? quote) : quote
    return attribution !== null && (overlap(found.speaker.cue, attribution) || overlap(found.speaker, attribution))
  }
  return idsOf(found, gold, catalogue).includes(quote.speaker)
}

const steps = ['verbatim', 'minor', 'paraphrase', 'truncated', 'distorted']

function main(): void {
  if (!existsSync(dir)) {
    process.stdout.write(`${dir} is not here; nothing measured\n`)
    return
  }
  const catalogue = catalogueSchema.parse(json('entities.json'))
  const canon = new Map(wordings.parse(json('quotes.json')).quotes.map((each) => [each.id, each.referenceText]))
  const rows: string[][] = []
  const misses: string[] = []
  const sums = new Map<string, [number, number]>()
  const count = (name: string, right: number, all = 1): void => {
    const [a, b] = sums.get(name) ?? [0, 0]
    sums.set(name, [a + right, b + all])
  }
  for (const id of ['000', '002', '004']) {
    const gold = goldSchema.parse(json(`gold/${id}.json`))
    const text = read(id)
    const found = findQuotations(text)
    const exact = gold.quotes.filter((q) => found.some((f) => f.start === q.start && f.end === q.end)).length
    const touched = gold.quotes.filter((q) => found.some((f) => overlap(f, q))).length
    const real = found.filter((f) => gold.quotes.some((q) => overlap(f, q))).length
    count('exact P', exact, found.length)
    count('exact R', exact, gold.quotes.length)
    count('overlap P', real, found.length)
    count('overlap R', touched, gold.quotes.length)
    for (const quote of gold.quotes) {
      const match = found.find((each) => overlap(each, quote))
      if (!match) continue
      count('marks', Number(match.marks === quote.marks))
      count('kind', Number(match.kind === quote.kind))
      const right = speakerRight(match, quote, gold, catalogue)
      count('speaker', Number(right))
      if (!right)
        misses.push(`${id} ${quote.start}: speaker ${match.speaker?.name ?? '-'}, gold ${quote.speaker ?? '-'}`)
      if (match.kind !== quote.kind) misses.push(`${id} ${quote.start}: kind ${match.kind}, gold ${quote.kind}`)
      for (const part of quote.parts) {
        const reference = canon.get(part.canonical)
        const want = steps.indexOf(part.fidelity)
        if (id === '004' || !reference || want === -1) continue
        const { grade } = compareWording(reference, part.text)
        const got = steps.indexOf(grade)
        count('grade exact', Number(got === want))
        count('grade within one', Number(Math.abs(got - want) <= 1))
        if (got !== want) misses.push(`${id} ${quote.start}: grade ${grade}, gold ${part.fidelity}`)
      }
    }
    rows.push([
      id,
      String(gold.quotes.length),
      String(found.length),
      share(exact, gold.quotes.length),
      share(touched, gold.quotes.length),
    ])
  }
  const f1 = (name: string): string => {
    const [p, r] = [sums.get(`${name} P`), sums.get(`${name} R`)].map((pair) => (pair ? pair[0] / pair[1] : 0))
    return p && r ? ((2 * p * r) / (p + r)).toFixed(3) : '-'
  }
  process.stdout.write(`${markdownTable([['text', 'gold', 'found', 'exact', 'overlap'], ...rows])}\n\n`)
  const table = [...sums].map(([name, [part, whole]]) => [name, share(part, whole)])
  process.stdout.write(
    `${markdownTable([['measure', 'value'], ...table, ['exact F1', f1('exact')], ['overlap F1', f1('overlap')]])}\n\n`,
  )
  process.stdout.write(`${misses.join('\n')}\n`)
}

const read = (id: string): string => {
  const raw = readdirSync(join(dir, 'raw')).find((name) => name.startsWith(id)) ?? ''
  return readFileSync(join(dir, 'raw', raw), 'utf8')
}

/** The gold's sure links as beads; what they leave over are omissions and additions. */
function goldPairs(id: string): readonly Pair[] {
  const [source, target] = [id, '004'].map((each) => ({
    document: read(each),
    sentences: goldSchema
      .parse(json(`gold/${each}.json`))
      .sentences.filter((one) => ['headline', 'subheading', 'body'].includes(one.class)),
  }))
  if (!source || !target) return []
  const links = alignments.parse(json('alignments.json')).pairs.find(({ src }) => src === id)?.links ?? []
  const sure = links.filter(({ status }) => status === 'sure')
  const rest = [
    ...target.sentences
      .filter((one) => !sure.some(({ ref }) => ref.includes(one.id)))
      .map((one) => ({ src: [''], ref: [one.id] })),
    ...source.sentences
      .filter((one) => !sure.some(({ src }) => src.includes(one.id)))
      .map((one) => ({ src: [one.id], ref: [''] })),
  ]
  return [...sure, ...rest].map(({ src, ref }) => {
    const spans = (side: typeof source, ids: readonly string[]) => side.sentences.filter((one) => ids.includes(one.id))
    const reference = { document: target.document, spans: spans(target, ref) }
    const hypothesis = { document: source.document, spans: spans(source, src) }
    return {
      references: [joinPassages(reference)],
      hypothesis: joinPassages(hypothesis),
      origin: { reference, hypothesis },
    }
  })
}

async function score(): Promise<void> {
  if (!existsSync(dir)) return
  const metric = quotes()
  for (const id of ['000', '002']) {
    const notes: string[] = []
    const rows = await metric.measure(goldPairs(id), ({ statistic, message, severity }) => {
      notes.push(`  ${statistic} (${severity ?? '-'}): ${message}`)
    })
    const sum = metric.statistics.map((_, i) => rows.reduce((total, row) => total + (row[i] ?? 0), 0))
    const counts = metric.statistics.map((name, i) => `${name} ${Number(sum[i]?.toFixed(2))}`).join(', ')
    process.stdout.write(`${id}: ${metric.score(sum)?.toFixed(1) ?? '-'} (${counts})\n${notes.join('\n')}\n`)
  }
}

main()
await score()
