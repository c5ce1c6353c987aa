import type { Pair } from '../../model/pair.ts'
import { entryOf } from '../../plugin/entry.ts'
import { openPlugin, type PluginOptions } from '../../plugin/in-thread.ts'
import type { Declaration, Measurer } from './measurer.ts'
import { MetricFailure } from './metric-failure.ts'
import { type Answers, kept, packPairs, packRows, type Request, unpackRows } from './wire.ts'

const entry = entryOf('metrics/contract/worker')

/** A metric from a file or a package, in a thread of its own, where it can do nothing worse than fail. */
export async function inWorker(specifier: string, options: PluginOptions): Promise<Measurer> {
  const plugin = await openPlugin<Declaration>(specifier, entry, options)
  const { declared: metric } = plugin
  const width = metric.statistics.length
  const measured = new WeakMap<readonly Pair[], number>()
  let measurings = 0

  const ask = <Call extends keyof Answers>(request: Request & { call: Call }): Promise<Answers[Call]> =>
    plugin.ask<Answers[Call]>(request, `metric '${metric.name}'`).catch((error: Error) => {
      throw new MetricFailure(error.message, { cause: error.cause })
    })

  return {
    metric,
    source: plugin.source,
    async measure(pairs) {
      measured.set(pairs, measurings++)
      const { rows, findings } = await ask({ call: 'measure', pairs: packPairs(pairs) })
      return { rows: unpackRows(rows, width), findings }
    },
    async facts(document) {
      if (!metric.givesFacts) return []
      const packed = document.map(({ system, pairs }) => {
        const measuring = measured.get(pairs) ?? -Infinity
        return { system, pairs: measuring >= measurings - kept ? measuring : packPairs(pairs) }
      })
      const { facts } = await ask({ call: 'facts', document: packed })
      return facts
    },
    async scores(sums) {
      const { scores } = await ask({ call: 'scores', sums: packRows(sums, width) })
      return scores
    },
    close: () => plugin.close(),
  }
}
