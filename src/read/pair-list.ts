import { UserError } from '../model/user-error.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'

/** Two texts to align, by their files, and the name of what comes of it. */
export interface NamedPair {
  readonly reference: string
  readonly hypothesis: string
  readonly name: string
  /** Where it was said, for sentences about it. */
  readonly said: string
}

/** Mistakes that are told of one list: more would hide the first. */
const mostTold = 20

/** A name that names a file of the folder it is written to and no other. */
const isPlain = (name: string): boolean => name !== '' && !/[/\\\p{Cc}]/u.test(name) && !/^\.+$/.test(name)

/**
 * A list of pairs, `reference<TAB>hypothesis<TAB>name` a line; blank lines are none. Paths are taken as they stand.
 *
 * @throws UserError with a sentence for each line that is none
 */
export async function readPairList(path: string): Promise<readonly NamedPair[]> {
  const text = decode(await readBytes(path, 'a list of pairs'), path).replace(/^\ufeff/, '')
  const pairs: NamedPair[] = []
  const mistakes: string[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const said = `${path}: line ${i + 1}`
    const columns = line.replace(/\r$/, '').split('\t')
    const [reference = '', hypothesis = '', name = ''] = columns
    if (columns.length !== 3 || reference === '' || hypothesis === '' || name === '')
      mistakes.push(`${said}: expected reference, hypothesis and name with a tab between each`)
    else if (isPlain(name)) pairs.push({ reference, hypothesis, name, said })
    else mistakes.push(`${said}: its name is '${name}', expected the name of a file, without a folder`)
  }
  throwAll([...mistakes, ...doubled(pairs)])
  return pairs
}

/** A sentence for each pair whose name an earlier one has. */
export function doubled(pairs: readonly NamedPair[]): readonly string[] {
  const first = new Map<string, NamedPair>()
  return pairs.flatMap((pair) => {
    const other = first.get(pair.name)
    if (other) return [`${pair.said}: its name is '${pair.name}', as of ${other.said}, expected one of its own`]
    first.set(pair.name, pair)
    return []
  })
}

/** @throws UserError where there is a sentence: the first of them, and how many there are besides */
export function throwAll(sentences: readonly string[]): void {
  if (sentences.length === 0) return
  const rest = sentences.length - mostTold
  throw new UserError(rest > 0 ? [...sentences.slice(0, mostTold), `and ${rest} more`] : sentences)
}
