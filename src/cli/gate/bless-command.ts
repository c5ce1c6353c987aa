import { command } from '../command.ts'
import { path, results, word } from '../options.ts'

export const blessCommand = command({
  command: 'bless <results..>',
  describe: 'write what later results are held to: a baseline, with the reason why these are good enough',
  positionals: { results },
  options: {
    reason: word('why they are good enough'),
    output: { ...path('file to write'), alias: 'o', default: 'variorum.baseline.json' },
    at: word('when that was (default: now)'),
  },
  examples: [["$0 bless reports/gazette --reason 'first release'", 'what is there today may stay']],
  run: async (argv) => (await import('./bless.ts')).bless(argv),
})
