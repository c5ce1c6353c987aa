import { UserError } from '../model/user-error.ts'
import { type PluginContext, resolvePlugin } from './load-plugin.ts'
import type { Measurer } from './measurer.ts'
import { MetricFailure } from './metric-failure.ts'
import { startThread, type ThreadLimits } from './thread.ts'
import {
  type Answers,
  type Failed,
  packPairs,
  packRows,
  type Ready,
  type Request,
  type Start,
  unpackRows,
} from './wire.ts'

interface Options extends PluginContext, ThreadLimits {
  /** Where paths and package names are looked up. */
  readonly folder?: string
}

const refusal = (failed: string): Failed => ({ failed })

/** A metric from a file or a package, in a thread of its own, where it can do nothing worse than fail. */
export async function inWorker(
  specifier: string,
  { language, folder = process.cwd(), ...limits }: Options,
): Promise<Measurer> {
  const source = `plugin ${specifier}`
  const start: Start = { url: await resolvePlugin(specifier, folder), source, language }
  const thread = startThread(start, limits)

  async function load(): Promise<Ready> {
    const first = await thread.next<Ready | Failed>().catch((error: Error) => refusal(`${source}: ${error.message}`))
    if (!('failed' in first)) return first
    await thread.close()
    throw new UserError(first.failed, { cause: first.stack })
  }
  const { ready: metric } = await load()
  const width = metric.statistics.length

  async function ask<Call extends keyof Answers>(request: Request & { call: Call }): Promise<Answers[Call]> {
    const answer = await thread
      .next<Answers[Call] | Failed>(request)
      .catch((error: Error) => refusal(`metric '${metric.name}' ${error.message}`))
    if ('failed' in answer) throw new MetricFailure(answer.failed, { cause: answer.stack })
    return answer
  }

  return {
    metric,
    source,
    async measure(pairs) {
      const { rows, findings } = await ask({ call: 'measure', pairs: packPairs(pairs) })
      return { rows: unpackRows(rows, width), findings }
    },
    async scores(sums) {
      const { scores } = await ask({ call: 'scores', sums: packRows(sums, width) })
      return scores
    },
    close: () => thread.close(),
  }
}
