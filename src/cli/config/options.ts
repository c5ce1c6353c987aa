/** Options that every command has: `main.ts` reads them before the command reads the others, and --help shows them. */
export const configOptions = {
  config: {
    type: 'string',
    describe: 'a file with options of commands (default: variorum.config.* of this folder); --no-config: none',
    requiresArg: true,
  },
  'print-config': {
    type: 'boolean',
    describe: 'print the options that the command would run with, and where each is from, and run nothing',
  },
} as const
