import { UserError } from '../../model/user-error.ts'
import type { Command } from '../command.ts'
import { camelCase } from './configurable.ts'
import type { ReadConfig } from './read-config.ts'
import type { Said } from './said.ts'

/**
 * What a command says of an option's value, with the place where a configuration file has that value: a command knows its flags, and
 * not where they are from.
 */
export function placed(error: UserError, { name: command }: Command, said: Said, { options, where }: ReadConfig) {
  const sentences = error.sentences.map((sentence) => {
    const [flag = '', name = ''] = /^--([\w-]+)/.exec(sentence) ?? []
    const key = camelCase(name)
    if (flag === '' || said.has(key) || options[key] === undefined) return sentence
    const rest = sentence.slice(flag.length)
    return `${where([command, key, ...itemIn(options[key], rest)])}: ${command}.${key}${rest}`
  })
  return new UserError(sentences, { cause: error })
}

/** The key of the item of a list, or of the name, that a sentence is about; none where it is about the whole value. */
function itemIn(value: unknown, sentence: string): readonly PropertyKey[] {
  const isNamed = (word: unknown): boolean =>
    sentence.includes(`'${String(word)}'`) || sentence.includes(` ${String(word)}:`)
  if (!Array.isArray(value)) return Object.keys(Object(value)).filter(isNamed).slice(0, 1)
  const at = value.findIndex((item) => isNamed(item) || isNamed(String(item).split('=')[0]))
  return at < 0 ? [] : [at]
}
