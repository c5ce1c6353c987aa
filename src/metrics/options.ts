import type { MetricOption } from './registered.ts'

// Options of the field's metrics. sacreBLEU's have its names.

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD']

type Own = Omit<MetricOption, 'group'>

const ofGroup = (group: string, options: readonly Own[]): readonly MetricOption[] =>
  options.map((option) => ({ ...option, group }))

export const bleuOptions = ofGroup('BLEU', [
  {
    flag: 'tokenize',
    short: 'tok',
    field: 'tokenize',
    type: 'text',
    describe: '13a, intl, zh, char or none (default: 13a)',
  },
  { flag: 'lowercase', short: 'lc', field: 'lowercase', type: 'switch', describe: 'case does not count' },
  {
    flag: 'smooth-method',
    short: 's',
    field: 'smoothMethod',
    type: 'text',
    choices: ['exp', 'floor', 'add-k', 'none'],
    describe: 'what n-gram orders without a match count (default: exp)',
  },
  {
    flag: 'smooth-value',
    short: 'sv',
    field: 'smoothValue',
    type: 'number',
    describe: 'of floor (default: 0.1) and add-k (default: 1)',
  },
  {
    flag: 'effective-order',
    field: 'effectiveOrder',
    type: 'switch',
    describe: 'leave out orders longer than the text (on for segments)',
  },
  { flag: 'max-ngram-order', field: 'maxNgramOrder', type: 'number', describe: 'longest n-gram (default: 4)' },
])

export const chrfOptions = ofGroup('chrF', [
  {
    flag: 'chrf-char-order',
    short: 'cc',
    field: 'charOrder',
    type: 'number',
    describe: 'longest character n-gram (default: 6)',
  },
  {
    flag: 'chrf-word-order',
    short: 'cw',
    field: 'wordOrder',
    type: 'number',
    describe: 'longest word n-gram (default: 0; chrF++: 2)',
  },
  { flag: 'chrf-beta', field: 'beta', type: 'number', describe: 'weight of recall (default: 2)' },
  { flag: 'chrf-whitespace', field: 'whitespace', type: 'switch', describe: 'white space counts as characters' },
  { flag: 'chrf-lowercase', field: 'lowercase', type: 'switch', describe: 'case does not count' },
  {
    flag: 'chrf-eps-smoothing',
    field: 'epsSmoothing',
    type: 'switch',
    describe: 'average F-scores of the orders, as chrF++.py does',
  },
])

export const terOptions = ofGroup('TER', [
  { flag: 'ter-case-sensitive', field: 'caseSensitive', type: 'switch', describe: 'case counts' },
  { flag: 'ter-asian-support', field: 'asianSupport', type: 'switch', describe: 'split Asian characters' },
  { flag: 'ter-no-punct', field: 'noPunct', type: 'switch', describe: 'punctuation does not count' },
  { flag: 'ter-normalized', field: 'normalized', type: 'switch', describe: 'cut off punctuation first' },
])

export const cerOptions = ofGroup('CER and WER', [
  { flag: 'cer-lowercase', field: 'lowercase', type: 'switch', describe: 'case does not count' },
  {
    flag: 'cer-normalization',
    field: 'normalization',
    type: 'text',
    choices: forms,
    describe: 'Unicode normalisation (default: none)',
  },
  {
    flag: 'cer-no-whitespace',
    field: 'whitespace',
    type: 'switch',
    on: false,
    describe: 'blanks between words do not count',
  },
])

export const werOptions = ofGroup('CER and WER', [
  { flag: 'wer-lowercase', field: 'lowercase', type: 'switch', describe: 'case does not count' },
  {
    flag: 'wer-normalization',
    field: 'normalization',
    type: 'text',
    choices: forms,
    describe: 'Unicode normalisation (default: none)',
  },
  { flag: 'wer-tokenize', field: 'tokenize', type: 'text', describe: 'as --tokenize (default: none)' },
])

export const rougeOptions = ofGroup('ROUGE-L', [
  { flag: 'rouge-beta', field: 'beta', type: 'number', describe: 'weight of recall (default: 1)' },
  { flag: 'rouge-tokenize', field: 'tokenize', type: 'text', describe: 'as --tokenize (default: 13a)' },
  { flag: 'rouge-case-sensitive', field: 'caseSensitive', type: 'switch', describe: 'case counts' },
])

export const maxLengthOptions = ofGroup('Checks of strings', [
  {
    flag: 'length-wide',
    field: 'wide',
    type: 'switch',
    describe: 'East Asian characters take two places of the greatest length',
  },
])

export const termsOptions = ofGroup('Checks of strings', [
  {
    flag: 'glossary',
    path: 'path',
    field: 'glossary',
    type: 'text',
    describe: 'terms and their translations: TBX, or a table with the columns source, target, forbidden and language',
  },
])
