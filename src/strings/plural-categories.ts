/** CLDR's names of plural forms. */
const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

export const isPluralCategory = (key: string): boolean => categories.has(key)

/** Whether keys are the plural forms of one message: nothing but categories, `other` among them. */
export const arePluralForms = (keys: readonly string[]): boolean =>
  keys.includes('other') && keys.every(isPluralCategory)
