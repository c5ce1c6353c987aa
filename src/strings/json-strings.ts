import type { StringUnit } from '../model/string-unit.ts'
import { chosenLanguage } from './chosen-language.ts'
import type { FoundStrings, StringsChoice } from './found-strings.ts'
import { type JsonEntry, type JsonLeaf, type JsonNode, property, textOfNode } from './json-tree.ts'
import { areLanguages } from './language-roots.ts'
import type { LocatedText } from './located-text.ts'
import { arePluralForms } from './plural-categories.ts'

/** i18next's plurals: `key_one`, `key_other`; ordinal ones are `key_ordinal_two`. */
const pluralKey = /^(.*?)_(ordinal_)?(zero|one|two|few|many|other)$/s

/** The plural form that a key names; one that ends in `_one` alone, with no `_other` beside it, is a word like any other. */
function pluralOf(key: string, siblings: ReadonlySet<string>): { group: string; branch: string } | undefined {
  const [, group, ordinal = '', branch] = pluralKey.exec(key) ?? []
  if (group === undefined || branch === undefined || !siblings.has(`${group}_${ordinal}other`)) return undefined
  return { group: ordinal === '' ? group : `${group}_ordinal`, branch }
}

/**
 * The strings of JSON by the path of their keys, flat or nested, a list by its indices: `menu.open`, `steps.0`.
 * What is no string is left out and told.
 *
 * @throws UserError for a single value, which has no key
 */
export function jsonStrings(root: JsonNode, file: LocatedText, choice: StringsChoice): FoundStrings {
  if (root.kind === 'leaf') throw file.fault(root.offset, 'a single value, expected an object of keys and texts')
  const { format } = choice
  const languages = languagesOf(root, file)
  const language = languages && chosenLanguage(file, languages, choice.sourceLanguage, choice)
  const units: StringUnit[] = []
  const others: { readonly id: string; readonly leaf: JsonLeaf }[] = []
  let hasPlurals = false
  const leaf = (node: JsonLeaf, id: string, branch: Pick<StringUnit, 'group' | 'branch'> | undefined): void => {
    const target = textOfNode(node)
    if (target === undefined) others.push({ id, leaf: node })
    else units.push({ id, place: file.place(node.offset), target, ...branch })
  }
  const walk = (node: JsonNode, path: string): void => {
    if (node.kind === 'leaf') leaf(node, path, undefined)
    else if (node.kind === 'array') for (const [i, item] of node.items.entries()) walk(item, joined(path, String(i)))
    else walkEntries(node.entries, path)
  }
  const walkEntries = (entries: readonly JsonEntry[], path: string): void => {
    const keys = entries.map(({ key }) => key)
    const siblings = new Set(keys)
    const areForms = path !== '' && arePluralForms(keys)
    for (const { key, value } of entries) {
      const id = joined(path, key)
      const plural = value.kind === 'leaf' ? pluralOf(key, siblings) : undefined
      if (plural !== undefined) hasPlurals = true
      if (value.kind !== 'leaf') walk(value, id)
      else if (areForms) leaf(value, id, { group: path, branch: key })
      else leaf(value, id, plural && { ...plural, group: joined(path, plural.group) })
    }
  }
  walk(language === undefined ? root : property(root, language)!, '')
  const withBraces = (braces: RegExp): number => units.filter(({ target }) => braces.test(target ?? '')).length
  // One text about `{{` makes no i18next of a file that writes `{0}`
  const looksLike = hasPlurals || withBraces(/\{\{[^{}]+\}\}/) > withBraces(/(?<!\{)\{[\w.]+\}(?!\})/)
  const isI18next = format === undefined ? looksLike : format === 'i18next'
  return {
    format: isI18next ? 'i18next' : 'json',
    language: language?.replaceAll('_', '-'),
    units: isI18next ? units.map((unit) => ({ ...unit, dialect: 'i18next' })) : units,
    notes: notesAbout(others, file),
  }
}

/** The first keys, where they are languages. */
function languagesOf(root: JsonNode, file: LocatedText): readonly string[] | undefined {
  if (root.kind !== 'object' || !root.entries.every(({ value }) => value.kind === 'object')) return undefined
  const keys = root.entries.map(({ key }) => key)
  return areLanguages(keys, file.path) ? keys : undefined
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function notesAbout(others: readonly { readonly id: string; readonly leaf: JsonLeaf }[], file: LocatedText): string[] {
  const [first] = others
  if (first === undefined) return []
  const what = others.length === 1 ? '1 value that is no string is' : `${others.length} values that are no strings are`
  return [`${what} left out, the first '${first.id}' in line ${file.place(first.leaf.offset).line}`]
}
