import type { Argv } from 'yargs'
import { adjustmentNames } from '../model/adjustments.ts'
import { aligner, timeLimit } from './align/options.ts'
import {
  inputs,
  metricOptions,
  plugin,
  reference,
  scores,
  sourceStrings,
  spokenLanguage,
  texts,
  timingsChoice,
  unit,
  viewOptions,
  wholeOption,
} from './options.ts'

/** A run, in one process or in parts, and whether it can be had again. */
export const withRunCommands = (program: Argv) =>
  program
    .command(
      'run [inputs..]',
      'read, align, measure and report a corpus (default: the embedded one) or texts of your own',
      (y) =>
        y
          .positional('inputs', inputs)
          .options({
            reference,
            texts,
            ...sourceStrings,
            name: { type: 'string', describe: "name of the report's folder", requiresArg: true },
            out: { type: 'string', default: 'reports', describe: 'folder the report is written to', requiresArg: true },
            metrics: { type: 'string', describe: 'comma-separated; variorum metrics lists them', requiresArg: true },
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
              describe:
                'show passages of the texts; --no-text: numbers, names and places only (default: as the corpus says)',
            },
            baseline: {
              type: 'string',
              describe: 'the system that others are tested against (default: the best of each metric)',
              requiresArg: true,
            },
            adjust: {
              choices: adjustmentNames,
              describe: "p-values for many systems: Holm, or Benjamini and Hochberg's",
              requiresArg: true,
            },
            resamples: { ...wholeOption('resamples', 'of the bootstrap', [1, 1_000_000]), default: 1000 },
            seed: { ...wholeOption('seed', 'of the bootstrap', [0]), default: 12345 },
            shard: {
              type: 'string',
              describe: 'measure a part of the documents, i/n; variorum merge makes a report of all parts',
              requiresArg: true,
            },
            ...metricOptions,
            trust: {
              type: 'boolean',
              default: false,
              describe: 'plant changes into these texts and report how far the metrics can be trusted here (seconds)',
            },
            timings: {
              describe:
                'time the alignment core on these texts; full: every figure in report.md, --no-timings: not at all',
              default: true,
              coerce: timingsChoice,
            },
            ...viewOptions,
            history: {
              type: 'boolean',
              default: false,
              describe: 'add a line with the scores to history.jsonl beside the report',
            },
            'history-label': {
              type: 'string',
              describe: 'what the line of history calls this run, such as a commit',
              requiresArg: true,
            },
            at: { type: 'string', describe: 'when the line of history says it was (default: now)', requiresArg: true },
            resume: {
              type: 'boolean',
              default: false,
              describe: 'take up what an earlier run into this folder has measured, and leave it for the next',
            },
            format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'what is printed' },
          })
          .example([
            ['$0 run', 'the embedded corpus'],
            ['$0 run --reference ref.txt a.txt b.txt', 'two texts of your own against a third'],
          ]),
      async (argv) => (await import('./run.ts')).run(argv),
    )
    .command(
      'merge <folder>',
      'make the report of a run whose documents were measured in shards (run --shard i/n)',
      (y) =>
        y
          .positional('folder', { type: 'string', demandOption: true, describe: 'where the shards lie' })
          .options({
            out: { type: 'string', default: 'reports', describe: 'folder the report is written to', requiresArg: true },
            plugin,
            'time-limit': timeLimit,
            format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'what is printed' },
          })
          .example('$0 merge parts --out reports', 'after run --shard 1/2 --out parts and run --shard 2/2 --out parts'),
      async (argv) => (await import('./merge.ts')).merge(argv),
    )
    .command(
      'verify <result> [inputs..]',
      'make a result again from its texts, and say whether it is the same or what differs first',
      (y) =>
        y
          .positional('result', { type: 'string', demandOption: true, describe: 'a result.json' })
          .positional('inputs', { ...inputs, describe: `${inputs.describe} (default: as the result says)` })
          .options({
            reference,
            texts,
            plugin,
            aligner: { ...aligner, default: undefined },
            'time-limit': timeLimit,
            format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'what is printed' },
          }),
      async (argv) => (await import('./verify.ts')).verifyResult(argv),
    )
