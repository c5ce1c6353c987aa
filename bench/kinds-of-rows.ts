// What it takes to draw how many units are of a kind, against drawing units one by one and adding up their rows: medians of
// nine rounds in turns. `npx jiti bench/kinds-of-rows.ts`

import { withReplacement } from '../src/analysis/draws.ts'
import { kindsOfRows, resampledKinds } from '../src/analysis/kinds-of-rows.ts'
import { resampledSums } from '../src/analysis/resampled.ts'
import { seededRandom } from '../src/math/random.ts'
import { tableOf } from '../src/math/table.ts'

const [units, kinds, resamples, rounds] = [100_000, 40, 200, 9]
const random = seededRandom(1)
const rows = Array.from({ length: units }, () => [random(kinds), 1, 0])
const alike = kindsOfRows(3)
for (const row of rows) alike.add(row)
const table = tableOf(3, rows)

const nanoseconds: Record<'kind' | 'unit', number[]> = { kind: [], unit: [] }
for (let round = 0; round < rounds; round++) {
  const start = process.hrtime.bigint()
  resampledKinds(alike.kinds(), resamples, round)
  const between = process.hrtime.bigint()
  resampledSums([table], resamples, withReplacement(round))
  const end = process.hrtime.bigint()
  nanoseconds.kind.push(Number(between - start) / (resamples * kinds))
  nanoseconds.unit.push(Number(end - between) / (resamples * units))
}
const median = (all: number[]): number => all.sort((a, b) => a - b)[all.length >> 1]!
const [kind, unit] = [median(nanoseconds.kind), median(nanoseconds.unit)]
console.log(`${kind.toFixed(0)} ns a kind, ${unit.toFixed(1)} ns a unit: ${(kind / unit).toFixed(0)} units a kind`)
