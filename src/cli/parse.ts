import yargs from 'yargs'
import { version } from '../model/version.ts'
import { commands } from './commands.ts'
import { configOptions } from './config/options.ts'
import { saidOnce, UsageError, usageError, usageWording } from './usage-error.ts'

/** With `instead`, that is called in the place of any command whose command line is right. */
const parser = (words: readonly string[], instead?: () => Promise<void>) =>
  commands
    .reduce(
      (program, each) => each.addTo(program, instead),
      yargs(words)
        .scriptName('variorum')
        .usage('$0 <command>\n\nAligns texts that say the same thing, measures them and writes scored reports.'),
    )
    .options(configOptions)
    .completion('completion', 'print a completion script for your shell')
    .demandCommand(1, 'no command given')
    .strict()
    .version(version)
    .alias({ help: 'h' })
    // yargs sets the help of every command that it runs; unless it is read, its lines need not be measured.
    .wrap(words.some((said) => said === '--help' || said === '-h') ? 100 : null)
    .exitProcess(false)
    .updateStrings(usageWording)
    .check(saidOnce)
    .fail((message, error) => {
      throw usageError(message, error)
    })

/**
 * Runs the command that the words name, or `instead` of it.
 *
 * @throws UserError where they are no command line
 */
export async function runWords(words: readonly string[], instead?: () => Promise<void>): Promise<void> {
  try {
    await parser(words, instead).parseAsync()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    // What is near is looked for only now: --help and commands that are right need not load it.
    throw await (await import('./suggest.ts')).suggested(error, words, (some) => parser(some).getHelp())
  }
}
