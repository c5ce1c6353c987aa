import { remembering } from '../text/remembering.ts'
import { findQuotations } from './quotes.ts'

/** The quotations of a whole text, read once for the metric, the facts and every variant that is compared with it. */
export const quotationsOf = remembering((text) => findQuotations(text))
