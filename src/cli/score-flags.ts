interface Flag {
  readonly type: 'text' | 'number' | 'switch' | 'list'
  /** Without its dash; sacreBLEU has some of several letters. */
  readonly short?: string
  readonly choices?: readonly string[]
  readonly group: string
  readonly describe: string
}

const inputs = 'What is scored:'
const bleu = 'BLEU:'
const chrf = 'chrF:'
const ter = 'TER:'
const rates = 'CER and WER:'
const rouge = 'ROUGE-L:'
const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const
const statistics = 'Statistics:'
const output = 'Output:'

/** The flags of `variorum score`. sacreBLEU's have its names; the command line and the help are made from this table. */
export const scoreFlags = {
  reference: { type: 'list', short: 'r', group: inputs, describe: 'references, one segment a line; .gz and - (stdin)' },
  source: {
    type: 'text',
    group: inputs,
    describe: 'the texts translated, line by line: with or instead of references',
  },
  'source-language': { type: 'text', group: inputs, describe: 'language of the source, BCP 47' },
  input: { type: 'list', short: 'i', group: inputs, describe: 'system outputs, line by line (default: stdin)' },
  metrics: { type: 'list', short: 'm', group: inputs, describe: 'names, by commas or blanks (default: bleu)' },
  plugin: { type: 'list', group: inputs, describe: 'a metric of your own: ./file.js, ./file.ts or a package' },
  'time-limit': { type: 'number', group: inputs, describe: 'seconds a plugin may take for one call (default: 10)' },
  language: { type: 'text', group: inputs, describe: 'language of the texts, BCP 47 (default: en)' },
  'num-refs': { type: 'number', short: 'nr', group: inputs, describe: 'references on one line, parted by tabs' },
  docids: { type: 'text', group: inputs, describe: 'file with the document of each line' },
  align: { type: 'switch', group: inputs, describe: 'align the lines first: the files need not match line by line' },
  aligner: {
    type: 'text',
    group: inputs,
    describe: 'of --align: variorum (default), gale-church, lines, ./file.js or a package',
  },
  level: {
    type: 'text',
    choices: ['segment', 'document', 'system'],
    group: inputs,
    describe: 'what gets a score (default: system)',
  },
  'sentence-level': { type: 'switch', short: 'sl', group: inputs, describe: 'the same as --level segment' },

  tokenize: { type: 'text', short: 'tok', group: bleu, describe: '13a, intl, zh, char or none (default: 13a)' },
  lowercase: { type: 'switch', short: 'lc', group: bleu, describe: 'case does not count' },
  'smooth-method': {
    type: 'text',
    short: 's',
    choices: ['exp', 'floor', 'add-k', 'none'],
    group: bleu,
    describe: 'what n-gram orders without a match count (default: exp)',
  },
  'smooth-value': {
    type: 'number',
    short: 'sv',
    group: bleu,
    describe: 'of floor (default: 0.1) and add-k (default: 1)',
  },
  'effective-order': {
    type: 'switch',
    group: bleu,
    describe: 'leave out orders longer than the text (on for segments)',
  },
  'max-ngram-order': { type: 'number', group: bleu, describe: 'longest n-gram (default: 4)' },

  'chrf-char-order': { type: 'number', short: 'cc', group: chrf, describe: 'longest character n-gram (default: 6)' },
  'chrf-word-order': {
    type: 'number',
    short: 'cw',
    group: chrf,
    describe: 'longest word n-gram (default: 0; chrF++: 2)',
  },
  'chrf-beta': { type: 'number', group: chrf, describe: 'weight of recall (default: 2)' },
  'chrf-whitespace': { type: 'switch', group: chrf, describe: 'white space counts as characters' },
  'chrf-lowercase': { type: 'switch', group: chrf, describe: 'case does not count' },
  'chrf-eps-smoothing': { type: 'switch', group: chrf, describe: 'average F-scores of the orders, as chrF++.py does' },

  'ter-case-sensitive': { type: 'switch', group: ter, describe: 'case counts' },
  'ter-asian-support': { type: 'switch', group: ter, describe: 'split Asian characters' },
  'ter-no-punct': { type: 'switch', group: ter, describe: 'punctuation does not count' },
  'ter-normalized': { type: 'switch', group: ter, describe: 'cut off punctuation first' },

  'cer-lowercase': { type: 'switch', group: rates, describe: 'case does not count' },
  'cer-normalization': {
    type: 'text',
    choices: forms,
    group: rates,
    describe: 'Unicode normalisation (default: none)',
  },
  'cer-no-whitespace': { type: 'switch', group: rates, describe: 'blanks between words do not count' },
  'wer-lowercase': { type: 'switch', group: rates, describe: 'case does not count' },
  'wer-normalization': {
    type: 'text',
    choices: forms,
    group: rates,
    describe: 'Unicode normalisation (default: none)',
  },
  'wer-tokenize': { type: 'text', group: rates, describe: 'as --tokenize (default: none)' },

  'rouge-beta': { type: 'number', group: rouge, describe: 'weight of recall (default: 1)' },
  'rouge-tokenize': { type: 'text', group: rouge, describe: 'as --tokenize (default: 13a)' },
  'rouge-case-sensitive': { type: 'switch', group: rouge, describe: 'case counts' },

  confidence: { type: 'switch', short: 'ci', group: statistics, describe: '95 % intervals by bootstrap' },
  'confidence-n': { type: 'number', short: 'cin', group: statistics, describe: 'resamples of it (default: 1000)' },
  'paired-bs': {
    type: 'switch',
    short: 'pbs',
    group: statistics,
    describe: 'test every system against the first: paired bootstrap',
  },
  'paired-bs-n': { type: 'number', short: 'pbsn', group: statistics, describe: 'resamples of it (default: 1000)' },
  'paired-ar': {
    type: 'switch',
    short: 'par',
    group: statistics,
    describe: 'test every system against the first: approximate randomization',
  },
  'paired-ar-n': { type: 'number', short: 'parn', group: statistics, describe: 'trials of it (default: 10000)' },
  cluster: {
    type: 'text',
    choices: ['segment', 'document'],
    group: statistics,
    describe: 'what is resampled (default: segment)',
  },
  adjust: {
    type: 'text',
    choices: ['holm', 'bh'],
    group: statistics,
    describe: "p-values for many systems: Holm, or Benjamini and Hochberg's",
  },
  recipe: {
    type: 'text',
    choices: ['variorum', 'sacrebleu'],
    group: statistics,
    describe: "sacrebleu: sacreBLEU's numbers, for its metrics (default: variorum)",
  },
  seed: { type: 'number', group: statistics, describe: 'of the resamples (default: 12345)' },

  format: {
    type: 'text',
    short: 'f',
    choices: ['text', 'json', 'tsv', 'markdown', 'latex', 'sacrebleu'],
    group: output,
    describe: "default: text; sacrebleu is sacreBLEU's JSON",
  },
  width: { type: 'number', short: 'w', group: output, describe: 'decimals shown (default: 1)' },
  'score-only': { type: 'switch', short: 'b', group: output, describe: 'numbers alone' },
  short: { type: 'switch', short: 'sh', group: output, describe: 'short signatures' },
  quiet: { type: 'switch', short: 'q', group: output, describe: 'no warnings' },
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof scoreFlags

type Value<F extends Flag> = F['type'] extends 'switch'
  ? true
  : F['type'] extends 'number'
    ? number
    : F['type'] extends 'list'
      ? readonly string[]
      : F extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string

/** What was said on the command line, and only that: no defaults. */
export type ScoreArguments = { readonly [F in FlagName]?: Value<(typeof scoreFlags)[F]> }

export const flagOf = (name: FlagName): Flag => scoreFlags[name]
