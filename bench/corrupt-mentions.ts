// How many of the corrupt mentions of the world-order articles a run names, and whether its rankings are the gold's.
//
//   npx jiti bench/corrupt-mentions.ts [--verbose]
//
// Recorded: offices, names and quotations of 000 that the gold shows to be wrong. Planted: in 002, one at a time, mentions that
// 004 has in the linked sentence too, with another's of their type in their place. All texts are in each run, aligned by us;
// `bench/entities.ts` has the same with the gold's links, for mentions alone.
// Named: a finding that is told touches the mention, or what the reference has for it. A bench: it prints and never fails on a number.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { metrics } from '../src/metrics/index.ts'
import type { Corpus } from '../src/model/corpus.ts'
import type { Span } from '../src/model/document.ts'
import type { Result, ResultFinding } from '../src/model/result.ts'
import { evaluate } from '../src/pipeline/evaluate-texts.ts'
import { readCorpus } from '../src/read/corpus.ts'
import { goldScoresOf } from './article-scores.ts'
import { type Corrupt, planted, recorded } from './corrupt-records.ts'
import { data } from './entity-gold.ts'
import { rateOf } from './rates.ts'

if (!existsSync(data)) {
  console.log(`no gold at ${data}: nothing to measure`)
  process.exit(0)
}
const verbose = process.argv.includes('--verbose')
const judging = ['coverage', 'entities', 'quotes', 'polarity'].map((name) => metrics[name]!({ language: 'en' }))
const corpus = await readCorpus('world-order', { texts: join(data, 'raw') })
const resultOf = (of: Corpus): Promise<Result> => evaluate({ corpus: of, metrics: judging, resamples: 1 })
const base = await resultOf(corpus)

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const isOn = ({ place, related }: ResultFinding, { hypothesis, references }: Corrupt): boolean =>
  [place, related].some((at) =>
    at?.side === 'hypothesis' ? overlap(at, hypothesis) : at ? references.some((there) => overlap(at, there)) : false,
  )

const isGrave = ({ severity }: ResultFinding): boolean => severity === 'major' || severity === 'critical'

/** What is told of a text, without what is only counted. */
const toldOf = ({ findings }: Result, system: string): readonly ResultFinding[] =>
  findings.filter((finding) => finding.system === system && finding.severity !== null)

const keyOf = ({ metric, statistic, message }: ResultFinding): string => `${metric} ${statistic} ${message}`

interface Outcome {
  readonly corrupt: Corrupt
  readonly on: readonly ResultFinding[]
  readonly elsewhere: readonly ResultFinding[]
}

const outcomes: Outcome[] = recorded().map((corrupt) => ({
  corrupt,
  on: toldOf(base, '000').filter((finding) => isOn(finding, corrupt)),
  elsewhere: [],
}))
const before = new Set(toldOf(base, '002').map(keyOf))
for (const corrupt of planted()) {
  const fresh = toldOf(await resultOf(withText(corpus, '002', corrupt.text)), '002').filter(
    (finding) => !before.has(keyOf(finding)),
  )
  outcomes.push({
    corrupt,
    on: fresh.filter((finding) => isOn(finding, corrupt)),
    elsewhere: fresh.filter((finding) => !isOn(finding, corrupt)),
  })
}

function withText(of: Corpus, system: string, text: string): Corpus {
  const documents = of.documents.map((document) => ({
    ...document,
    hypotheses: document.hypotheses.map((each) => (each.system === system ? { ...each, text } : each)),
  }))
  return { ...of, documents }
}

const kinds = [...new Set(outcomes.map(({ corrupt }) => corrupt.kind))]
const row = (title: string, of: readonly Outcome[]): readonly string[] => {
  const share = (is: (one: Outcome) => boolean): string => rateOf(of.filter(is).length, of.length)
  return [
    title,
    String(of.length),
    share(({ on }) => on.length > 0),
    share(({ on }) => on.some(isGrave)),
    share(({ elsewhere }) => elsewhere.length > 0),
    share(({ elsewhere }) => elsewhere.some(isGrave)),
  ]
}
console.log(
  markdownTable([
    ['corrupt mentions', 'n', 'named', 'named, major or worse', 'alarms', 'alarms, major or worse'],
    ...kinds.map((kind) =>
      row(
        kind,
        outcomes.filter(({ corrupt }) => corrupt.kind === kind),
      ),
    ),
    row('all', outcomes),
  ]),
)
if (verbose)
  for (const { corrupt, on, elsewhere } of outcomes)
    if (!on.some(isGrave) || elsewhere.length > 0)
      console.log(
        `${corrupt.kind}: ${corrupt.what}\n${[...on, ...elsewhere].map((one) => `   ${on.includes(one) ? '' : '(elsewhere) '}${one.severity} ${one.message} [${one.evidence ?? '-'}, ${one.confidence ?? '-'}]\n`).join('')}`,
      )

const gold = goldScoresOf()
const rows: string[][] = []
let [agreeing, pairs] = [0, 0]
for (const [metric, scores] of gold)
  for (const part of ['score', 'aligned'] as const) {
    const ours = new Map(base.scores.filter((one) => one.metric === metric).map((one) => [one.system, one[part]]))
    const systems = [...scores.keys()].filter((system) => scores.get(system)![part] !== undefined)
    for (const [i, a] of systems.entries())
      for (const b of systems.slice(i + 1)) {
        const [theirs, own] = [
          scores.get(a)![part]! - scores.get(b)![part]!,
          (ours.get(a) ?? Number.NaN) - (ours.get(b) ?? Number.NaN),
        ]
        pairs++
        if (Math.sign(theirs) === Math.sign(own)) agreeing++
        rows.push([
          metric,
          part === 'score' ? 'whole reference' : 'aligned passages',
          `${a} − ${b}`,
          theirs.toFixed(1),
          own.toFixed(1),
        ])
      }
  }
console.log(`\nRankings that are the gold's: ${agreeing} of ${pairs}\n`)
console.log(markdownTable([['metric', 'over', 'texts', 'gold', 'ours'], ...rows], { align: ['l', 'l', 'l', 'r', 'r'] }))
