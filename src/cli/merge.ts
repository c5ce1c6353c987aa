import { join } from 'node:path'
import type { Measurer } from '../metrics/contract/measurer.ts'
import { openMetrics } from '../metrics/open.ts'
import { fromRecipe } from '../metrics/recipe.ts'
import { UserError } from '../model/user-error.ts'
import { finish } from '../pipeline/finish.ts'
import { metricOfShard, type ShardAbout } from '../pipeline/shards/about.ts'
import { openShards } from '../pipeline/shards/open-shards.ts'
import { usualView } from '../report/view.ts'
import { withFolder } from '../write/report-folder.ts'
import { progressLine } from './progress.ts'
import { printRun, runFiles, writeRun } from './run-files.ts'

interface MergeArguments {
  readonly folder: string
  readonly out: string
  readonly plugin: readonly string[]
  readonly timeLimit: number
  readonly format: 'text' | 'json'
}

/** `variorum merge`: the files of a run whose documents were measured in shards, by the byte what one process would have left. */
export async function merge({ folder: shards, out, plugin, timeLimit, format }: MergeArguments): Promise<void> {
  const { about, records, failures } = openShards(shards)
  const path = join(out, about.head.corpus.name)
  const measurers = await measurersOf(about, plugin, timeLimit)
  const progress = progressLine()
  try {
    await withFolder(path, runFiles({}), async (folder) => {
      const streamed = await finish(about.head, { records, measurers, failures }, about.judging, progress.show)
      const written = await writeRun(folder, streamed, {}, usualView)
      await folder.commit()
      await printRun(format, written, path)
    })
  } finally {
    progress.clear()
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

/** The metrics that the shards were measured with, to score what they counted. */
async function measurersOf(
  { metrics, head }: ShardAbout,
  plugins: readonly string[],
  seconds: number,
): Promise<Measurer[]> {
  const foreign = metrics.filter(({ recipe }) => recipe === null).map(({ name }) => name)
  if (foreign.length > plugins.length)
    throw new UserError(`the shards were measured with ${foreign.join(', ')}, expected --plugin for each to score them`)
  const { language } = head.corpus
  const opened =
    plugins.length === 0
      ? []
      : await openMetrics({ names: foreign, plugins, context: { language }, timeLimit: seconds * 1000, findings: true })
  const all: Measurer[] = []
  for (const [m, { name, recipe }] of metrics.entries()) {
    const measurer = recipe === null ? opened.find(({ metric }) => metric.name === name) : await fromRecipe(recipe)
    const expected = metrics[m]!.signature
    const found = measurer && metricOfShard(measurer).signature
    if (measurer === undefined || found !== expected) {
      await Promise.all(opened.map((each) => each.close()))
      throw new UserError(`metric '${name}' is ${found ?? 'none of the plugins'}, expected the shards' ${expected}`)
    }
    all.push(measurer)
  }
  return all
}
