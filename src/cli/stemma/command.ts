import type { Argv } from 'yargs'
import { wholeOption } from '../options.ts'

/** Adds `variorum stemma`. */
export const withStemma = (program: Argv) =>
  program.command(
    'stemma <result>',
    'draw which variants come from one another or from one source: by the errors that they share beyond chance',
    (y) =>
      y
        .positional('result', { type: 'string', demandOption: true, describe: 'a result.json of run' })
        .options({
          permutations: { ...wholeOption('permutations', 'shuffled tables', [1, 1_000_000]), default: 1000 },
          resamples: { ...wholeOption('resamples', 'of passages, for support', [1, 1_000_000]), default: 1000 },
          seed: { ...wholeOption('seed', 'of both', [0]), default: 12345 },
          output: { type: 'string', alias: 'o', describe: 'file to write (default: stdout)', requiresArg: true },
          format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'output' },
        })
        .example('$0 stemma reports/gazette/result.json', 'which of these were made from which'),
    async (argv) => (await import('./stemma.ts')).printStemma(argv),
  )
