import { isKnownLanguage } from './known-language.ts'
import { languageInPath } from './language-in-path.ts'

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag

/**
 * Whether the first keys of a file are the languages of what is below them, as in Rails and in what Transifex writes: `de:`. Where the path
 * names a language, it has to be one of them: `new`, a language of Nepal, is a section in `de.json`.
 */
export function areLanguages(roots: readonly string[], path: string): boolean {
  if (roots.length === 0 || !roots.every(isKnownLanguage)) return false
  const named = languageInPath(path)
  return named === undefined || roots.some((root) => primary(root) === primary(named))
}
