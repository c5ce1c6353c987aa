import type { Pair } from '../../model/pair.ts'
import { entryOf } from '../../plugin/entry.ts'
import { openPlugin, type PluginOptions, type PluginThread } from '../../plugin/in-thread.ts'
import { plural } from '../../text/plural.ts'
import { checkFacts } from './check-facts.ts'
import { checkFindings, checkRows, checkScore } from './checks.ts'
import { checkMetric } from './declared.ts'
import type { Declaration, Measurer } from './measurer.ts'
import { MetricFailure } from './metric-failure.ts'
import { type Answers, kept, packPairs, packRows, type Request, unpackRows } from './wire.ts'

const entry = entryOf('metrics/contract/worker')

// What comes out of the thread is checked here once more: there a plugin may have changed what our checks are made of.

async function declaredBy(plugin: PluginThread<Declaration>): Promise<Declaration> {
  try {
    checkMetric({ ...plugin.declared, measure: () => [], score: () => undefined }, plugin.source)
    return plugin.declared
  } catch (error) {
    await plugin.close()
    throw error
  }
}

/** A metric from a file or a package, in a thread of its own, where it can do nothing worse than fail. */
export async function inWorker(specifier: string, options: PluginOptions): Promise<Measurer> {
  const plugin = await openPlugin<Declaration>(specifier, entry, options)
  const metric = await declaredBy(plugin)
  const width = metric.statistics.length
  const measured = new WeakMap<readonly Pair[], number>()
  let measurings = 0
  const wrong = (what: string) =>
    new MetricFailure(
      `metric '${metric.name}' ${what}; does it change Array.prototype or another of the language's own?`,
    )

  const ask = <Call extends keyof Answers>(
    request: Request & { call: Call },
    atLeast?: number,
  ): Promise<Answers[Call]> =>
    plugin.ask<Answers[Call]>(request, `metric '${metric.name}'`, atLeast).catch((error: Error) => {
      throw new MetricFailure(error.message, { cause: error.cause })
    })

  return {
    metric,
    source: plugin.source,
    async measure(pairs) {
      measured.set(pairs, measurings++)
      const { rows: packed, findings } = await ask(
        { call: 'measure', pairs: packPairs(pairs) },
        pairs.length * (metric.timePerPair ?? 0),
      )
      if (!(packed instanceof Float64Array && packed.length === pairs.length * width && Array.isArray(findings)))
        throw wrong('answered with something else than rows and findings')
      const rows = checkRows(metric, unpackRows(packed, width), pairs.length)
      return { rows, findings: checkFindings(metric, pairs, rows, findings) }
    },
    async facts(document) {
      if (!metric.givesFacts) return []
      const packed = document.map(({ system, pairs }) => {
        const measuring = measured.get(pairs) ?? -Infinity
        return { system, pairs: measuring >= measurings - kept ? measuring : packPairs(pairs) }
      })
      const { facts } = await ask({ call: 'facts', document: packed })
      return checkFacts(metric, document, facts)
    },
    async scores(sums) {
      const { scores } = await ask({ call: 'scores', sums: packRows(sums, width) })
      if (!(Array.isArray(scores) && scores.length === sums.length))
        throw wrong(`did not answer with ${plural(sums.length, 'score')}`)
      return scores.map((score) => checkScore(metric, score))
    },
    close: () => plugin.close(),
  }
}
