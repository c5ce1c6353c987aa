import type { StringUnit } from '../model/string-unit.ts'
import { chosenLanguage } from './chosen-language.ts'
import type { FoundStrings, StringsChoice } from './found-strings.ts'
import { type JsonEntry, type JsonNode, property, textOfNode } from './json-tree.ts'
import type { LocatedText } from './located-text.ts'

/** Xcode's string catalog. */
export const isXcstrings = (root: JsonNode): boolean =>
  textOfNode(property(root, 'sourceLanguage')) !== undefined && property(root, 'strings')?.kind === 'object'

const entriesOf = (node: JsonNode | undefined): readonly JsonEntry[] => (node?.kind === 'object' ? node.entries : [])

/** One string of a localization: `branch` is the plural category, device or both, after the name of a substitution. */
interface Form {
  readonly branch?: string | undefined
  readonly state?: string | undefined
  readonly text: string | undefined
  readonly offset: number
}

/** The forms of a localization: its one text, or each of its variations and of those of its substitutions. */
function formsOf(node: JsonNode | undefined, branch?: string): readonly Form[] {
  const under = (name: string): string => (branch === undefined ? name : `${branch}.${name}`)
  const unit = property(node, 'stringUnit')
  const value = property(unit, 'value')
  const state = textOfNode(property(unit, 'state'))
  const own = value === undefined ? [] : [{ branch, state, text: textOfNode(value), offset: value.offset }]
  return [
    ...own,
    ...entriesOf(property(node, 'variations')).flatMap(({ value: cases }) =>
      entriesOf(cases).flatMap((entry) => formsOf(entry.value, under(entry.key))),
    ),
    ...entriesOf(property(node, 'substitutions')).flatMap((entry) => formsOf(entry.value, under(entry.key))),
  ]
}

/**
 * The strings of one language of a catalog. A string that the source language has no text for is its own text, as in
 * Xcode; one that is there in the source language only has no translation.
 *
 * @throws UserError where the catalog has several languages and none was chosen
 */
export function xcstringsStrings(root: JsonNode, file: LocatedText, choice: StringsChoice): FoundStrings {
  const sourceLanguage = textOfNode(property(root, 'sourceLanguage')) ?? 'en'
  const strings = entriesOf(property(root, 'strings'))
  const languages = new Set(
    strings.flatMap(({ value }) => entriesOf(property(value, 'localizations')).map(({ key }) => key)),
  )
  const language = chosenLanguage(file, [...languages], sourceLanguage, choice) ?? sourceLanguage
  let stale = 0
  const units = strings.flatMap(({ key, value }): StringUnit[] => {
    if (textOfNode(property(value, 'extractionState')) === 'stale') stale++
    const localizations = property(value, 'localizations')
    const sources = formsOf(property(localizations, sourceLanguage))
    const sourceOf = (branch: string | undefined): string =>
      (sources.find((form) => form.branch === branch) ?? sources.at(-1))?.text ?? key
    const about = {
      note: textOfNode(property(value, 'comment')),
      dialect: 'objc',
      ...(isFalse(property(value, 'shouldTranslate')) && { translate: false as const }),
    }
    const forms = formsOf(property(localizations, language))
    if (forms.length === 0)
      return [{ id: key, place: file.place(value.offset), source: sourceOf(undefined), target: undefined, ...about }]
    return forms.map(({ branch, state, text, offset }) => ({
      id: branch === undefined ? key : `${key}[${branch}]`,
      place: file.place(offset),
      ...(branch !== undefined && { branch, group: key }),
      state,
      source: sourceOf(branch),
      target: text,
      ...about,
    }))
  })
  return {
    format: 'xcstrings',
    language,
    sourceLanguage,
    units,
    notes: stale === 0 ? [] : [`${stale} of the strings are no longer in the code (stale); they are read`],
  }
}

const isFalse = (node: JsonNode | undefined): boolean => node?.kind === 'leaf' && node.value === false
