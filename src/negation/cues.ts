import type { Span } from '../model/document.ts'

/** How a language denies with words: what they are, and where one of them denies nothing. */
interface Negation {
  readonly cue: RegExp
  /** Behind a cue: "not only" adds and does not deny. */
  readonly notBefore?: RegExp
  /** In front of it. */
  readonly notAfter?: RegExp
}

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}-])(?:${pattern})(?![\\p{L}\\p{M}])`, 'giu')

// Closed classes, whole. Languages that deny by an affix (Czech, Finnish, Turkish, Japanese) or by characters that also
// stand inside other words (Chinese) are not here.
const languages: Readonly<Record<string, Negation>> = {
  de: {
    cue: word(
      'nicht|nichts|kein(?:e|en|em|er|es|erlei)?|nie|niemals|niemand(?:en|em|es)?|nirgends|nirgendwo|ohne|weder',
    ),
    notBefore: /^\s+(?:nur|bloß|allein|zuletzt|selten|weniger)(?!\p{L})/iu,
  },
  fr: {
    // with "ne" before them; "ne … que" is only, and "ne" alone is polite but before a verb of being able
    cue: /(?<=(?<!\p{L})n(?:e\s+|[’'])(?:[\p{L}’'-]+\s+){0,5}?)(?:plus(?!\s+que(?!\p{L}))|jamais|rien|personne|guère|nullement|point)(?!\p{L})|(?<![\p{L}-])(?:pas|sans|aucune?|ni|non|ne(?=\s+(?:peut|peuvent|pouvait|pouvaient|pourrait|pourraient|saurait|sauraient)\s))(?!\p{L})/giu,
    notBefore: /^(?:[\s-]+(?:seulement|uniquement|plus|mal de|moins|doute))(?!\p{L})/iu,
    notAfter: /(?:\bun|\bde|\bses|\bquelques|\bfaux|\bou|\bles|\bce)\s+$/iu,
  },
  es: {
    cue: word('no|nunca|jamás|sin|ningun[oa]s?|ningún|nadie|nada|tampoco|ni'),
    notBefore: /^\s+(?:s[oó]lo|solamente|obstante|duda)(?!\p{L})/iu,
  },
  ru: {
    cue: word(
      'не|нет|ни|никогда|никто|никого|никому|никем|ничто|ничего|ничему|нигде|никуда|нельзя|без|никак(?:ой|ая|ое|ие|их|ого)',
    ),
    notBefore: /^\s+(?:только|просто|раз|менее|сомнения)(?!\p{L})/iu,
    notAfter: /(?:чуть|едва|вряд ли|тем)\s+$/iu,
  },
}

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? ''

export const deniesByWords = (language: string): boolean => primary(language) in languages

// Words between two cues that deny together: "no vio a nadie", "никто не пришёл", "n'a vu personne".
const together = /^(?:\s+[\p{L}\p{M}’'-]+){0,4}\s+$/u

/** Of a cue that is several words, from the first to the last. */
export interface NegationCue extends Span {
  readonly words: readonly string[]
}

/** The words of negation of a text in one of these languages; those that deny together are one. */
export function negationCues(text: string, language: string): readonly NegationCue[] {
  const negation = languages[primary(language)]
  if (negation === undefined) return []
  const cues: NegationCue[] = []
  for (const { index: start, 0: match } of text.matchAll(negation.cue)) {
    const end = start + match.length
    if (
      negation.notBefore?.test(text.slice(end, end + 16)) ||
      negation.notAfter?.test(text.slice(Math.max(0, start - 12), start))
    )
      continue
    const before = cues.at(-1)
    if (before && primary(language) !== 'de' && together.test(text.slice(before.end, start)))
      cues[cues.length - 1] = { start: before.start, end, words: [...before.words, match.toLowerCase()] }
    else cues.push({ start, end, words: [match.toLowerCase()] })
  }
  return cues
}
