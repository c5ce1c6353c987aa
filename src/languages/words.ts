/** The words of a list, from text that has them between spaces and line breaks. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** A table of words, each before its number: `zwei 2 drei 3`. */
export const values = (table: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...table.matchAll(/(\S+)\s+(\d+)/g)].map(([, word = '', value]) => [word, Number(value)]))
