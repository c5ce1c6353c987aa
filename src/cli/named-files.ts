import { UserError } from '../model/user-error.ts'

export interface NamedFile {
  readonly name: string
  readonly path: string
}

/**
 * `NAME=file`, as a flag has it.
 *
 * @throws UserError where a word is of another form, or two have one name
 */
export function namedFiles(said: readonly string[], flag: string): readonly NamedFile[] {
  const files = said.map((word) => {
    const at = word.indexOf('=')
    if (at < 1 || at === word.length - 1) throw new UserError(`${flag} is '${word}', expected NAME=file`)
    return { name: word.slice(0, at), path: word.slice(at + 1) }
  })
  const twice = files.find(({ name }, i) => files.findIndex((other) => other.name === name) !== i)
  if (twice) throw new UserError(`${flag}: two files are named '${twice.name}', expected names of their own`)
  return files
}
