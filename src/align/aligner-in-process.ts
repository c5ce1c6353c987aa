import type { Aligner } from '../model/aligner.ts'
import { checkAligner } from './aligner-contract.ts'
import { alignmentOf, type OpenAligner } from './aligners.ts'
import { checkedLinks } from './checked-links.ts'

/** An aligner passed in code, ready for `evaluate`. Nothing can stop it when it hangs. */
export function alignerInProcess(value: Aligner): OpenAligner {
  const aligner = checkAligner(value, 'aligner')
  return {
    signature: `${aligner.name}/${aligner.version}`,
    align: async (reference, hypothesis) =>
      alignmentOf(reference, hypothesis, await checkedLinks(aligner, reference, hypothesis)),
    close: () => Promise.resolve(),
  }
}
