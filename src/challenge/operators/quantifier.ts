import type { Maker } from '../maker.ts'
import { oneForAnother } from './one-for-another.ts'

/** All become some, more become fewer. */
export const quantifier: Maker = {
  name: 'quantifier',
  category: 'accuracy',
  harmful: true,
  summary: 'how many or how often is told otherwise: all, some, more, less, always',
  make: (readers) =>
    oneForAnother(
      readers,
      new Map(Object.entries(readers.language.otherQuantities ?? {})),
      (text, { start, end }) =>
        // "No more", "at all", "all the same" are no quantities.
        !/\b(?:no|any|at|after|of|once|the)\s$/i.test(text.slice(Math.max(0, start - 8), start)) &&
        !/^\s(?:the same\b|but\b|or less\b|right\b|\d)/i.test(text.slice(end, end + 10)),
    ),
}
