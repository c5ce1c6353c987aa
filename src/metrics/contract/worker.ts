import { serve } from '../../plugin/serve.ts'
import { inProcess } from './in-process.ts'
import { metricOfModule } from './load-plugin.ts'
import { type Answers, packRows, type Request, unpackPairs, unpackRows } from './wire.ts'

// The thread of one metric: loads it, then measures and scores on request. The checks are those of `inProcess`.

await serve(async (start) => {
  const measurer = inProcess(await metricOfModule(start), start.source)
  const width = measurer.metric.statistics.length
  return {
    declared: measurer.metric,
    async answer(request: Request): Promise<Answers[keyof Answers]> {
      if (request.call === 'scores') return { scores: await measurer.scores(unpackRows(request.sums, width)) }
      const { rows, findings } = await measurer.measure(unpackPairs(request.pairs))
      return { rows: packRows(rows, width), findings }
    },
  }
})
