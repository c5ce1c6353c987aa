import type { Argv } from 'yargs'
import { aligner, timeLimit } from '../align/options.ts'
import {
  inputs,
  metricOptions,
  plugin,
  reference,
  sourceStrings,
  spokenLanguage,
  texts,
  unit,
  word,
} from '../options.ts'

export const withWatch = (program: Argv) =>
  program.command(
    'watch [inputs..]',
    'measure texts or strings again whenever a file of theirs changes, and print which findings are new and gone',
    (y) =>
      y
        .positional('inputs', inputs)
        .options({
          reference,
          texts,
          ...sourceStrings,
          metrics: word('comma-separated; variorum metrics lists them'),
          plugin,
          aligner,
          'time-limit': timeLimit,
          unit,
          language: spokenLanguage,
          ...metricOptions,
          format: {
            choices: ['text', 'jsonl'] as const,
            default: 'text' as const,
            describe: 'what is printed; jsonl: a JSON value a line, the first with all there is, then one a change',
          },
        })
        .example('$0 watch --source en.json de.json', 'while de.json is translated'),
    async (argv) => (await import('./watch.ts')).watch(argv),
  )
