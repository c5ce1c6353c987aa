// The entities metric in other languages and against sources, on the WMT 2022 texts: what is flagged between two good
// translations, which is an upper bound of false alarms, and how much of planted damage is found. First, short articles of our own.
//
//   npx jiti bench/entities-languages.ts [SEED]
//
// Damage is planted in the translation: a figure with another first digit, two capitalised words that
// are written small nowhere with another such two. Only where the metric has nothing to say of the line before.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { seededRandom } from '../src/math/random.ts'
import { entities } from '../src/metrics/entities/entities.ts'
import type { Metric } from '../src/model/metric.ts'
import type { Pair } from '../src/model/pair.ts'
import { plantedArticles, plantedScore } from './planted-languages.ts'

for (const article of plantedArticles()) {
  const score = await plantedScore(article)
  const named = score.planted - score.missed.length
  console.log(`${score.language}: ${named} of ${score.planted} planted named, ${score.alarms.length} false alarms`)
}

const inputs = join(import.meta.dirname, '../../shared/data/metrics/inputs/wmt22')
if (!existsSync(inputs)) {
  console.log(`no texts at ${inputs}: nothing to measure`)
  process.exit(0)
}

const seed = Number(process.argv[2] ?? 1)
const most = 150

const linesOf = (languages: string, name: string, language: string): readonly string[] =>
  readFileSync(join(inputs, `generaltest2022.${languages}.${name}.${language}`), 'utf8')
    .trimEnd()
    .split('\n')

async function flaggedLines(metric: Metric, pairs: readonly Pair[]): Promise<readonly number[]> {
  const rows = await metric.measure(pairs)
  return rows.map((counts) => (counts[1] ?? 0) + (counts[2] ?? 0))
}

type Damage = (text: string, names: readonly string[], at: number) => string | undefined

const figure = /(?<![\p{L}\d.,:-])[1-9]\d{1,}(?![\d:.,]*\d)(?!-|[年月日])/u
const name = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{3,}(?=[ ,.])/u

const damages: Readonly<Record<string, Damage>> = {
  figure: (text) => text.replace(figure, (digits) => String((Number(digits[0]) % 9) + 1) + digits.slice(1)),
  name: (text, names, at) => {
    const was = names.find((each) => text.includes(each))
    const other = names[at % Math.max(1, names.length)]
    return was === undefined || other === undefined || other.slice(0, 3) === was.slice(0, 3)
      ? undefined
      : text.replace(was, other)
  },
}

/** Two capitalised words in a row that no line writes small: nearly all of them are people. */
function namesIn(texts: readonly string[]): readonly string[] {
  const common = new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []))
  const found = texts.flatMap((text) => name.exec(text)?.[0] ?? [])
  return [...new Set(found)].filter((each) => each.split(' ').every((word) => !common.has(word.toLowerCase())))
}

async function planted(metric: Metric, pairs: readonly Pair[], kind: string): Promise<string> {
  const random = seededRandom(seed)
  const before = await flaggedLines(metric, pairs)
  const kept = (await metric.measure(pairs)).map((counts) => counts[0] ?? 0)
  const names = namesIn(pairs.map(({ hypothesis }) => hypothesis))
  const able = pairs.flatMap((pair, i) => {
    const changed = damages[kind]?.(pair.hypothesis, names, i * 7)
    const isClean = before[i] === 0 && (kept[i] ?? 0) > 0
    return changed === undefined || changed === pair.hypothesis || !isClean ? [] : [{ i, changed, order: random(1e9) }]
  })
  const drawn = able.sort((a, b) => a.order - b.order).slice(0, most)
  const changed = new Map(drawn.map((each) => [each.i, each.changed]))
  const after = await flaggedLines(
    metric,
    pairs.map((pair, i) => ({ ...pair, hypothesis: changed.get(i) ?? pair.hypothesis })),
  )
  const found = drawn.filter(({ i }) => (after[i] ?? 0) > 0).length
  return drawn.length === 0 ? '-' : `${found}/${drawn.length}`
}

async function rowOf(title: string, metric: Metric, pairs: readonly Pair[]): Promise<readonly string[]> {
  const rows = await metric.measure(pairs)
  const [kept = 0, changed = 0, lost = 0] = [0, 1, 2].map((at) => rows.reduce((sum, each) => sum + (each[at] ?? 0), 0))
  const judged = kept + changed + lost
  const cells = [pairs.length, judged, changed, lost].map(String)
  const figures = await planted(metric, pairs, 'figure')
  const names = await planted(metric, pairs, 'name')
  return [title, ...cells, ((100 * (changed + lost)) / judged).toFixed(1), figures, names]
}

const head = ['texts', 'pairs', 'judged', 'changed', 'lost', 'per 100', 'figures found', 'names found']
const table: (readonly string[])[] = [head]
for (const [languages, first, second, language] of [
  ['de-en', 'ref.A', 'ref.B', 'en'],
  ['cs-en', 'ref.B', 'ref.C', 'en'],
  ['en-de', 'ref.A', 'ref.B', 'de'],
  ['en-cs', 'ref.B', 'ref.C', 'cs'],
  ['en-zh', 'ref.A', 'ref.B', 'zh'],
  ['en-ru', 'ref.A', 'hyp.Online-W', 'ru'],
  ['en-ja', 'ref.A', 'hyp.NT5', 'ja'],
] as const) {
  const hypotheses = linesOf(languages, second, language)
  const pairs = linesOf(languages, first, language).map(
    (reference, i): Pair => ({ references: [reference], hypothesis: hypotheses[i] ?? '' }),
  )
  table.push(await rowOf(`${language}: ${languages} ${first}, ${second}`, entities({ language }), pairs))
}
for (const [languages, translation] of [
  ['de-en', 'ref.B'],
  ['ru-en', 'ref.A'],
  ['cs-en', 'ref.C'],
  ['en-de', 'ref.A'],
  ['en-ru', 'ref.A'],
  ['en-cs', 'ref.B'],
  ['en-zh', 'ref.A'],
  ['en-ja', 'ref.A'],
] as const) {
  const [sourceLanguage = '', language = ''] = languages.split('-')
  const hypotheses = linesOf(languages, translation, language)
  const pairs = linesOf(languages, 'src', sourceLanguage).map(
    (source, i): Pair => ({ references: [], source, hypothesis: hypotheses[i] ?? '' }),
  )
  table.push(await rowOf(`${languages} source, ${translation}`, entities({ language, sourceLanguage }), pairs))
}
console.log(
  markdownTable(
    table.map((cells) => [...cells]),
    { align: head.map((_, i) => (i === 0 ? 'l' : 'r')) },
  ),
)
