import { command } from '../command.ts'

export const initCommand = command({
  command: 'init [what] [name]',
  describe:
    'write a configuration for the strings in this folder; or a metric or an aligner of your own, with its test and examples',
  positionals: {
    what: { choices: ['metric', 'aligner'], describe: 'what it is to be (default: a configuration)' },
    name: { type: 'string', describe: 'lower-case words with hyphens: length-ratio' },
  },
  options: { js: { type: 'boolean', default: false, describe: 'JavaScript (default: TypeScript)' } },
  unconfigured: ['what', 'name'],
  examples: [
    ['$0 init', 'variorum.config.json, for the strings that are found here'],
    ['$0 init metric length-ratio', 'length-ratio.ts, whose test passes at once'],
  ],
  run: async (argv) => (await import('./init.ts')).init(argv),
})
