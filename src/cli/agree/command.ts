import { timeLimit } from '../align/options.ts'
import { command } from '../command.ts'
import { path, plugin, scores, wholeOption, words } from '../options.ts'

export const agreeCommand = command({
  command: 'agree <result>',
  describe:
    'hold metrics to each other: correlations, orders of systems that depend on the metric, passages on which two part most',
  positionals: {
    result: {
      type: 'string',
      path: 'path',
      demandOption: true,
      describe: 'a result.json with texts: of run, or of score --format result',
    },
  },
  options: {
    metrics: words("comma-separated (default: the result's)"),
    plugin,
    scores,
    'time-limit': timeLimit,
    between: words('two metrics whose passages are shown (default: those that agree least)'),
    top: { ...wholeOption('top', 'passages that are shown', [0, 1000]), default: 5 },
    output: { ...path('file to write (default: stdout)'), alias: 'o' },
    format: {
      choices: ['text', 'markdown', 'json'] as const,
      default: 'text' as const,
      describe: 'output',
    },
  },
  examples: [
    ['$0 agree reports/gazette/result.json --metrics chrf,entities,polarity', 'metrics of your choice'],
    ['$0 agree result.json --between chrf,COMET --scores COMET=comet.tsv', 'where two of them part'],
  ],
  run: async (argv) => (await import('./agree.ts')).agree(argv),
})
