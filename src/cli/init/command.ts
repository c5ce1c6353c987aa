import { command } from '../command.ts'

export const initCommand = command({
  command: 'init <what> <name>',
  describe: 'write a metric or an aligner of your own into this folder, with its test and examples',
  positionals: {
    what: {
      choices: ['metric', 'aligner'] as const,
      demandOption: true,
      describe: 'what it is to be',
    },
    name: {
      type: 'string',
      demandOption: true,
      describe: 'lower-case words with hyphens: length-ratio',
    },
  },
  options: { js: { type: 'boolean', default: false, describe: 'JavaScript (default: TypeScript)' } },
  examples: [['$0 init metric length-ratio', 'length-ratio.ts, whose test passes at once']],
  run: async (argv) => (await import('./init.ts')).init(argv),
})
