/** One bench of the published run. */
export interface Section {
  readonly name: string
  readonly title: string
  /** After `npx jiti`. */
  readonly command: readonly string[]
  /** Instead of these, where a run is to be short. */
  readonly quick?: readonly string[]
  /** The rest of what it prints is for whoever works on it, and may hold words of texts that may not be passed on. */
  readonly tablesOnly?: boolean
}

const growth = 'bench/alignment-growth.ts'
const gazette = 'reports/gazette/result.json'

/** In the order of the page: speed of the core, then quality, then whole processes. */
export const sections: readonly Section[] = [
  {
    name: 'kernel',
    title: 'Edit distance beside fast-levenshtein and rapidfuzz (C++)',
    command: ['bench/kernel.ts'],
    quick: ['bench/kernel.ts', '20', '3'],
  },
  {
    name: 'core',
    title: 'The alignment core on generated documents',
    command: ['bench/alignment-core.ts'],
    quick: ['bench/alignment-core.ts', '1'],
  },
  {
    name: 'growth',
    title: 'The aligner by length of the texts, whole processes',
    command: [growth],
    quick: [growth, 'dev-grow-medium-1000,dev-grow-medium-10000'],
  },
  {
    name: 'alignment',
    title: 'Links against gold',
    command: ['bench/alignment.ts'],
    quick: ['bench/alignment.ts', '--sets', 'short,bleualign'],
  },
  { name: 'world-order', title: 'Links of five articles about one event', command: ['bench/world-order.ts'] },
  { name: 'judged', title: 'Findings on translations that people judged', command: ['bench/judged.ts'] },
  { name: 'rewrites', title: 'Changes planted in other human translations', command: ['bench/rewrites.ts'] },
  {
    name: 'corrupt-mentions',
    title: 'Corrupt mentions of the articles about one event',
    command: ['bench/corrupt-mentions.ts'],
  },
  { name: 'damage', title: 'Damage planted in the embedded corpus', command: ['bench/damage.ts', gazette] },
  { name: 'fidelity', title: 'Single changes, found or flagged without cause', command: ['bench/fidelity.ts'] },
  { name: 'segmentation', title: 'Sentences and classes against gold', command: ['bench/segmentation.ts'] },
  { name: 'entities', title: 'Names, numbers and dates against gold', command: ['bench/entities.ts'] },
  {
    name: 'entities-languages',
    title: 'Names and figures in other languages',
    command: ['bench/entities-languages.ts'],
  },
  { name: 'clauses', title: 'Clauses left out of a linked passage', command: ['bench/clauses.ts', 'odd'] },
  { name: 'negation', title: 'Negation in other languages', command: ['bench/negation.ts', 'odd'] },
  { name: 'quotes', title: 'Quotations against gold', command: ['bench/quotes.ts'], tablesOnly: true },
  {
    name: 'sacrebleu',
    title: 'Numbers equal to sacreBLEU’s',
    command: ['bench/sacrebleu-goldens.ts'],
    tablesOnly: true,
  },
  {
    name: 'score-goldens',
    title: 'Intervals, tests and printed output equal to sacreBLEU’s',
    command: ['bench/score-goldens.ts'],
    tablesOnly: true,
  },
  {
    name: 'score-speed',
    title: '`variorum score` beside sacreBLEU, whole processes',
    command: ['bench/score-speed.ts'],
    quick: ['bench/score-speed.ts', '1'],
  },
  {
    name: 'score-growth',
    title: '`variorum score` on long and on many segments',
    command: ['bench/score-growth.ts'],
    quick: ['bench/score-growth.ts', '100000'],
  },
  { name: 'run', title: '`variorum run`, whole processes', command: ['bench/whole-run.ts'] },
  {
    name: 'large-run',
    title: '`variorum run` of nine systems on 1,984 segments, by threads',
    command: ['bench/large-run.ts'],
    quick: ['bench/large-run.ts', '2'],
  },
]
