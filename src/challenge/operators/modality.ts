import type { Maker } from '../maker.ts'
import { oneForAnother } from './one-for-another.ts'

/** What must be may be, what will happen may happen. */
export const modality: Maker = {
  name: 'modality',
  category: 'accuracy',
  harmful: true,
  summary: 'what is certain or required becomes possible, or the reverse',
  make: (readers) => {
    const { stances } = readers
    if (stances === undefined) return undefined
    // A month and a testament are no verbs.
    const isVerb = (text: string, start: number): boolean =>
      stances(text).tokens.some((token) => token.start === start && token.pos === 'AUX')
    return oneForAnother(readers, new Map(Object.entries(readers.language.otherModals ?? {})), (text, { start }) =>
      isVerb(text, start),
    )
  },
}
