// What a run's metrics make of the damage planted in a corpus, and how its beads compare with the true ones.
//
//   npx jiti bench/damage.ts reports/gazette/result.json [corpora/gazette/manifest.json]
//
// Recall by kind of damage; false alarms by metric. A bench: it prints and never fails on a number.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { resultSchema } from '../src/model/result.ts'
import { beadCounts, f1 } from './bead-score.ts'
import { type Catch, catches, judge } from './damage-score.ts'
import { readGolds } from './gold.ts'

const [resultPath, manifestPath] = process.argv.slice(2)
if (!resultPath) throw new Error('usage: npx jiti bench/damage.ts RESULT.json [MANIFEST.json]')
const result = resultSchema.parse(JSON.parse(readFileSync(resultPath, 'utf8')))
const corpora = join(import.meta.dirname, '../corpora')
const golds = readGolds(manifestPath ?? join(corpora, result.corpus.name, 'manifest.json'))

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2))
const number = (value: number | undefined): string => value?.toFixed(3) ?? '-'
const print = (title: string, rows: readonly (readonly (string | number)[])[]): void => {
  const cells = rows.map((row) => row.map(String))
  const align = (rows[0] ?? []).map((_, i) => (i === 0 ? 'l' : 'r'))
  console.log(`\n## ${title}\n\n${markdownTable(cells, { align })}`)
}

const metrics = result.metrics.map(({ name }) => name)
const items = golds.flatMap((gold) => catches(result, gold))
const judged = golds.flatMap((gold) => judge(result, gold))
const planted = items.filter(({ damage }) => damage.kind !== 'harmless')
const harmless = items.filter(({ damage }) => damage.kind === 'harmless')

const caughtRow = (name: string, of: readonly Catch[]): (string | number)[] => {
  const caught = of.filter((item) => item.metrics.size > 0).length
  const narrow = of.filter((item) => item.narrow).length
  const by = metrics.map((metric) => of.filter((item) => item.metrics.has(metric)).length)
  return [name, of.length, caught, share(caught, of.length), narrow, ...by]
}
const byKey = (of: readonly Catch[], key: (item: Catch) => string) =>
  [...new Set(of.map(key))].sort().map((name) =>
    caughtRow(
      name,
      of.filter((item) => key(item) === name),
    ),
  )

print('Planted damage', [
  ['kind', 'planted', 'caught', 'recall', 'narrow', ...metrics],
  ...byKey(planted, ({ damage }) => damage.kind),
  caughtRow('all', planted),
])
console.log('\nnarrow: caught by a finding that points at less than half a sentence. A finding on either side counts.')

print('Harmless variation (fewer is better)', [
  ['varies', 'planted', 'drew a finding', 'share', 'narrow', ...metrics],
  ...byKey(harmless, ({ damage }) => damage.subkind ?? '-'),
  caughtRow('all', harmless),
])

print('Findings on the hand-made texts', [
  ['metric', 'findings', 'on damage', 'in omitted or added', 'on harmless', 'false alarms', 'precision'],
  ...[...metrics, 'all'].map((metric) => {
    const own = judged.filter(({ finding }) => metric === 'all' || finding.metric === metric)
    const count = (verdict: string) => own.filter((item) => item.verdict === verdict).length
    const [hit, alone, soft, alarm] = [count('damage'), count('one-sided'), count('harmless'), count('false-alarm')]
    return [metric, own.length, hit, alone, soft, alarm, share(hit, hit + soft + alarm)]
  }),
])
console.log(
  '\nprecision: on damage / (on damage + on harmless + false alarms); omitted and added sentences are left out.',
)

const beadRows = golds.flatMap((gold) =>
  Object.keys(gold.beads).flatMap((system) => {
    const counts = beadCounts(result, gold, system)
    return counts ? [{ document: gold.document, system, ...counts }] : []
  }),
)
const sum = (key: 'gold' | 'found' | 'equal' | 'goldPairs' | 'foundPairs' | 'equalPairs', of: typeof beadRows) =>
  of.reduce((total, row) => total + row[key], 0)
const beadRow = (name: string, of: typeof beadRows) => {
  const [gold, found, equal] = [sum('gold', of), sum('found', of), sum('equal', of)]
  const pairs = f1(sum('equalPairs', of), sum('goldPairs', of), sum('foundPairs', of))
  return [name, gold, found, equal, number(f1(equal, gold, found)), number(pairs)]
}

print('Beads against gold, sentences', [
  ['text', 'gold', 'found', 'equal', 'strict F1', 'pair F1'],
  ...beadRows.map((row) => beadRow(`${row.document}/${row.system}`, [row])),
  ...[...new Set(beadRows.map(({ system }) => system))].map((system) =>
    beadRow(
      system,
      beadRows.filter((row) => row.system === system),
    ),
  ),
])
console.log(
  '\nBeads with two sides only. strict: the whole bead is equal; pair: reference x hypothesis sentences of each bead.',
)
