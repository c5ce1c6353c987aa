// npx jiti bench/alignment-core.ts [SECONDS A SIZE]
//
// The alignment core on generated documents of growing size: similarity of a passage pair, the dynamic program, and edit
// distance against fast-levenshtein, in turns. The texts are nonsense with the word lengths of English and the same for a
// seed, so that two machines or two versions time the same work.

import { align } from '../src/align/align.ts'
import { passageSimilarity } from '../src/align/similarity.ts'
import { alignmentCoreTasks, inTurns } from '../src/pipeline/timings.ts'
import { table } from '../src/report/markdown/table.ts'
import { duration } from '../src/report/markdown/timings.ts'
import { generatedPair } from './generated-texts.ts'

const seconds = Number(process.argv[2] ?? 6)
const sizes = [50, 300, 1000, 5000]
const repeats = 5

const lines: string[][] = []
for (const size of sizes) {
  const { reference, hypothesis } = generatedPair(size, 1)
  const tasks = await alignmentCoreTasks({ reference, hypothesis, align, similarity: passageSimilarity })
  const runs = []
  for (let i = 0; i < repeats; i++) runs.push(await inTurns(tasks, (seconds * 1000) / repeats))
  for (const [i, task] of tasks.entries()) {
    const medians = runs.map((run) => run[i]?.median ?? 0).sort((a, b) => a - b)
    const ratios = runs.flatMap((run) => run[i]?.ratio ?? []).sort((a, b) => a - b)
    const middle = Math.floor(repeats / 2)
    lines.push([
      String(size),
      task.name,
      duration(medians[middle] ?? 0),
      `${duration(medians[0] ?? 0)} – ${duration(medians.at(-1) ?? 0)}`,
      ratios.length === 0
        ? '-'
        : `${ratios[middle]?.toFixed(2)} x (${ratios[0]?.toFixed(2)} – ${ratios.at(-1)?.toFixed(2)})`,
    ])
  }
}
console.log(
  table(['passages', 'task', `median of ${repeats}`, 'lowest – highest', 'against fast-levenshtein'], lines, 2),
)
