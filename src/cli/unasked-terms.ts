import { readGlossary } from '../read/glossary.ts'
import { isWithin } from '../text/language-tag.ts'
import { plural } from '../text/plural.ts'

/** The glossary that was said, among the options of metrics. */
export function glossaryOf(argv: object): string | undefined {
  const said: unknown = Reflect.get(argv, 'glossary')
  return typeof said === 'string' ? said : undefined
}

/** A sentence about the terms of a glossary that no text was asked for, since they are for other languages: a row of `de-AT` beside `de`. */
export async function unaskedTerms(
  path: string,
  sourceLanguage: string,
  languages: readonly string[],
): Promise<string | undefined> {
  const { terms } = await readGlossary(path, sourceLanguage)
  const unasked = terms.flatMap(({ language }) =>
    language === undefined || languages.some((own) => isWithin(own, language)) ? [] : [language],
  )
  // A glossary of all languages serves runs of one: what is of another language altogether is no slip.
  const near = unasked.filter((tag) => languages.some((own) => isWithin(tag, own)))
  if (near.length === 0) return undefined
  const tags = [...new Set(near)].sort()
  return `${path}: ${plural(near.length, 'term is', 'terms are')} for ${tags.join(', ')} alone and not asked in ${languages.join(', ')}; a term for a language is asked in its regions too, not the other way round`
}
