import { registry } from '../metrics/registry.ts'
import { allFlags, type Flag } from './score/flags.ts'
import { positiveNumber, wholeNumber } from './usage-error.ts'

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

/** A flag of `score`'s table. */
const asOption = ({ type, choices, group, describe }: Omit<Flag, 'short'>) => ({
  type: type === 'switch' ? ('boolean' as const) : type === 'number' ? ('number' as const) : ('string' as const),
  group,
  describe,
  ...(choices && { choices }),
})

/** For --help of `score`, which reads its own command line (see main.ts), with short forms that yargs doesn't know. */
export const scoreOptions = Object.fromEntries(
  [...allFlags].map(([name, { short, describe, ...flag }]) => [
    name,
    asOption({ ...flag, describe: describe + (short === undefined ? '' : ` (-${short})`) }),
  ]),
)

/** Options of metrics. */
export const metricOptions = Object.fromEntries(
  Object.values(registry).flatMap(({ options }) =>
    options.map((option) => [option.flag, asOption({ ...option, group: `${option.group}:` })]),
  ),
)
