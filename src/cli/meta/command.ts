import { timeLimit } from '../align/options.ts'
import { command } from '../command.ts'
import { path, plugin, scores, wholeOption, word, words } from '../options.ts'

export const metaCommand = command({
  command: 'meta [table]',
  describe: 'hold metrics to people: how well each agrees with human scores of systems and segments',
  positionals: {
    table: {
      type: 'string',
      path: 'path',
      describe: 'a table of your own: system, segment, human, a column a metric',
    },
  },
  options: {
    data: { ...word("a test set in mt-metrics-eval's tree, instead of a table"), path: 'path or name' },
    pair: words('language pair of it, or several by commas: en-de'),
    tasks: {
      ...words('wmt23, wmt24, wmt25, or a list such as sys:pearson,seg:acc-t:item'),
      default: 'wmt24',
    },
    human: { ...words("the table's column of human scores, or several by commas: their mean"), default: 'human' },
    scores: {
      ...scores,
      describe: 'a metric more, from another tool: NAME=file; {pair} in it stands for the pair',
    },
    only: words('of the metrics there are these only, by commas'),
    metrics: words("metrics of ours to measure on the tree's texts, by commas"),
    plugin,
    'time-limit': timeLimit,
    spans: path(
      'findings held to errors that people marked: judged segments (JSON lines), or a .seg.rating of the tree',
    ),
    errors: {
      type: 'string',
      array: true,
      path: 'NAME=path',
      default: [] as string[],
      describe: 'with --spans: what another tool calls errors in the same texts, NAME=file, in either form',
      requiresArg: true,
    },
    language: word("with --spans: of the texts, BCP 47 (default: as the file's name says, else en)"),
    gold: word('which human scores of the tree (default: mqm, or the only one)'),
    reference: word('which reference of the tree metrics read (default: as the tasks say, or as most read)'),
    outliers: words('systems to leave out, by commas (default: as the tasks say)'),
    baselines: words('metrics to mark as baselines, by commas (default: as the tasks say)'),
    domain: word('segments of this domain only'),
    permutations: {
      ...wholeOption('permutations', 'of the test between metrics, which gives ranks; 0: none', [0, 1_000_000]),
      default: 0,
    },
    intervals: {
      ...wholeOption('intervals', 'draws of documents that 95 % intervals are made of; 0: none', [0, 1_000_000]),
      default: 0,
    },
    seed: { ...wholeOption('seed', 'of the draws', [0]), default: 12345 },
    caption: { ...word('of the LaTeX table'), default: 'Agreement of metrics with people.' },
    label: { ...word('of the LaTeX table'), default: 'tab:metrics' },
    output: { ...path('file to write (default: stdout)'), alias: 'o' },
    format: {
      choices: ['text', 'tsv', 'latex', 'markdown', 'json'] as const,
      default: 'text' as const,
      describe: 'the table',
    },
  },
  examples: [
    ['$0 meta --data wmt23 --pair en-de', 'two numbers a metric, as WMT24 has them'],
    ['$0 meta --spans judged.zh-en.jsonl --metrics entities', 'what a finding is worth'],
    ['$0 meta scores.csv --human mqm --tasks seg:kendall-b:item', 'a table of your own'],
  ],
  run: async (argv) => (await import('./meta.ts')).meta(argv),
})
