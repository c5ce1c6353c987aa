import type { Aligner, AlignerLink } from '../model/aligner.ts'
import { UserError } from '../model/user-error.ts'
import { firstLine } from '../plugin/first-line.ts'
import { checkLinks } from './aligner-contract.ts'

/** What an aligner links, held to its contract: whatever goes wrong is one sentence. */
export async function checkedLinks(
  aligner: Aligner,
  reference: readonly string[],
  hypothesis: readonly string[],
): Promise<readonly AlignerLink[]> {
  let links: unknown
  try {
    links = await aligner.align(reference, hypothesis)
  } catch (error) {
    throw new UserError(`aligner '${aligner.name}' threw: ${firstLine(error)}`, { cause: error })
  }
  return checkLinks(aligner, links, { reference: reference.length, hypothesis: hypothesis.length })
}
