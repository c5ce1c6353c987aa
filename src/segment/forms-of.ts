import type { Forms } from './forms.ts'
import { englishForms } from './forms-english.ts'
import { otherForms } from './forms-other-languages.ts'

/** The forms of a language joined to the English ones. */
export function formsOf(language: string): Forms {
  const own = otherForms[language] ?? {}
  const both = (key: Exclude<keyof Forms, 'residue'>): readonly string[] => [...englishForms[key], ...(own[key] ?? [])]
  return {
    residue: {
      start: [...englishForms.residue.start, ...(own.residue?.start ?? [])],
      whole: [...englishForms.residue.whole, ...(own.residue?.whole ?? [])],
    },
    comments: both('comments'),
    link: both('link'),
    by: both('by'),
    source: both('source'),
    credit: both('credit'),
    caption: both('caption'),
    date: both('date'),
  }
}
