// Apart from what makes them, so that a command line's help can name them without loading it.

/** The formats of a report. */
export const reportFormats = [
  'markdown',
  'md',
  'html',
  'text',
  'json',
  'apparatus',
  'latex',
  'tsv',
  'csv',
  'sarif',
  'mqm',
  'seg-rating',
  'wmt25',
] as const

export type ReportFormat = (typeof reportFormats)[number]
