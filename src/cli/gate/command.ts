import { timeLimit } from '../align/options.ts'
import { command } from '../command.ts'
import { path, plugin, results, wholeOption, word } from '../options.ts'

const several = (describe: string) => ({ ...word(describe), array: true, nargs: 1, default: [] as string[] }) as const

export const gateCommand = command({
  command: 'gate <results..>',
  describe: 'hold results to rules: a line a violation, and exit code 1 where there is one',
  positionals: { results },
  options: {
    'fail-on': several(
      "what must not be: 'placeholders.lost > 0', 'findings@critical > 0', 'chrf < 55', with a baseline 'chrf < -1 & p < .05'",
    ),
    baseline: path('what the results are held to: a file that variorum bless wrote'),
    'max-new': several('how many findings the baseline may not have: entities.changed=0, @critical=0, 0'),
    'allow-incomparable': {
      type: 'boolean',
      default: false,
      describe: 'pass over a rule that cannot be held to the baseline (default: it is violated)',
    },
    suppress: path('findings that are let stand, each with its reason: a JSON file'),
    root: word('folder that the texts of the results lie in, as those who read the report see it'),
    reporter: { ...several('who is to read it: NAME, or NAME=FILE'), path: 'NAME=path' },
    format: {
      choices: ['text', 'json'] as const,
      default: 'text' as const,
      describe: 'output, where no --reporter is said',
    },
    plugin,
    'time-limit': timeLimit,
    test: {
      choices: ['paired-bs', 'paired-ar'] as const,
      default: 'paired-bs' as const,
      describe: 'of differences: paired bootstrap, or approximate randomization',
    },
    resamples: { ...wholeOption('resamples', 'of the test', [1, 1_000_000]), default: 1000 },
    seed: { ...wholeOption('seed', 'of the test', [0]), default: 12345 },
    at: word('the day it is, for suppressions that expire (default: today)'),
  },
  examples: [
    ["$0 gate reports/gazette --fail-on 'entities.changed > 0'", 'no name or number may be another'],
    ['$0 gate reports/gazette --baseline variorum.baseline.json --max-new 0', 'nothing may get worse'],
  ],
  run: async (argv) => (await import('./gate.ts')).gateResults(argv),
})
