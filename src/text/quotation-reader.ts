import { findQuotations } from './quotes.ts'
import { remembering } from './remembering.ts'

/** The quotations of a whole text, read once for the metric, the facts and every variant that is compared with it. */
export const quotationsOf = remembering((text) => findQuotations(text))
