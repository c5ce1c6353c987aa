import type { Pair } from '../../model/pair.ts'
import { serve } from '../../plugin/serve.ts'
import { inProcess } from './in-process.ts'
import { metricOfModule } from './load-plugin.ts'
import { type Answers, kept, packRows, type Request, unpackPairs, unpackRows } from './wire.ts'

// The thread of one metric: loads it, then measures and scores on request. The checks are those of `inProcess`.

await serve(async (start) => {
  const measurer = inProcess(await metricOfModule(start), start.source)
  const width = measurer.metric.statistics.length
  const measured = new Map<number, readonly Pair[]>()
  let measurings = 0
  return {
    declared: measurer.metric,
    async answer(request: Request): Promise<Answers[keyof Answers]> {
      if (request.call === 'scores') return { scores: await measurer.scores(unpackRows(request.sums, width)) }
      if (request.call === 'facts') {
        const document = request.document.map(({ system, pairs }) => ({
          system,
          pairs: typeof pairs === 'number' ? (measured.get(pairs) ?? []) : unpackPairs(pairs),
        }))
        return { facts: await measurer.facts(document) }
      }
      const pairs = unpackPairs(request.pairs)
      if (measurer.metric.givesFacts) {
        measured.set(measurings, pairs)
        measured.delete(measurings - kept)
      }
      measurings++
      const { rows, findings } = await measurer.measure(pairs)
      return { rows: packRows(rows, width), findings }
    },
  }
})
