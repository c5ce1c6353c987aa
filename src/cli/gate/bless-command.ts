import type { Argv } from 'yargs'
import { word } from '../options.ts'

/** Adds `variorum bless`. */
export const withBless = (program: Argv) =>
  program.command(
    'bless <results..>',
    'write what later results are held to: a baseline, with the reason why these are good enough',
    (y) =>
      y
        .positional('results', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'a result.json, a report.html, or the folder of a report',
        })
        .options({
          reason: word('why they are good enough'),
          output: { ...word('file to write'), alias: 'o', default: 'variorum.baseline.json' },
          at: word('when that was (default: now)'),
        })
        .example("$0 bless reports/gazette --reason 'first release'", 'what is there today may stay'),
    async (argv) => (await import('./bless.ts')).bless(argv),
  )
