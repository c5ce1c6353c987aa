import * as fc from 'fast-check'

// Flags as people and scripts get them wrong: with a value that does not fit, twice, unknown, with odd paths.

const words = [
  '',
  ' ',
  '-',
  '--',
  '-1',
  '0',
  '1',
  '2',
  '1.5',
  'NaN',
  '0x10',
  '99999999999999999999',
  'true',
  'a,b',
  ',',
  'é',
  '__proto__',
  '\u001b[31mred',
  'a\nb',
  '../x',
  '/dev/null',
  '/dev/full',
  '/proc/self/x',
  '.',
  'folder',
  'none',
  'original.txt',
  'en',
  'de',
  'original.txt/x',
  'x'.repeat(3000),
  'json',
  'text',
  'tsv',
  'result',
  'sacrebleu',
  'bleu',
  'all',
  'bleu,bleu',
  'variorum',
  'gale-church',
  'lines',
  './m.js',
  '@',
  'toString',
  '-x',
  '\u202e',
  'paragraph',
  'line',
  'segment',
  'document',
  'holm',
  'bh',
]

/** An odd word, such as a user or a script may type. */
export const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }).map((each) => each.replaceAll('\u0000', '')) },
)

const flags = [
  'reference',
  'texts',
  'name',
  'out',
  'metrics',
  'plugin',
  'aligner',
  'time-limit',
  'unit',
  'language',
  'text',
  'no-text',
  'baseline',
  'adjust',
  'resamples',
  'seed',
  'timings',
  'no-timings',
  'format',
  'gold',
  'what',
  'output',
  'help',
  'version',
  'source',
  'source-language',
  'input',
  'language-pair',
  'num-refs',
  'docids',
  'align',
  'level',
  'sentence-level',
  'confidence',
  'confidence-n',
  'paired-bs',
  'paired-ar',
  'cluster',
  'recipe',
  'findings',
  'differ',
  'report',
  'width',
  'score-only',
  'short',
  'quiet',
  'tokenize',
  'lowercase',
  'smooth-method',
  'smooth-value',
  'max-ngram-order',
  'chrf-char-order',
  'chrf-word-order',
  'chrf-beta',
  'ter-normalized',
  'cer-normalization',
  'wer-tokenize',
  'rouge-beta',
  'workers',
  'no-such-flag',
  'formt',
  '',
  '__proto__',
  'constructor',
  'format.a',
  'no-',
  'no-no-text',
].map((flag) => `--${flag}`)

const flag = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...flags) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('-m', '-i', '-r', '-o', '-f', '-tok', '-l', '-w', '-nr', '-pbs', '-h', '-V', '-z', '-'),
  },
)

/** Up to three flags with a value, without one, or with one after `=`. */
const oddFlags: fc.Arbitrary<readonly string[]> = fc
  .array(
    fc
      .tuple(flag, word, fc.constantFrom('value', 'none', 'equals'))
      .map(([name, value, how]) => (how === 'value' ? [name, value] : how === 'none' ? [name] : [`${name}=${value}`])),
    { maxLength: 3 },
  )
  .map((some) => some.flat())

/** The command line as it is, or, one time in three, with odd flags at its end. */
export const withOddFlags = (args: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      args,
      fc.oneof({ weight: 2, arbitrary: fc.constant<readonly string[]>([]) }, { weight: 1, arbitrary: oddFlags }),
    )
    .map(([some, odd]) => [...some, ...odd])
