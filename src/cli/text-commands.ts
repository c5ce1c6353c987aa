import { aligner, alignOptions, language, timeLimit } from './align/options.ts'
import { command } from './command.ts'
import { inputs, path, reference, spokenLanguage, texts, unit } from './options.ts'
export const apparatusCommand = command({
  command: 'apparatus [inputs..]',
  describe: 'print what became of every name, number, date, office and quotation: a row per fact, a column per text',
  positionals: { inputs },
  options: {
    reference,
    texts,
    unit,
    aligner,
    'time-limit': timeLimit,
    language: spokenLanguage,
    text: {
      type: 'boolean',
      describe: 'show words of quotations; --no-text: their places and grades only (default: as the corpus says)',
    },
    out: { ...path('file to write (default: stdout)'), alias: 'o' },
    format: {
      choices: ['markdown', 'json', 'text'] as const,
      default: 'markdown' as const,
      describe: 'a table, one JSON value, or lines as an edition sets them',
    },
  },
  examples: [['$0 apparatus --reference ref.txt a.txt b.txt', 'two texts of your own against a third']],
  run: async (argv) => (await import('./apparatus.ts')).printApparatus(argv),
})

export const alignCommand = command({
  command: 'align [reference] [hypothesis]',
  describe: 'align two texts in one language and print the beads, or many texts and write them',
  positionals: {
    reference: { type: 'string', path: 'path', describe: 'text to align with, or a folder of them' },
    hypothesis: { type: 'string', path: 'path', describe: 'text to align, or a folder of them' },
  },
  options: alignOptions,
  examples: [
    ['$0 align ref.txt a.txt', 'two texts, on standard output'],
    ['$0 align --pairs pairs.tsv --out links', 'every line of a list, in one process'],
    ['$0 align ref/ hyp/ --out links', 'the files that two folders have by the same name'],
  ],
  run: async (argv) => (await import('./align/align.ts')).alignFiles(argv),
})

export const inspectCommand = command({
  command: 'inspect <text>',
  describe: 'print what the program sees in one text',
  positionals: { text: { type: 'string', path: 'path', demandOption: true, describe: 'a text to look into' } },
  options: {
    what: {
      choices: ['passages', 'sentences', 'entities', 'quotes'] as const,
      default: 'sentences' as const,
      describe: 'what to look for',
    },
    language,
    format: { choices: ['jsonl', 'json', 'text'] as const, default: 'jsonl' as const, describe: 'output' },
  },
  run: async (argv) => (await import('./inspect.ts')).inspect(argv),
})
