import type { Bead } from '../lookup.ts'

/** Links of a lower confidence are wrong half of the time (`bench/alignment.ts`): what is found in them may be the aligner's mistake. */
const sure = 0.5

export const isDoubtful = ({ confidence }: Bead): boolean => (confidence ?? 1) < sure
