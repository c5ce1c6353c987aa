import type { Argv } from 'yargs'

/** Adds `variorum init`. */
export const withInit = (program: Argv) =>
  program.command(
    'init <what> <name>',
    'write a metric or an aligner of your own into this folder, with its test and examples',
    (y) =>
      y
        .positional('what', {
          choices: ['metric', 'aligner'] as const,
          demandOption: true,
          describe: 'what it is to be',
        })
        .positional('name', {
          type: 'string',
          demandOption: true,
          describe: 'lower-case words with hyphens: length-ratio',
        })
        .options({ js: { type: 'boolean', default: false, describe: 'JavaScript (default: TypeScript)' } })
        .example('$0 init metric length-ratio', 'length-ratio.ts, whose test passes at once'),
    async (argv) => (await import('./init.ts')).init(argv),
  )
