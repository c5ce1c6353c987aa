import { adjustmentNames } from '../model/adjustments.ts'
import { aligner, timeLimit } from './align/options.ts'
import { command } from './command.ts'
import {
  inputs,
  metricOptions,
  path,
  plugin,
  reference,
  scores,
  severityLevels,
  sourceStrings,
  spokenLanguage,
  texts,
  timingsChoice,
  unit,
  viewOptions,
  wholeOption,
  word,
  words,
} from './options.ts'

export const runCommand = command({
  command: 'run [inputs..]',
  describe: 'read, align, measure and report a corpus (default: the embedded one) or texts of your own',
  positionals: { inputs },
  options: {
    reference,
    texts,
    ...sourceStrings,
    severity: {
      ...word('of strings, what the findings of a metric are told as: NAME=minor, major, critical, or off'),
      array: true,
      nargs: 1,
      default: [] as string[],
      byName: severityLevels,
    },
    name: word("name of the report's folder"),
    out: { ...path('folder the report is written to'), default: 'reports' },
    metrics: words('comma-separated; variorum metrics lists them'),
    plugin,
    scores,
    aligner,
    'time-limit': timeLimit,
    unit,
    language: spokenLanguage,
    workers: wholeOption(
      'workers',
      'threads that documents are measured on; 0: the main one alone (default: as many as pay)',
      [0, 1024],
    ),
    text: {
      type: 'boolean',
      describe: 'show passages of the texts; --no-text: numbers, names and places only (default: as the corpus says)',
    },
    baseline: word('the system that others are tested against (default: the best of each metric)'),
    adjust: {
      choices: adjustmentNames,
      describe: "p-values for many systems: Holm, or Benjamini and Hochberg's",
      requiresArg: true,
    },
    resamples: { ...wholeOption('resamples', 'of the bootstrap', [1, 1_000_000]), default: 1000 },
    seed: { ...wholeOption('seed', 'of the bootstrap', [0]), default: 12345 },
    shard: word('measure a part of the documents, i/n; variorum merge makes a report of all parts'),
    ...metricOptions,
    trust: {
      type: 'boolean',
      default: false,
      describe: 'plant changes into these texts and report how far the metrics can be trusted here (seconds)',
    },
    timings: {
      describe: 'time the alignment core on these texts; full: every figure in report.md, --no-timings: not at all',
      default: true,
      values: [true, false, 'full'],
      coerce: timingsChoice,
    },
    ...viewOptions,
    history: {
      type: 'boolean',
      default: false,
      describe: 'add a line with the scores to history.jsonl beside the report',
    },
    'history-label': word('what the line of history calls this run, such as a commit'),
    at: word('when the line of history says it was (default: now)'),
    resume: {
      type: 'boolean',
      default: false,
      describe: 'take up what an earlier run into this folder has measured, and leave it for the next',
    },
    format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'what is printed' },
  },
  examples: [
    ['$0 run', 'the embedded corpus'],
    ['$0 run --reference ref.txt a.txt b.txt', 'two texts of your own against a third'],
  ],
  run: async (argv) => (await import('./run.ts')).run(argv),
})

export const mergeCommand = command({
  command: 'merge <folder>',
  describe: 'make the report of a run whose documents were measured in shards (run --shard i/n)',
  positionals: {
    folder: { type: 'string', path: 'path', demandOption: true, describe: 'the folder that the shards lie in' },
  },
  options: {
    out: { ...path('folder the report is written to'), default: 'reports' },
    plugin,
    'time-limit': timeLimit,
    format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'what is printed' },
  },
  examples: [['$0 merge parts --out reports', 'after run --shard 1/2 --out parts and run --shard 2/2 --out parts']],
  run: async (argv) => (await import('./merge.ts')).merge(argv),
})

export const verifyCommand = command({
  command: 'verify <result> [inputs..]',
  describe: 'make a result again from its texts, and say whether it is the same or what differs first',
  positionals: {
    result: { type: 'string', path: 'path', demandOption: true, describe: 'a result.json' },
    inputs: { ...inputs, describe: `${inputs.describe} (default: as the result says)` },
  },
  options: {
    reference,
    texts,
    plugin,
    aligner: { ...aligner, default: undefined },
    'time-limit': timeLimit,
    format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'what is printed' },
  },
  run: async (argv) => (await import('./verify.ts')).verifyResult(argv),
})
