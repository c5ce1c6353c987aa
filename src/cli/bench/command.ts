import { command } from '../command.ts'
import { path, texts } from '../options.ts'
import { numberFromOne, positiveNumber } from '../usage-error.ts'

export const benchCommand = command({
  command: 'bench [corpus]',
  describe: "time the alignment core on a corpus' passages, beside fast-levenshtein",
  positionals: {
    corpus: {
      type: 'string',
      path: 'path or name',
      describe: "a corpus' name or manifest (default: the embedded one)",
    },
  },
  options: {
    texts,
    seconds: {
      type: 'number',
      describe: 'how long to measure (default: 6; with --save 30, with --baseline as long as it was)',
      requiresArg: true,
      positive: true,
      coerce: positiveNumber('seconds'),
    },
    save: path('file to write what later measurements are held to'),
    baseline: path('a file that --save wrote: exit code 1 where a task is slower now than then'),
    bound: {
      type: 'number',
      describe: 'how many times as long a task may take as in the baseline (default: 1.1)',
      requiresArg: true,
      positive: true,
      coerce: numberFromOne('bound'),
    },
    format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'output' },
  },
  examples: [
    ['$0 bench --save speed.json', 'to hold a later version to'],
    ['$0 bench --baseline speed.json', 'is it slower?'],
  ],
  run: async (argv) => (await import('./bench.ts')).bench(argv),
})
