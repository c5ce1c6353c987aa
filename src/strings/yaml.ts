import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import type { StringUnit } from '../model/string-unit.ts'
import { chosenLanguage } from './chosen-language.ts'
import type { FoundStrings, StringsChoice } from './found-strings.ts'
import { areLanguages } from './language-roots.ts'
import type { LocatedText } from './located-text.ts'
import { arePluralForms } from './plural-categories.ts'
import { yamlDocument } from './yaml-document.ts'

const keyOf = ({ key }: Pair): string => (isScalar(key) ? (key.source ?? String(key.value)) : '')

/** Where the text of a scalar begins: behind a quotation mark, in the line below the mark of a block. */
function startOf({ type, range }: Scalar, text: string): number {
  const start = range?.[0] ?? 0
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return start + 1
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return start
  const below = /\n\s*/g
  below.lastIndex = start
  return below.exec(text) === null ? start : below.lastIndex
}

/**
 * YAML, by the path of its keys. Where the first keys are languages, as in Rails, ids begin below them. What an alias
 * stands for is read where its anchor is, unless it is one string.
 *
 * @throws UserError for what is no YAML, and where it holds several languages and none was chosen
 */
export function readYaml(file: LocatedText, choice: StringsChoice): FoundStrings {
  const { contents } = yamlDocument(file)
  const roots = isMap(contents) ? contents.items : []
  const isRails = areLanguages(roots.map(keyOf), file.path) && roots.every(({ value }) => isMap(value))
  const language = isRails ? chosenLanguage(file, roots.map(keyOf), choice.sourceLanguage, choice) : undefined
  const units: StringUnit[] = []
  const anchors = new Map<string, Node>()
  const others: StringUnit[] = []
  let aliases = 0
  const isRuby = /%[{<]/.test(file.text) || !/\{\w+\}/.test(file.text)
  const dialect = isRails && isRuby ? 'ruby' : undefined
  const walk = (node: unknown, id: string, branch: Pick<StringUnit, 'branch' | 'group'>): void => {
    if (isAlias(node)) {
      const meant = anchors.get(node.source)
      if (!isScalar(meant)) aliases++
      else if (typeof meant.value === 'string')
        units.push({ id, place: file.place(node.range?.[0] ?? 0), ...branch, target: meant.value, dialect })
      return
    }
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isScalar(node)) {
      const unit = { id, place: file.place(startOf(node, file.text)), ...branch, target: String(node.value), dialect }
      if (typeof node.value === 'string') units.push(unit)
      else others.push(unit)
    } else if (isSeq(node)) {
      for (const [i, item] of node.items.entries()) walk(item, `${id}.${i}`, {})
    } else if (isMap(node)) {
      const keys = node.items.map(keyOf)
      const isPlural = id !== '' && arePluralForms(keys)
      for (const [i, { value }] of node.items.entries()) {
        const key = keys[i] ?? ''
        walk(value, id === '' ? key : `${id}.${key}`, isPlural ? { branch: key, group: id } : {})
      }
    }
  }
  if (!isRails) walk(contents, '', {})
  else for (const pair of roots) if (keyOf(pair) === language) walk(pair.value, '', {})
  return {
    format: 'yaml',
    language: language?.replaceAll('_', '-'),
    units,
    notes: [...notStrings(others), ...(aliases === 0 ? [] : [aliasNote(aliases)])],
  }
}

function notStrings(others: readonly StringUnit[]): readonly string[] {
  const [first] = others
  if (first === undefined) return []
  const what = others.length === 1 ? '1 value that is no string is' : `${others.length} values that are no strings are`
  return [`${what} left out, the first '${first.id}' in line ${first.place.line}`]
}

const aliasNote = (count: number): string =>
  `${count === 1 ? '1 alias of more than a string is' : `${count} aliases of more than a string are`} left out; what is meant is read at its anchor`
