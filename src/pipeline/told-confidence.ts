/** Hundredths: it was learned from some thousand links, finer figures would promise too much. */
export const toldConfidence = (confidence: number): number => Math.round(100 * confidence) / 100
