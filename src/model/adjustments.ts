/** How p-values of several comparisons are adjusted: by Holm (1979), by Benjamini & Hochberg (1995). */
export const adjustmentNames = ['holm', 'bh'] as const

export type Adjustment = (typeof adjustmentNames)[number]
