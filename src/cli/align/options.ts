import type { LinkPlan } from '../../pipeline/printed-links.ts'
import { path, word } from '../options.ts'
import { positiveNumber } from '../usage-error.ts'

/** Of a plugin, in seconds. */
const usualTimeLimit = 10

/** Options that `align` shares with other commands. */
export const language = { ...word('language of the texts (BCP 47)'), default: 'en' }
export const timeLimit = {
  type: 'number',
  default: usualTimeLimit,
  describe: 'seconds a plugin may take for one call',
  requiresArg: true,
  positive: true,
  coerce: positiveNumber('time-limit'),
} as const
export const aligner = {
  ...word(
    'variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package',
  ),
  default: 'variorum',
  path: 'path or name',
} as const

const formats = [
  'jsonl',
  'json',
  'tsv',
  'text',
  'vecalign',
  'hunalign',
] as const satisfies readonly LinkPlan['format'][]

/** The options of `align`, as yargs takes them. */
export const alignOptions = {
  unit: {
    choices: ['sentence', 'paragraph', 'line'] as const,
    default: 'sentence' as const,
    describe: 'what a passage is',
    requiresArg: true,
  },
  language,
  format: {
    choices: formats,
    default: 'jsonl' as const,
    describe: 'one bead a line, or readable text side by side',
    requiresArg: true,
  },
  aligner,
  'time-limit': timeLimit,
  gold: path('score the links against those in this file instead'),
  pairs: path(
    'align every pair of this list: reference, hypothesis and name with tabs between, paths as you would type them here',
  ),
  out: path('folder for the links of --pairs, or of two folders: a file for each pair, all of them or none'),
} as const

/** What `align` was asked; `pairs` and `out` go together, or `out` and two folders. */
export interface AlignArguments {
  readonly reference?: string | undefined
  readonly hypothesis?: string | undefined
  readonly unit: LinkPlan['unit']
  readonly language: string
  readonly format: LinkPlan['format']
  readonly aligner: string
  /** Seconds. */
  readonly timeLimit: number
  readonly gold?: string | undefined
  readonly pairs?: string | undefined
  readonly out?: string | undefined
}
