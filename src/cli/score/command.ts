import { command } from '../command.ts'
import { scoreOptions } from '../options.ts'
export const scoreCommand = command({
  command: 'score [references..]',
  describe: 'score system outputs against references, as sacreBLEU does, with intervals and tests',
  usage: '$0 score -r REF [-r …] -i HYP [HYP …] -m bleu,chrf,…',
  positionals: { references: { type: 'string', array: true, describe: 'references, as with -r' } },
  options: scoreOptions,
  // The first are those of --reference
  unconfigured: ['references', 'version'],
  examples: [
    ['$0 score -r ref.txt -i a.txt -m bleu,chrf,ter', 'one system'],
    ['$0 score -r ref.txt -i a.txt b.txt --paired-bs', 'is b other than a?'],
    ['$0 score -r ref.txt -i a.txt --align', 'files that do not match line by line'],
  ],
  run: async () => (await import('./score.ts')).score(process.argv.slice(3)),
})
