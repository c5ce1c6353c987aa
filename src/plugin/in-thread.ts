import { UserError } from '../model/user-error.ts'
import { resolvePlugin } from './load-module.ts'
import { named } from './named.ts'
import type { Failed, PluginContext, Ready, Start } from './start.ts'
import { startThread, type ThreadLimits } from './thread.ts'

export interface PluginOptions extends PluginContext, ThreadLimits {
  /** Where paths and package names are looked up. */
  readonly folder?: string
}

/** A plugin that was loaded, in a thread of its own, where it can do nothing worse than fail. */
export interface PluginThread<Declared> {
  readonly source: string
  readonly declared: Declared
  /** The answer to a request, which has `atLeast` milliseconds. Rejects with one sentence about `who`; its cause is the stack, for the plugin's author. */
  ask<Answer extends object>(request: object, who: string, atLeast?: number): Promise<Answer>
  close(): Promise<void>
}

/** Starts `entry`, which loads the plugin and serves it (`serve.ts`). A plugin that cannot be loaded is a UserError. */
export async function openPlugin<Declared>(
  specifier: string,
  entry: URL,
  { language, folder = process.cwd(), ...limits }: PluginOptions,
): Promise<PluginThread<Declared>> {
  const source = `plugin ${specifier}`
  const start: Start = { url: await resolvePlugin(specifier, folder), source, language }
  const thread = startThread(entry, start, limits)
  const answerOrReason = <Answer extends object>(
    who: string,
    request?: object,
    atLeast?: number,
  ): Promise<Answer | Failed> =>
    thread
      .next<Answer | Failed>(request, atLeast)
      .then((answer: unknown) => {
        if (typeof answer !== 'object' || answer === null) throw new Error(`answered with ${named(answer)}`)
        return answer as Answer | Failed
      })
      .catch((error: Error): Failed => ({ failed: `${who} ${error.message}` }))

  const first = await answerOrReason<Ready<Declared>>(`${source}:`)
  if ('failed' in first) {
    await thread.close()
    throw new UserError(first.failed, { cause: first.stack })
  }
  return {
    source,
    declared: first.ready,
    async ask<Answer extends object>(request: object, who: string, atLeast?: number) {
      const answer = await answerOrReason<Answer>(who, request, atLeast)
      if (!('failed' in answer)) return answer
      const { failed, stack } = answer
      // What broke in our own code there, by what a plugin changed, has not said whose it is.
      throw new Error(failed.startsWith(who) ? failed : `${who} threw: ${failed}`, { cause: stack })
    },
    close: () => thread.close(),
  }
}
