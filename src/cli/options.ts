import { registry } from '../metrics/registry.ts'
import { allFlags, type Flag } from './score/flags.ts'
import { positiveNumber, wholeNumber } from './usage-error.ts'

// Options that several commands have, as yargs takes them.

export const language = {
  type: 'string',
  default: 'en',
  describe: 'language of the texts (BCP 47)',
  requiresArg: true,
} as const
export const plugin = {
  type: 'string',
  array: true,
  default: [] as string[],
  describe: 'a metric of your own: ./file.js, ./file.ts or a package',
  requiresArg: true,
} as const
export const timeLimit = {
  type: 'number',
  default: 10,
  describe: 'seconds a plugin may take for one call',
  requiresArg: true,
  coerce: positiveNumber('time-limit'),
} as const

export const aligner = {
  type: 'string',
  default: 'variorum',
  describe:
    'variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package',
  requiresArg: true,
} as const

// What `run` and `apparatus` compare
export const inputs = {
  type: 'string',
  array: true,
  describe: "a corpus' name or manifest; with --reference, the texts to compare with it",
} as const
export const reference = {
  type: 'string',
  describe: 'the text the others are compared with',
  requiresArg: true,
} as const
export const texts = {
  type: 'string',
  describe: 'folder of texts that do not come with their corpus',
  requiresArg: true,
} as const
export const unit = {
  choices: ['sentence', 'paragraph'],
  default: 'sentence',
  describe: 'what is aligned',
} as const

/** A whole number between two, or from one on. */
export const wholeOption = (name: string, describe: string, [least, most]: readonly [number, number?]) =>
  ({ type: 'number', describe, requiresArg: true, coerce: wholeNumber(name, least, most) }) as const

/** A flag of `score`'s table; its short form stands in the text, for yargs knows none like -tok. */
const asOption = ({ type, short, choices, group, describe }: Flag) => ({
  type: type === 'switch' ? ('boolean' as const) : type === 'number' ? ('number' as const) : ('string' as const),
  group,
  describe: describe + (short === undefined ? '' : ` (-${short})`),
  ...(choices && { choices }),
})

/** `score` reads its own command line (see main.ts); here its flags are for --help. */
export const scoreOptions = Object.fromEntries([...allFlags].map(([name, flag]) => [name, asOption(flag)]))

/** Options of metrics. */
export const metricOptions = Object.fromEntries(
  Object.values(registry).flatMap(({ options }) =>
    options.map(({ flag, short, group, ...option }) => [flag, asOption({ ...option, group: `${group}:` })]),
  ),
)
