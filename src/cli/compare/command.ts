import { adjustmentNames } from '../../model/adjustments.ts'
import { comparisonFormats } from '../../report/compare/formats.ts'
import { timeLimit } from '../align/options.ts'
import { command } from '../command.ts'
import { path, plugin, wholeOption, word, words } from '../options.ts'

const result = 'a result.json, a report.html, or the folder of a report'

export const compareCommand = command({
  command: 'compare <a> [b]',
  describe:
    'say what changed between two runs, or what two systems of one run differ in: scores, findings, passages, words',
  positionals: {
    a: { type: 'string', path: 'path', demandOption: true, describe: result },
    b: { type: 'string', path: 'path', describe: `${result} (default: A, for two of its systems)` },
  },
  options: {
    system: word('this system of both (default: every one that both have)'),
    systems: words("A's system and B's, with a comma between them"),
    metrics: words('comma-separated (default: those that both have)'),
    plugin: { ...plugin, describe: 'a metric of your own, or buckets: ./file.js, ./file.ts or a package' },
    'time-limit': timeLimit,
    remeasure: {
      type: 'boolean',
      default: false,
      describe: "measure again, by today's metrics, where numbers cannot be compared as they are",
    },
    test: {
      choices: ['paired-bs', 'paired-ar'] as const,
      default: 'paired-bs' as const,
      describe: 'paired bootstrap, or approximate randomization',
    },
    resamples: { ...wholeOption('resamples', 'of the test', [1, 1_000_000]), default: 1000 },
    seed: { ...wholeOption('seed', 'of the test', [0]), default: 12345 },
    adjust: {
      choices: adjustmentNames,
      describe: "p-values for many systems: Holm, or Benjamini and Hochberg's",
      requiresArg: true,
    },
    top: { ...wholeOption('top', 'passages, n-grams and sentences that are listed', [0, 1000]), default: 20 },
    output: { ...path('file to write (default: stdout)'), alias: 'o' },
    format: {
      choices: comparisonFormats,
      default: 'text' as const,
      describe: 'output',
    },
  },
  examples: [
    ['$0 compare before/result.json after/result.json', 'two runs'],
    ['$0 compare reports/gazette --systems wire-a,wire-b', 'two systems of one'],
  ],
  run: async (argv) => (await import('./compare.ts')).compare(argv),
})
