import { languageOf, languages } from '../languages/index.ts'
import { primaryLanguage } from '../languages/primary-language.ts'

/** Scripts that one language, or the first of several, is written in. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
]

/** Cautious: a text that quotes much of another language stays its own; seen: articles have .25 to .45 of such words. */
const telling = {
  /** UTF-16 units from the beginning that are looked at. */
  reach: 20_000,
  /** Words, or letters of another script, from which on a text tells. */
  words: 12,
  /** Share of the words that are function words of the other language and no words of the assumed one. */
  share: 0.14,
  /** How many times that of the assumed one's own. */
  times: 5,
  /** Share of the letters that are not Latin. */
  foreign: 0.7,
} as const

const tellingWords = (tag: string): ReadonlySet<string> => {
  const language = languageOf(tag)
  const own = language.tellingWords ?? language.functionWords ?? []
  return new Set([...own, ...(tag === 'en' ? (language.commonestWords ?? []) : [])])
}

const shareOf = (words: readonly string[], those: ReadonlySet<string>, without: ReadonlySet<string>): number =>
  words.filter((word) => those.has(word) && !without.has(word)).length / words.length

function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? []
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter))
  if (foreign.length < telling.words || foreign.length < letters.length * telling.foreign) return undefined
  return scripts.find(([script]) => script.test(foreign.join('')))?.[1]
}

/** The language that a text is clearly in, where that is not the one assumed, a language in Latin letters. */
export function otherLanguage(text: string, assumed: string): string | undefined {
  const beginning = text.slice(0, telling.reach)
  const script = byScript(beginning)
  if (script !== undefined) return script
  const words = beginning.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < telling.words) return undefined
  const own = tellingWords(primaryLanguage(assumed))
  const [best] = languages
    .filter(({ tag }) => tag !== primaryLanguage(assumed))
    .map(({ tag }) => {
      const theirs = tellingWords(tag)
      return { tag, share: shareOf(words, theirs, own), rest: shareOf(words, own, theirs) }
    })
    .sort((a, b) => b.share - a.share)
  return best !== undefined && best.share >= telling.share && best.share >= telling.times * best.rest
    ? best.tag
    : undefined
}
