import type { SaidOptions } from '../../metrics/registered.ts'
import { registry } from '../../metrics/registry.ts'
import { adjustmentNames } from '../../model/adjustments.ts'
import type { PathForm } from '../command.ts'

/** One flag, as the command line and the help need it. */
export interface Flag {
  readonly type: 'text' | 'number' | 'switch' | 'list'
  /** Without its dash; sacreBLEU has some of several letters. */
  readonly short?: string
  readonly choices?: readonly string[]
  /** See `DeclaredOption`. */
  readonly path?: PathForm
  readonly group: string
  readonly describe: string
}

const inputs = 'What is scored:'
const statistics = 'Statistics:'
const output = 'Output:'

/** The flags of `variorum score`. sacreBLEU's have its names; the command line and the help are made from this table. */
export const scoreFlags = {
  reference: {
    type: 'list',
    short: 'r',
    path: 'path',
    group: inputs,
    describe: 'references, one segment a line; .gz and - (stdin)',
  },
  source: {
    type: 'text',
    path: 'path',
    group: inputs,
    describe: 'the texts translated, line by line: with or instead of references',
  },
  'source-language': { type: 'text', group: inputs, describe: 'language of the source, BCP 47' },
  input: {
    type: 'list',
    short: 'i',
    path: 'path',
    group: inputs,
    describe: 'system outputs, line by line (default: stdin)',
  },
  metrics: { type: 'list', short: 'm', group: inputs, describe: 'names, by commas or blanks (default: bleu)' },
  plugin: {
    type: 'list',
    path: 'path or name',
    group: inputs,
    describe: 'a metric of your own: ./file.js, ./file.ts or a package',
  },
  scores: {
    type: 'list',
    path: 'NAME=path',
    group: inputs,
    describe: 'scores that another tool gave: NAME=file (docs/score.md)',
  },
  'time-limit': { type: 'number', group: inputs, describe: 'seconds a plugin may take for one call (default: 10)' },
  language: { type: 'text', group: inputs, describe: 'language of the texts, BCP 47 (default: en)' },
  'language-pair': {
    type: 'text',
    short: 'l',
    group: inputs,
    describe: "as sacreBLEU's: xx-yy says which tokenizer BLEU takes for yy",
  },
  'num-refs': { type: 'number', short: 'nr', group: inputs, describe: 'references on one line, parted by tabs' },
  docids: { type: 'text', path: 'path', group: inputs, describe: 'file with the document of each line' },
  align: { type: 'switch', group: inputs, describe: 'align the lines first: the files need not match line by line' },
  aligner: {
    type: 'text',
    path: 'path or name',
    group: inputs,
    describe: 'of --align: variorum (default), gale-church, lines, ./file.js or a package',
  },
  level: {
    type: 'text',
    choices: ['segment', 'document', 'system'],
    group: inputs,
    describe: 'what gets a score (default: system)',
  },
  'sentence-level': { type: 'switch', short: 'sl', group: inputs, describe: 'the same as --level segment' },

  confidence: { type: 'switch', short: 'ci', group: statistics, describe: '95 % intervals by bootstrap' },
  'confidence-n': { type: 'number', short: 'cin', group: statistics, describe: 'resamples of it (default: 1000)' },
  'paired-bs': {
    type: 'switch',
    short: 'pbs',
    group: statistics,
    describe: 'test every system against the first: paired bootstrap',
  },
  'paired-bs-n': { type: 'number', short: 'pbsn', group: statistics, describe: 'resamples of it (default: 1000)' },
  'paired-ar': {
    type: 'switch',
    short: 'par',
    group: statistics,
    describe: 'test every system against the first: approximate randomization',
  },
  'paired-ar-n': { type: 'number', short: 'parn', group: statistics, describe: 'trials of it (default: 10000)' },
  baseline: {
    type: 'text',
    group: statistics,
    describe: 'the system that the others are tested against (default: the first)',
  },
  cluster: {
    type: 'text',
    choices: ['segment', 'document'],
    group: statistics,
    describe: 'what is resampled (default: segment)',
  },
  adjust: {
    type: 'text',
    choices: adjustmentNames,
    group: statistics,
    describe: "p-values for many systems: Holm, or Benjamini and Hochberg's",
  },
  recipe: {
    type: 'text',
    choices: ['variorum', 'sacrebleu'],
    group: statistics,
    describe: "sacrebleu: sacreBLEU's numbers, for its metrics (default: variorum)",
  },
  seed: { type: 'number', group: statistics, describe: 'of the resamples (default: 12345)' },

  format: {
    type: 'text',
    short: 'f',
    choices: ['text', 'json', 'tsv', 'markdown', 'latex', 'sacrebleu', 'sarif', 'mqm', 'seg-rating', 'wmt25', 'result'],
    group: output,
    describe: "default: text; sacrebleu is sacreBLEU's JSON, result all there is (schema/result.json)",
  },
  findings: { type: 'switch', group: output, describe: 'what metrics found, each with its line and place' },
  differ: { type: 'number', group: output, describe: 'of each metric the N segments on which systems differ most' },
  report: {
    type: 'text',
    path: 'path',
    group: output,
    describe: 'write the full report of these files into this folder',
  },
  width: { type: 'number', short: 'w', group: output, describe: 'decimals shown (default: 1)' },
  'score-only': { type: 'switch', short: 'b', group: output, describe: 'numbers alone' },
  short: { type: 'switch', short: 'sh', group: output, describe: 'short signatures' },
  quiet: { type: 'switch', short: 'q', group: output, describe: 'no warnings' },
  'no-color': { type: 'switch', short: 'nc', group: output, describe: 'as it is: nothing has colours here' },
  version: { type: 'switch', short: 'V', group: output, describe: 'print the version' },
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof scoreFlags

type Value<F extends Flag> = F['type'] extends 'switch'
  ? true
  : F['type'] extends 'number'
    ? number
    : F['type'] extends 'list'
      ? readonly string[]
      : F extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string

/** What was said on the command line, and only that: no defaults. Options of metrics are apart, by flag. */
export type ScoreArguments = { readonly options: SaidOptions } & {
  readonly [F in FlagName]?: Value<(typeof scoreFlags)[F]>
}

/** All flags by name: those above, and the options of every metric. */
export const allFlags: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ...Object.entries(scoreFlags),
  ...Object.values(registry).flatMap(({ options }) =>
    options.map(({ flag, group, ...option }): [string, Flag] => [flag, { ...option, group: `${group}:` }]),
  ),
])
