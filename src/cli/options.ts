import { registry } from '../metrics/registry.ts'
import { UserError } from '../model/user-error.ts'
import { usualView, views } from '../report/view.ts'
import { allFlags, type Flag } from './score/flags.ts'
import { wholeNumber } from './usage-error.ts'

/** An option that a word or a path follows. */
export const word = (describe: string) => ({ type: 'string', describe, requiresArg: true }) as const

/** The same for a path: in a configuration file it is seen from there. */
export const path = (describe: string) => ({ ...word(describe), path: 'path' }) as const

/** Several words with commas between them: in a configuration file a list too. */
export const words = (describe: string) => ({ ...word(describe), commas: true }) as const

/** Where it is not said, the texts are looked at. */
export const spokenLanguage = word('language of the texts, BCP 47 (default: en)')
export const plugin = {
  ...word('a metric of your own: ./file.js, ./file.ts or a package'),
  array: true,
  path: 'path or name',
  default: [] as string[],
} as const
/** Scores from elsewhere. */
export const scores = {
  ...word('scores that another tool gave, as a metric: NAME=file'),
  array: true,
  path: 'NAME=path',
  default: [] as string[],
} as const
export const inputs = {
  type: 'string',
  array: true,
  path: 'path or name',
  describe: "a corpus' name or manifest; with --reference, the texts to compare with it",
} as const
/** Where it takes results of runs. */
export const results = {
  type: 'string',
  array: true,
  path: 'path',
  demandOption: true,
  describe: 'a result.json, a report.html, or the folder of a report',
} as const
export const reference = path('the text the others are compared with')
export const texts = path('folder of texts that do not come with their corpus')
export const unit = { choices: ['sentence', 'paragraph'], default: 'sentence', describe: 'what is aligned' } as const

/** What findings of a metric may be told as; `off`: it is not measured. */
export const severityLevels = ['off', 'minor', 'major', 'critical'] as const

/** Which files of strings are measured, and how they are read. */
export const sourceStrings = {
  source: path('the file or folder of localised strings that the inputs are translations of'),
  strings: {
    type: 'boolean',
    default: false,
    describe: 'the inputs are files of localised strings with their source within, as PO and XLIFF',
  },
  'strings-format': word('the format of files of strings (default: as they look; docs/formats.md has them)'),
} as const

/** A whole number between two, or from one on. */
export const wholeOption = (name: string, describe: string, [least, most]: readonly [number, number?]) =>
  ({
    type: 'number',
    describe,
    requiresArg: true,
    coerce: wholeNumber(name, least, most),
    whole: [least, most],
  }) as const

/** `--timings`, `--timings full`, `--no-timings`. */
export function timingsChoice(said: unknown): boolean | 'full' {
  if (said === true || said === '' || said === 'true') return true
  if (said === false || said === 'false' || said === 'full') return said === 'full' ? said : false
  throw new UserError(`--timings is '${String(said)}', expected full or nothing behind it`)
}

/** For whom a report is, and how long its lists are. */
export const viewOptions = {
  view: {
    choices: views,
    default: usualView.view,
    describe: 'report.md for who edits texts, who compares systems, or with all there is',
  },
  top: {
    type: 'string',
    describe: 'items of every list in report.md, a number or all (default: a few)',
    requiresArg: true,
    whole: [1],
    values: ['all'],
    coerce: (said: string | undefined) =>
      said === undefined ? undefined : said === 'all' ? Infinity : wholeNumber('top', 1)(Number(said)),
  },
} as const

/** A flag of `score`'s table. */
const asOption = ({ type, choices, path: form, group, describe }: Omit<Flag, 'short'>) => ({
  type: type === 'switch' ? ('boolean' as const) : type === 'number' ? ('number' as const) : ('string' as const),
  group,
  describe,
  ...(type === 'list' && { array: true }),
  ...(choices && { choices }),
  ...(form && { path: form }),
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
