import { languageTag, unknownLanguage } from '../text/language-tag.ts'

/** A language as the command line has it; where nothing is known of such a language, a line on stderr says what then works. */
export function languageOf(tag: string, what = '--language'): string {
  const language = languageTag(tag, what)
  const told = unknownLanguage(language)
  if (told !== undefined) process.stderr.write(`variorum: ${told}\n`)
  return language
}
