import type { AlignerLink } from '../model/aligner.ts'
import { UserError } from '../model/user-error.ts'
import { entryOf } from '../plugin/entry.ts'
import { openPlugin, type PluginOptions, type PluginThread } from '../plugin/in-thread.ts'
import { checkAligner, checkLinks, type DeclaredAligner } from './aligner-contract.ts'
import { alignmentOf, type OpenAligner } from './aligners.ts'

/** What the thread of an aligner is asked, and what it answers. */
export interface AlignRequest {
  readonly reference: readonly string[]
  readonly hypothesis: readonly string[]
}
export interface AlignAnswer {
  readonly links: readonly AlignerLink[]
}

const entry = entryOf('align/aligner-worker')

async function declaredBy(plugin: PluginThread<DeclaredAligner>): Promise<DeclaredAligner> {
  try {
    return checkAligner({ ...plugin.declared, align: () => [] }, plugin.source)
  } catch (error) {
    await plugin.close()
    throw error
  }
}

/** An aligner from a file or a package, in a thread of its own. Without links there is nothing to go on with: a UserError. */
export async function alignerInWorker(specifier: string, options: PluginOptions): Promise<OpenAligner> {
  const plugin = await openPlugin<DeclaredAligner>(specifier, entry, options)
  // What comes out of the thread is checked here once more: there a plugin may have changed what our checks are made of.
  const { name, version } = await declaredBy(plugin)
  return {
    signature: `${name}/${version}`,
    async align(reference, hypothesis) {
      const request: AlignRequest = { reference, hypothesis }
      const { links } = await plugin.ask<AlignAnswer>(request, `aligner '${name}'`).catch((error: Error) => {
        throw new UserError(error.message, { cause: error.cause })
      })
      const size = { reference: reference.length, hypothesis: hypothesis.length }
      return alignmentOf(reference, hypothesis, checkLinks({ name, version }, links, size))
    },
    close: () => plugin.close(),
  }
}
