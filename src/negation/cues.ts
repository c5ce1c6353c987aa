import type { Denial } from '../languages/denial.ts'
import { languageOf } from '../languages/index.ts'
import type { Span } from '../model/document.ts'

/** Whether clauses are read for what they deny, as verbs, nouns and prefixes do too. */
export const deniesByGrammar = (language: string): boolean => /^en\b/i.test(language)

// Languages that deny by an affix (Czech, Finnish, Turkish, Japanese) or by characters that also stand inside other words
// (Chinese) have no such words.
export const deniesByWords = (language: string): boolean => languageOf(language).denial !== undefined

interface Patterns {
  readonly cue: RegExp
  readonly notBefore?: RegExp
  readonly notAfter?: RegExp
}

const any = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`
const whole = (patterns: readonly string[]): string => `${any(patterns)}(?![\\p{L}\\p{M}])`

function patternsOf({ denying, secondHalves, notBefore, notAfter }: Denial): Patterns {
  const alone = `(?<![\\p{L}\\p{M}-])${whole(denying)}`
  const behind =
    secondHalves && `(?<=(?<!\\p{L})${secondHalves.behind}(?:[\\p{L}’'-]+\\s+){0,5}?)${whole(secondHalves.denying)}`
  return {
    cue: new RegExp(behind === undefined ? alone : `${behind}|${alone}`, 'giu'),
    ...(notBefore && { notBefore: new RegExp(`^[\\s-]+${whole(notBefore)}`, 'iu') }),
    ...(notAfter && { notAfter: new RegExp(`${any(notAfter)}\\s+$`, 'iu') }),
  }
}

const compiled = new Map<Denial, Patterns>()

function compiledOf(denial: Denial): Patterns {
  const known = compiled.get(denial) ?? patternsOf(denial)
  compiled.set(denial, known)
  return known
}

// Words between two cues that deny together: "no vio a nadie", "никто не пришёл", "n'a vu personne".
const together = /^(?:\s+[\p{L}\p{M}’'-]+){0,4}\s+$/u

/** Of a cue that is several words, from the first to the last. */
export interface NegationCue extends Span {
  readonly words: readonly string[]
}

/** The words of negation of a text in one of these languages; those that deny together are one. */
export function negationCues(text: string, language: string): readonly NegationCue[] {
  const { denial } = languageOf(language)
  if (denial === undefined) return []
  const { cue, notBefore, notAfter } = compiledOf(denial)
  const cues: NegationCue[] = []
  for (const { index: start, 0: match } of text.matchAll(cue)) {
    const end = start + match.length
    if (notBefore?.test(text.slice(end, end + 16)) || notAfter?.test(text.slice(Math.max(0, start - 12), start)))
      continue
    const before = cues.at(-1)
    if (before && denial.concord && together.test(text.slice(before.end, start)))
      cues[cues.length - 1] = { start: before.start, end, words: [...before.words, match.toLowerCase()] }
    else cues.push({ start, end, words: [match.toLowerCase()] })
  }
  return cues
}
