import { en } from '../languages/en.ts'
import { languageOf } from '../languages/index.ts'
import type { PageForms } from '../languages/page-forms.ts'

/** The forms of a language joined to the English ones. */
export function formsOf(language: string): PageForms {
  const english: PageForms = en.pageForms
  const own: Partial<PageForms> = language === 'en' ? {} : (languageOf(language).pageForms ?? {})
  const both = (key: Exclude<keyof PageForms, 'residue'>): readonly string[] => [...english[key], ...(own[key] ?? [])]
  return {
    residue: {
      start: [...english.residue.start, ...(own.residue?.start ?? [])],
      whole: [...english.residue.whole, ...(own.residue?.whole ?? [])],
      verb: [...(english.residue.verb ?? []), ...(own.residue?.verb ?? [])],
      ofPages: [...(english.residue.ofPages ?? []), ...(own.residue?.ofPages ?? [])],
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
