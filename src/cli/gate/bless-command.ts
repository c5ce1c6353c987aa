import { command } from '../command.ts'
import { path, word } from '../options.ts'

export const blessCommand = command({
  command: 'bless <results..>',
  describe: 'write what later results are held to: a baseline, with the reason why these are good enough',
  positionals: {
    results: {
      type: 'string',
      array: true,
      path: 'path',
      demandOption: true,
      describe: 'a result.json, a report.html, or the folder of a report',
    },
  },
  options: {
    reason: word('why they are good enough'),
    output: { ...path('file to write'), alias: 'o', default: 'variorum.baseline.json' },
    at: word('when that was (default: now)'),
  },
  examples: [["$0 bless reports/gazette --reason 'first release'", 'what is there today may stay']],
  run: async (argv) => (await import('./bless.ts')).bless(argv),
})
