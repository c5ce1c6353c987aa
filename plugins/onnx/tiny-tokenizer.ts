// Tokenizers of a dozen tokens, for tests.

export const vocabulary = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'the',
  'ferry',
  'leaves',
  'at',
  'seven',
  '##teen',
  'no',
  'cars',
]

const special = (id: number) => ({
  id,
  content: vocabulary[id]!,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
  special: true,
})

const token = (id: string, type: number) => ({ SpecialToken: { id, type_id: type } })
const sequence = (id: string, type: number) => ({ Sequence: { id, type_id: type } })

/** As those of BERT: lower case, whole words and their endings, `[CLS] one [SEP] other [SEP]`. */
export const wordPiece = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [0, 1, 2, 3].map(special),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [token('[CLS]', 0), sequence('A', 0), token('[SEP]', 0)],
    pair: [token('[CLS]', 0), sequence('A', 0), token('[SEP]', 0), sequence('B', 1), token('[SEP]', 1)],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((content, id) => [content, id])),
  },
}

const plain = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [],
  normalizer: null,
  post_processor: null,
}

/** As those of SentencePiece: pieces with their log probability, `▁` where a word begins. */
export const unigram = {
  ...plain,
  pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
  decoder: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
  model: {
    type: 'Unigram',
    unk_id: 0,
    vocab: [
      ['<unk>', 0],
      ['▁', -9],
      ['▁no', -2],
      ['▁car', -3],
      ['s', -4],
      ['▁cars', -8],
      ['n', -9],
      ['o', -9],
    ],
    byte_fallback: false,
  },
}

/** As those of GPT-2: bytes, merged in order. `Ġ` is the blank before a word. */
export const bytePairs = {
  ...plain,
  pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
  decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
  model: {
    type: 'BPE',
    dropout: null,
    unk_token: null,
    continuing_subword_prefix: '',
    end_of_word_suffix: '',
    fuse_unk: false,
    byte_fallback: false,
    vocab: { n: 0, o: 1, Ġ: 2, c: 3, a: 4, r: 5, s: 6, no: 7, Ġc: 8, ar: 9, Ġcar: 10 },
    merges: ['n o', 'Ġ c', 'a r', 'Ġc ar'],
  },
}
