/** The columns of a row: grades, other faults, and what the score is made of. */
export const statistics = [
  'verbatim',
  'minor',
  'paraphrase',
  'truncated',
  'distorted',
  'unquoted',
  'lost',
  'misattributed',
  'marks',
  'added',
  'fidelity',
  'quotations',
] as const

export type Statistic = (typeof statistics)[number]
