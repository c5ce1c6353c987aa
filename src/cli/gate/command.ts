import type { Argv } from 'yargs'

const word = (describe: string) => ({ type: 'string', describe, requiresArg: true }) as const
const words = (describe: string) => ({ ...word(describe), array: true, nargs: 1, default: [] as string[] }) as const

/** Adds `variorum gate`. */
export const withGate = (program: Argv) =>
  program.command(
    'gate <results..>',
    'hold results to rules: a line a violation, and exit code 1 where there is one',
    (y) =>
      y
        .positional('results', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'a result.json, a report.html, or the folder of a report',
        })
        .options({
          'fail-on': words("what must not be: 'placeholders.lost > 0', 'findings@critical > 0', 'chrf < 55'"),
          suppress: word('findings that are let stand, each with its reason: a JSON file'),
          reporter: words('who is to read it: NAME, or NAME=FILE'),
          format: {
            choices: ['text', 'json'] as const,
            default: 'text' as const,
            describe: 'output, where no --reporter is said',
          },
          at: word('the day it is, for suppressions that expire (default: today)'),
        })
        .example("$0 gate reports/gazette --fail-on 'entities.changed > 0'", 'no name or number may be another'),
    async (argv) => (await import('./gate.ts')).gateResults(argv),
  )
