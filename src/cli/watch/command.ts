import { aligner, timeLimit } from '../align/options.ts'
import { command } from '../command.ts'
import {
  inputs,
  metricOptions,
  plugin,
  reference,
  sourceStrings,
  spokenLanguage,
  texts,
  unit,
  words,
} from '../options.ts'

export const watchCommand = command({
  command: 'watch [inputs..]',
  describe:
    'measure texts or strings again whenever a file of theirs changes, and print which findings are new and gone',
  positionals: { inputs },
  options: {
    reference,
    texts,
    ...sourceStrings,
    metrics: words('comma-separated; variorum metrics lists them'),
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
  },
  examples: [['$0 watch --source en.json de.json', 'while de.json is translated']],
  run: async (argv) => (await import('./watch.ts')).watch(argv),
})
