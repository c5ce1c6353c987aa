import type { AlignerLink } from '../model/aligner.ts'
import { UserError } from '../model/user-error.ts'
import { entryOf } from '../plugin/entry.ts'
import { openPlugin, type PluginOptions } from '../plugin/in-thread.ts'
import type { DeclaredAligner } from './aligner-contract.ts'
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

/** An aligner from a file or a package, in a thread of its own. Without links there is nothing to go on with: a UserError. */
export async function alignerInWorker(specifier: string, options: PluginOptions): Promise<OpenAligner> {
  const plugin = await openPlugin<DeclaredAligner>(specifier, entry, options)
  const { name, version } = plugin.declared
  return {
    signature: `${name}/${version}`,
    async align(reference, hypothesis) {
      const request: AlignRequest = { reference, hypothesis }
      const { links } = await plugin.ask<AlignAnswer>(request, `aligner '${name}'`).catch((error: Error) => {
        throw new UserError(error.message, { cause: error.cause })
      })
      return alignmentOf(reference, hypothesis, links)
    },
    close: () => plugin.close(),
  }
}
