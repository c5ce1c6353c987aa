// Fidelity metrics on changes made to the gazette's originals, each alone: what is found, and what is flagged without cause.
//
//   npx jiti bench/fidelity.ts [SEED] [--verbose]
//
// Then the same metrics between two human translations, where all that is flagged is a false alarm or a mistake of one of
// them. A bench: it prints and never fails on a number.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { seededRandom } from '../src/math/random.ts'
import { metrics } from '../src/metrics/index.ts'
import { isScored, type Span } from '../src/model/document.ts'
import type { Finding } from '../src/model/metric.ts'
import type { Pair } from '../src/model/pair.ts'
import { segment } from '../src/segment/segment.ts'
import { type Edit, perturbations } from './perturbations.ts'
import { wilson } from './rates.ts'

const seed = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1)
const verbose = process.argv.includes('--verbose')
/** How many of each kind are drawn from the three texts together. */
const most = 120

const names = ['coverage', 'entities', 'placeholders', 'polarity', 'quotes'] as const
const texts = ['visit', 'merger', 'flood'].map((id) =>
  readFileSync(join(import.meta.dirname, `../corpora/gazette/texts/${id}/original.txt`), 'utf8'),
)

const rate = (part: number, whole: number): readonly string[] => {
  if (whole === 0) return ['0', '-', '-']
  const [low, high] = wilson(part, whole)
  return [String(whole), (part / whole).toFixed(3), `${low.toFixed(2)}–${high.toFixed(2)}`]
}

const apply = (text: string, { start, end, text: written }: Edit): string =>
  text.slice(0, start) + written + text.slice(end)

/** Sentences of a text after an edit: those behind it move, the one that holds it grows. */
const moved = (spans: readonly Span[], { start, end, text }: Edit): readonly Span[] => {
  const by = text.length - (end - start)
  return spans.map((span) => ({
    start: span.start >= end ? span.start + by : span.start,
    end: span.end >= end ? span.end + by : span.end,
  }))
}

const pairsOf = (
  reference: string,
  spans: readonly Span[],
  hypothesis: string,
  changed: readonly Span[],
): readonly Pair[] =>
  spans.map((span, i) => {
    const other = changed[i] ?? span
    return {
      references: [reference.slice(span.start, span.end)],
      hypothesis: hypothesis.slice(other.start, other.end),
      origin: {
        reference: { document: reference, spans: [span] },
        hypothesis: { document: hypothesis, spans: [other] },
      },
    }
  })

async function findingsOf(pairs: readonly Pair[], near?: number): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const all = new Map<string, readonly Finding[]>()
  for (const name of names) {
    const findings: Finding[] = []
    const metric = metrics[name]?.({ language: 'en' })
    // a segment's row depends on nothing but its pair, so there the changed one is enough
    const measured = metric?.unit === 'segment' && near !== undefined ? pairs.slice(near, near + 1) : pairs
    await metric?.measure(measured, (finding) => findings.push(finding))
    all.set(name, findings)
  }
  return all
}

const spansOf = async (text: string): Promise<readonly Span[]> => {
  const { sentences } = await segment({ id: '', system: '', path: '', language: 'en', text })
  return sentences.filter(isScored)
}

interface Tally {
  tried: number
  found: number
  readonly by: Map<string, number>
}

const random = seededRandom(seed)
const cut = await Promise.all(texts.map(spansOf))
const tallies = new Map<string, Tally>()
const baseline = await Promise.all(
  texts.map(async (text, i) => {
    const all = await findingsOf(pairsOf(text, cut[i] ?? [], text, cut[i] ?? []))
    return new Set([...all].flatMap(([name, findings]) => findings.map(({ message }) => `${name} ${message}`)))
  }),
)

for (const { kind, edits } of perturbations) {
  const possible = texts.flatMap((text, at) =>
    edits(text)
      .filter((edit) => cut[at]?.some(({ start, end }) => start <= edit.start && edit.end <= end))
      .map((edit) => ({ at, edit, order: random(1e9) })),
  )
  const drawn = possible.sort((a, b) => a.order - b.order).slice(0, most)
  const tally: Tally = { tried: drawn.length, found: 0, by: new Map() }
  for (const { at, edit } of drawn) {
    const text = texts[at] ?? ''
    const spans = cut[at] ?? []
    const near = spans.findIndex(({ start, end }) => start <= edit.start && edit.end <= end)
    const hypothesis = apply(text, edit)
    const all = await findingsOf(pairsOf(text, spans, hypothesis, moved(spans, edit)), near)
    const fresh = [...all].flatMap(([name, findings]) =>
      findings
        .filter(({ message }) => !baseline[at]?.has(`${name} ${message}`))
        .map(({ message }) => ({ name, message })),
    )
    if (fresh.length > 0) tally.found++
    for (const name of new Set(fresh.map((finding) => finding.name))) tally.by.set(name, (tally.by.get(name) ?? 0) + 1)
    const isHarmless = perturbations.find((each) => each.kind === kind)?.harmless === true
    if (verbose && isHarmless !== fresh.length > 0) continue
    if (verbose) {
      const around = `${text.slice(edit.start - 50, edit.start)}[${text.slice(edit.start, edit.end)} => ${edit.text}]${text.slice(edit.end, edit.end + 40)}`
      console.log(kind, JSON.stringify(around), fresh.map(({ name, message }) => `${name} ${message}`).join('; '))
    }
  }
  tallies.set(kind, tally)
}

function print(title: string, harmless: boolean): void {
  const rows = perturbations
    .filter((each) => each.harmless === harmless)
    .map(({ kind }) => {
      const { tried = 0, found = 0, by } = tallies.get(kind) ?? {}
      return [kind, ...rate(found, tried), ...names.map((name) => String(by?.get(name) ?? 0))]
    })
  const header = ['changed', 'n', harmless ? 'flagged' : 'found', '95 %', ...names]
  console.log(
    `\n## ${title}, seed ${seed}\n\n${markdownTable([header, ...rows], { align: header.map((_, i) => (i ? 'r' : 'l')) })}`,
  )
}
print('Damage', false)
print('Harmless variation', true)

const inputs = join(import.meta.dirname, '../../shared/data/metrics/inputs/wmt22')
if (existsSync(inputs)) {
  const rows: string[][] = [
    ['two human translations', 'pairs', 'metric', 'judged', 'changed or flipped', 'lost', 'per 100 judged'],
  ]
  for (const [languages, first, second, language] of [
    ['de-en', 'A', 'B', 'en'],
    ['cs-en', 'B', 'C', 'en'],
    ['en-de', 'A', 'B', 'de'],
    ['en-cs', 'B', 'C', 'cs'],
  ] as const) {
    const [references = [], hypotheses = []] = [first, second].map((name) =>
      readFileSync(join(inputs, `generaltest2022.${languages}.ref.${name}.${language}`), 'utf8')
        .trimEnd()
        .split('\n'),
    )
    const pairs = references.map((reference, i) => ({ references: [reference], hypothesis: hypotheses[i] ?? '' }))
    for (const name of ['entities', 'placeholders', 'polarity']) {
      const metric = metrics[name]?.({ language })
      const measured = await metric?.measure(pairs)
      const sum = (statistic: string): number => {
        const column = metric?.statistics.indexOf(statistic) ?? -1
        return measured?.reduce((total, row) => total + (row[column] ?? 0), 0) ?? 0
      }
      const [changed, lost] = [sum('changed') + sum('flipped'), sum('lost')]
      const judged = sum('kept') + changed + lost
      const share = judged === 0 ? '-' : ((100 * (changed + lost)) / judged).toFixed(1)
      rows.push([languages, String(pairs.length), name, ...[judged, changed, lost].map(String), share])
    }
  }
  console.log(`\n## Between two human translations (an upper bound of false alarms)\n\n${markdownTable(rows)}`)
}
