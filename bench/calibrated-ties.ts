// Accuracy with calibrated ties: ours beside the walk over all pairs that the paper tells, alternated, on 8 systems × 1,000 segments.
//
//   npx jiti bench/calibrated-ties.ts [ROUNDS]
import { calibratedTies } from '../src/agreement/calibrated-ties.ts'
import { groupedBy } from '../src/agreement/grouped.ts'
import { quantile } from '../src/math/quantile.ts'
import { seededRandom } from '../src/math/random.ts'
import { walkedCalibratedTies } from '../test/reference/agreement.ts'

const rounds = Number(process.argv[2] ?? 40)
const [systems, segments] = [8, 1000]
const random = seededRandom(1)
// People mark few errors of few weights; a metric gives what it likes.
const gold = Float64Array.from({ length: systems * segments }, () => -[0, 0, 0, 1, 1, 5, 6, 25][random(8)]!)
const metric = gold.map((value) => value + random(10_000) / 500)
const names = Array.from({ length: systems }, (_, s) => `s${s}`)
const group = groupedBy({ name: 'people', systems: names, segments, values: gold }, 'item')

const [ours, walked] = [calibratedTies(group(metric))!.accuracy, walkedCalibratedTies(group(metric))]
if (Math.abs(ours - walked) > 1e-9) throw new Error(`${ours} is not ${walked}`)

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const times = { ours: [] as number[], walked: [] as number[], ratio: [] as number[] }
for (let round = -5; round < rounds; round++) {
  const quick = timed(() => calibratedTies(group(metric)))
  const slow = timed(() => walkedCalibratedTies(group(metric)))
  if (round < 0) continue
  times.ours.push(quick)
  times.walked.push(slow)
  times.ratio.push(slow / quick)
}
const shown = (all: number[]): string => {
  const ascending = all.sort((a, b) => a - b)
  return [0.5, 0.1, 0.9].map((q) => quantile(ascending, q).toFixed(2)).join(' / ')
}
console.log(
  `${systems} systems × ${segments} segments, accuracy ${ours.toFixed(4)}; median / 10 % / 90 % of ${rounds} rounds`,
)
console.log(`ours   ${shown(times.ours)} ms`)
console.log(`walked ${shown(times.walked)} ms`)
console.log(`ratio  ${shown(times.ratio)}`)
