import yargs, { type Argv } from 'yargs'
import { version } from '../model/version.ts'
import { reportFormats } from '../report/report-formats.ts'
import { withAgree } from './agree/command.ts'
import { aligner, alignOptions, language, timeLimit } from './align/options.ts'
import { withBench } from './bench/command.ts'
import { withChallenge } from './challenge/command.ts'
import { withCompare } from './compare/command.ts'
import { withBless } from './gate/bless-command.ts'
import { withGate } from './gate/command.ts'
import { withInit } from './init/command.ts'
import { withMeta } from './meta/command.ts'
import { inputs, plugin, reference, scoreOptions, spokenLanguage, texts, unit, viewOptions } from './options.ts'
import { withRunCommands } from './run-commands.ts'
import { withStemma } from './stemma/command.ts'
import { saidOnce, UsageError, usageError, usageWording } from './usage-error.ts'
import { withWatch } from './watch/command.ts'

// Each command's code (and with it wink-nlp, zod, tinybench) is loaded when it is called, so that --help answers at once.

/** Commands that have a file of their own, in the order of --help. */
const groups: readonly ((program: Argv) => Argv)[] = [
  withRunCommands,
  withWatch,
  withCompare,
  withGate,
  withBless,
  withMeta,
  withChallenge,
  withAgree,
  withStemma,
  withBench,
  withInit,
]

const parser = (words: readonly string[]) =>
  groups
    .reduce(
      (program, add) => add(program),
      yargs(words)
        .scriptName('variorum')
        .usage('$0 <command>\n\nAligns texts that say the same thing, measures them and writes scored reports.'),
    )
    .command(
      'apparatus [inputs..]',
      'print what became of every name, number, date, office and quotation: a row per fact, a column per text',
      (y) =>
        y
          .positional('inputs', inputs)
          .options({
            reference,
            texts,
            unit,
            aligner,
            'time-limit': timeLimit,
            language: spokenLanguage,
            text: {
              type: 'boolean',
              describe:
                'show words of quotations; --no-text: their places and grades only (default: as the corpus says)',
            },
            out: { type: 'string', alias: 'o', describe: 'file to write (default: stdout)', requiresArg: true },
            format: {
              choices: ['markdown', 'json', 'text'] as const,
              default: 'markdown' as const,
              describe: 'a table, one JSON value, or lines as an edition sets them',
            },
          })
          .example('$0 apparatus --reference ref.txt a.txt b.txt', 'two texts of your own against a third'),
      async (argv) => (await import('./apparatus.ts')).printApparatus(argv),
    )
    .command(
      'align [reference] [hypothesis]',
      'align two texts in one language and print the beads, or many texts and write them',
      (y) =>
        y
          .positional('reference', { type: 'string', describe: 'text to align with, or a folder of them' })
          .positional('hypothesis', { type: 'string', describe: 'text to align, or a folder of them' })
          .options(alignOptions)
          .example([
            ['$0 align ref.txt a.txt', 'two texts, on standard output'],
            ['$0 align --pairs pairs.tsv --out links', 'every line of a list, in one process'],
            ['$0 align ref/ hyp/ --out links', 'the files that two folders have by the same name'],
          ]),
      async (argv) => (await import('./align/align.ts')).alignFiles(argv),
    )
    .command(
      'inspect <text>',
      'print what the program sees in one text',
      (y) =>
        y.positional('text', { type: 'string', demandOption: true, describe: 'text to look into' }).options({
          what: {
            choices: ['passages', 'sentences', 'entities', 'quotes'] as const,
            default: 'sentences' as const,
            describe: 'what to look for',
          },
          language,
          format: { choices: ['jsonl', 'json', 'text'] as const, default: 'jsonl' as const, describe: 'output' },
        }),
      async (argv) => (await import('./inspect.ts')).inspect(argv),
    )
    .command(
      'score [references..]',
      'score system outputs against references, as sacreBLEU does, with intervals and tests',
      (y) =>
        y
          .usage('$0 score -r REF [-r …] -i HYP [HYP …] -m bleu,chrf,…')
          .positional('references', { type: 'string', array: true, describe: 'references, as with -r' })
          .options(scoreOptions)
          .example([
            ['$0 score -r ref.txt -i a.txt -m bleu,chrf,ter', 'one system'],
            ['$0 score -r ref.txt -i a.txt b.txt --paired-bs', 'is b other than a?'],
            ['$0 score -r ref.txt -i a.txt --align', 'files that do not match line by line'],
          ]),
      async () => (await import('./score/score.ts')).score(process.argv.slice(3)),
    )
    .command(
      'metrics',
      'list the metrics there are, with what each counts',
      (y) =>
        y.options({
          plugin,
          'time-limit': timeLimit,
          language,
          format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'output' },
        }),
      async (argv) => (await import('./metrics.ts')).listMetrics(argv),
    )
    .command(
      'languages [tags..]',
      'say what works in which language: sentences, names, numbers, dates, speakers, negation',
      (y) =>
        y
          .positional('tags', {
            type: 'string',
            array: true,
            describe: 'these only (default: all that have words here)',
          })
          .options({
            format: { choices: ['text', 'json', 'markdown'] as const, default: 'text' as const, describe: 'output' },
          })
          .example('$0 languages sw pt-BR', 'two languages, whether or not their words are known'),
      async (argv) => (await import('./languages.ts')).listLanguages(argv),
    )
    .command(
      'report <result>',
      'write the report of a result.json again',
      (y) =>
        y
          .positional('result', {
            type: 'string',
            demandOption: true,
            describe: 'a result.json, a page that holds one, or the folder of a report',
          })
          .options({
            timings: { type: 'string', describe: 'a timings.json to show with it', requiresArg: true },
            history: {
              type: 'string',
              describe: 'a history.jsonl that the page for a browser draws',
              requiresArg: true,
            },
            ...viewOptions,
            output: { type: 'string', alias: 'o', describe: 'file to write (default: stdout)', requiresArg: true },
            format: {
              choices: reportFormats,
              default: 'markdown' as const,
              describe:
                "the report, a page for a browser, its counts (csv) or scores (tsv, latex) as a table, or its findings as SARIF 2.1.0 or as ratings: MQM, mt-metrics-eval's, WMT25's",
            },
          }),
      async (argv) => (await import('./report.ts')).report(argv),
    )
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

export async function runCommand(words: readonly string[]): Promise<void> {
  try {
    await parser(words).parseAsync()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    // What is near is looked for only now: --help and commands that are right need not load it.
    throw await (await import('./suggest.ts')).suggested(error, words, (some) => parser(some).getHelp())
  }
}
