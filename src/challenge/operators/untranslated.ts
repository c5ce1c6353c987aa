import { languages } from '../../languages/index.ts'
import { primaryLanguage } from '../../languages/primary-language.ts'
import type { Maker } from '../maker.ts'
import { wordsLeft } from '../proofs.ts'
import { drawn, replaced, shuffled } from '../texts.ts'

/** Words that stay as they were, by grade. */
const left = [1, 2, 4]

/** Verbs and units of other languages, of five letters or more, where no source is known to take words from. */
const foreignWords = (tag: string): readonly string[] =>
  languages
    .filter((language) => language.tag !== primaryLanguage(tag))
    .flatMap(({ reportingVerbs, timeUnits = [] }) => [...(reportingVerbs?.finite ?? []), ...timeUnits])
    .filter((word) => /^[\p{L}\p{M}]{5,}$/u.test(word))

/** Words stand in another language: the source's where that is known. */
export const untranslated: Maker = {
  name: 'untranslated',
  category: 'accuracy',
  harmful: true,
  summary: 'words stand in another language: one, two, four',
  grades: left.length,
  make: (readers) => {
    const strange = foreignWords(readers.language.tag)
    return {
      apply(text, random, { grade, source }) {
        const content = readers
          .words(text)
          .filter(({ isFunction, plain, text: word }) => !isFunction && plain.length > 3 && /^\p{Ll}/u.test(word))
        const count = left[grade - 1]!
        if (content.length < count + 1) return undefined
        const known = new Set(readers.words(text).map(({ plain }) => plain))
        const own =
          source === undefined
            ? strange
            : readers
                .words(source)
                .filter(({ isFunction, plain }) => !isFunction && plain.length > 2)
                .map(({ text: word }) => word)
        const foreign = own.filter((word) => !known.has(word.toLowerCase()))
        let changed = text
        for (const place of shuffled(content, random)
          .slice(0, count)
          .sort((a, b) => b.start - a.start)) {
          const word = drawn(foreign, random)
          if (word === undefined) return undefined
          changed = replaced(changed, place, word)
        }
        return changed
      },
      proves: (before, after) => {
        const gone = wordsLeft(readers, before, after)
        const come = wordsLeft(readers, after, before)
        return gone.length > 0 && come.length > 0
      },
    }
  },
}
