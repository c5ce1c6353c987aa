/** The corpus that comes with the package and is run when none is named. */
export const defaultCorpus = 'gazette'
