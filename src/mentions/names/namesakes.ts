import { nameKey, nameParts } from '../../text/names.ts'
import type { ProperName } from './proper-names.ts'

/** Whether a name of two words can be a person's, for all that it and its surroundings say. */
const mayBePerson = ({ known, cues, text }: ProperName): boolean =>
  known === undefined && cues.head === undefined && !cues.where && nameParts(text).length > 1

/**
 * Names without what the gazetteer says where the text has another bearer: after Ada Paris was named, the Paris that said or
 * did something is hers, the one that somebody went to is not.
 */
export function withoutNamesakes(names: readonly ProperName[]): readonly ProperName[] {
  const surnames = new Set(names.filter(mayBePerson).map(({ text }) => nameKey(nameParts(text).at(-1) ?? '')))
  return names.map((name) => {
    const { known, cues, text, nested } = name
    const isNamesake =
      known?.type === 'place' &&
      !nested &&
      (cues.acts || cues.speech || cues.honorific) &&
      !cues.where &&
      !cues.way &&
      surnames.has(nameKey(text))
    if (!isNamesake) return name
    const { known: _, ...own } = name
    return own
  })
}
