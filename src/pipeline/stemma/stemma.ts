import { adjustments } from '../../analysis/adjust.ts'
import type { Result } from '../../model/result.ts'
import type { StemmaResult } from '../../model/stemma.ts'
import { UserError } from '../../model/user-error.ts'
import { type Asked, stemma } from '../../stemma/stemma.ts'
import { plural } from '../../text/plural.ts'
import { errorTable } from './error-table.ts'

/** What two share shows only beside a third. */
const fewest = 3

/** Which variants of a result share errors beyond chance. */
export function stemmaOf(result: Result, asked: Omit<Asked, 'reference' | 'adjust'>): StemmaResult {
  const table = errorTable(result)
  if (table.systems.length < fewest)
    throw new UserError(
      `${result.corpus.name}: ${plural(table.systems.length, 'variant')} beside the reference, expected ${fewest} or more: what two share shows only beside a third`,
    )
  return {
    name: result.corpus.name,
    from: result.corpus.text === 'included' ? 'words' : 'facts',
    // Holm's bound would ask for more permutations than anybody waits for where there are many pairs.
    ...stemma(table, { ...asked, reference: result.reference, adjust: adjustments.bh }),
  }
}
