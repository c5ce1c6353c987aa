import { aligner, timeLimit } from '../align/options.ts'
import { command } from '../command.ts'
import {
  inputs,
  metricOptions,
  path,
  plugin,
  reference,
  spokenLanguage,
  texts,
  unit,
  wholeOption,
  word,
  words,
} from '../options.ts'

export const challengeCommand = command({
  command: 'challenge [inputs..]',
  describe: 'plant changes into texts and see which metrics notice: harmful ones, and harmless ones that none should',
  positionals: { inputs },
  options: {
    reference,
    texts,
    metrics: { ...words('comma-separated (default: all that there are)'), alias: 'm' },
    plugin: { ...plugin, describe: 'a metric or an operator of your own: ./file.js, ./file.ts or a package' },
    changes: {
      ...wholeOption('changes', 'of an operator, of a copy of the reference and of translations each', [1, 100_000]),
      default: 100,
    },
    seed: { ...wholeOption('seed', 'of all draws', [0]), default: 12345 },
    resamples: { ...wholeOption('resamples', 'of the intervals', [1, 100_000]), default: 1000 },
    translation: word('the system whose translations are changed (default: every translation)'),
    human: word('the system that is a person, whom metrics should prefer to the others'),
    aligner,
    'time-limit': timeLimit,
    unit,
    language: spokenLanguage,
    ...metricOptions,
    text: {
      type: 'boolean',
      describe: 'show examples; --no-text: numbers only (default: as the corpus says)',
    },
    out: { ...path('file to write (default: stdout)'), alias: 'o' },
    format: {
      choices: ['text', 'markdown', 'json'] as const,
      default: 'text' as const,
      describe: 'a table, a page with a section an operator, or one JSON value',
    },
  },
  examples: [
    ['$0 challenge gazette', 'every metric of the package on the embedded corpus'],
    ['$0 challenge gazette -m chrf,entities --format markdown -o challenge.md', 'two of them, with examples'],
  ],
  run: async (argv) => (await import('./challenge.ts')).challenge(argv),
})
