import { aligner, timeLimit } from '../align/options.ts'
import { command } from '../command.ts'
import { inputs, path, reference, spokenLanguage, texts, unit, wholeOption } from '../options.ts'

export const stemmaCommand = command({
  command: 'stemma [inputs..]',
  describe: 'draw which variants come from one another or from one source: by the errors that they share beyond chance',
  positionals: {
    inputs: {
      ...inputs,
      describe: `a result of run: result.json, report.html or folder; or ${inputs.describe}`,
    },
  },
  options: {
    reference,
    texts,
    unit,
    aligner,
    'time-limit': timeLimit,
    language: spokenLanguage,
    text: {
      type: 'boolean',
      describe: 'go by the words of the texts; --no-text: by facts, and show none (default: as the corpus says)',
    },
    permutations: { ...wholeOption('permutations', 'shuffled tables', [1, 1_000_000]), default: 1000 },
    resamples: { ...wholeOption('resamples', 'of passages, for support', [1, 1_000_000]), default: 1000 },
    seed: { ...wholeOption('seed', 'of both', [0]), default: 12345 },
    output: { ...path('file to write (default: stdout)'), alias: 'o' },
    format: {
      choices: ['text', 'markdown', 'svg', 'json'] as const,
      default: 'text' as const,
      describe: 'output; svg is a drawing of the tree',
    },
  },
  examples: [
    ['$0 stemma reports/gazette/result.json', 'which of these were made from which'],
    ['$0 stemma --reference ref.txt a.txt b.txt c.txt -o tree.svg --format svg', 'texts of your own, as a drawing'],
  ],
  run: async (argv) => (await import('./stemma.ts')).printStemma(argv),
})
