import { isLanguageTag } from '../../text/language-tag.ts'

/** CLDR's categories of whole numbers are told apart below this; those of decimals and of millions alone are seldom written. */
const wholeNumbers = 1000

const remembered = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The whole numbers below 1,000 of each plural category of a language; empty where nothing is known of it. */
export function numbersOfCategories(
  language: string,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): ReadonlyMap<string, readonly number[]> {
  const id = `${type} ${language}`
  const known = remembered.get(id)
  if (known !== undefined) return known
  const numbers = new Map<string, number[]>()
  if (isLanguageTag(language) && Intl.PluralRules.supportedLocalesOf(language).length > 0) {
    const rules = new Intl.PluralRules(language, { type })
    for (let n = 0; n < wholeNumbers; n++) {
      const category = rules.select(n)
      numbers.set(category, [...(numbers.get(category) ?? []).slice(0, 3), n])
    }
  }
  remembered.set(id, numbers)
  return numbers
}

/** Every category of a language, those of decimals and millions too; none of what is no language. */
export const categoriesOf = (language: string, type: 'cardinal' | 'ordinal'): ReadonlySet<string> =>
  new Set(isLanguageTag(language) ? new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories : [])

/**
 * The category of a string that is the plural form of no number, one or two, which can then stand in words: "one file". By its id,
 * which ends in the number of a form (`[0]`, as gettext orders them) or in a category.
 */
export function fewNumbers(id: string, language: string): string | undefined {
  const named = /\[(?<form>\d)\]$|[[._](?<category>zero|one|two)\]?$/.exec(id)
  if (named === null) return undefined
  const { form, category = '' } = named.groups ?? {}
  const numbers = numbersOfCategories(language)
  const few = [...numbers].filter(([name, some]) => name !== 'other' && some.length <= 2).map(([name]) => name)
  return few.find((name, i) => (form === undefined ? name === category : i === Number(form)))
}
