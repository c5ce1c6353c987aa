import { loadDefault } from '../plugin/load-module.ts'
import { serve } from '../plugin/serve.ts'
import { checkAligner } from './aligner-contract.ts'
import type { AlignAnswer, AlignRequest } from './aligner-in-worker.ts'
import { checkedLinks } from './checked-links.ts'

// The thread of one aligner: loads it, then aligns on request.

await serve(async (start) => {
  const aligner = checkAligner(await loadDefault(start, 'an aligner'), start.source)
  return {
    declared: { name: aligner.name, version: aligner.version },
    async answer({ reference, hypothesis }: AlignRequest): Promise<AlignAnswer> {
      return { links: await checkedLinks(aligner, reference, hypothesis) }
    },
  }
})
