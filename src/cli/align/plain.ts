import { alignFiles } from './align.ts'
import { type AlignArguments, alignOptions } from './options.ts'

type Name = keyof typeof alignOptions

const isName = (name: string): name is Name => Object.hasOwn(alignOptions, name)

/** The value of an option as yargs would have it; `undefined` where yargs would complain. */
function readValue(name: Name, word: string): string | number | undefined {
  const option = alignOptions[name]
  if ('choices' in option) return option.choices.some((choice) => choice === word) ? word : undefined
  return option.type === 'number' ? numberOf(word) : word
}

const numberOf = (word: string): number | undefined => (/^[1-9]\d*$/.test(word) ? Number(word) : undefined)

/** The command line of `align` where nothing is wrong or unusual about it; of anything else yargs says what it means. */
function plainArguments(words: readonly string[]): AlignArguments | undefined {
  const said = new Map<Name, string | number>()
  const files: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === '') return undefined
    if (!word.startsWith('-')) {
      files.push(word)
      continue
    }
    const [name, value = words[++at] ?? ''] = word.split(/=(.*)/s, 2)
    const option = name!.slice(2)
    if (!word.startsWith('--') || !isName(option) || said.has(option) || value === '' || value.startsWith('-'))
      return undefined
    const taken = readValue(option, value)
    if (taken === undefined) return undefined
    said.set(option, taken)
  }
  if (files.length > 2) return undefined
  const usual = Object.fromEntries(
    Object.entries(alignOptions).map(([name, option]) => [name, 'default' in option ? option.default : undefined]),
  )
  const { 'time-limit': timeLimit, ...others } = { ...usual, ...Object.fromEntries(said) }
  return { ...others, timeLimit, reference: files[0], hypothesis: files[1] } as AlignArguments
}

/** Runs `align` where its command line is plain; says whether it was. */
export async function alignPlainly(words: readonly string[]): Promise<boolean> {
  const argv = plainArguments(words)
  if (argv !== undefined) await alignFiles(argv)
  return argv !== undefined
}
