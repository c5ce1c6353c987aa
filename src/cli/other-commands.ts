import { reportFormats } from '../report/report-formats.ts'
import { language, timeLimit } from './align/options.ts'
import { command } from './command.ts'
import { path, plugin, viewOptions } from './options.ts'

export const metricsCommand = command({
  command: 'metrics',
  describe: 'list the metrics there are, with what each counts',
  positionals: {},
  options: {
    plugin,
    'time-limit': timeLimit,
    language,
    format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'output' },
  },
  run: async (argv) => (await import('./metrics.ts')).listMetrics(argv),
})

export const languagesCommand = command({
  command: 'languages [tags..]',
  describe: 'say what works in which language: sentences, names, numbers, dates, speakers, negation',
  positionals: {
    tags: {
      type: 'string',
      array: true,
      describe: 'these only (default: all that have words here)',
    },
  },
  options: {
    format: { choices: ['text', 'json', 'markdown'] as const, default: 'text' as const, describe: 'output' },
  },
  examples: [['$0 languages sw pt-BR', 'two languages, whether or not their words are known']],
  run: async (argv) => (await import('./languages.ts')).listLanguages(argv),
})

export const reportCommand = command({
  command: 'report <result>',
  describe: 'write the report of a result.json again',
  positionals: {
    result: {
      type: 'string',
      path: 'path',
      demandOption: true,
      describe: 'a result.json, a page that holds one, or the folder of a report',
    },
  },
  options: {
    timings: path('a timings.json to show with it'),
    history: path('a history.jsonl that the page for a browser draws'),
    ...viewOptions,
    output: { ...path('file to write (default: stdout)'), alias: 'o' },
    format: {
      choices: reportFormats,
      default: 'markdown' as const,
      describe:
        "the report, a page for a browser, its counts (csv) or scores (tsv, latex) as a table, or its findings as SARIF 2.1.0 or as ratings: MQM, mt-metrics-eval's, WMT25's",
    },
  },
  run: async (argv) => (await import('./report.ts')).report(argv),
})
