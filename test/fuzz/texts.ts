import * as fc from 'fast-check'

// Texts as they should not be: sentences of several scripts between halves of surrogates, directions, zeros and marks.

const sentences = [
  'Ada Okafor said on 3 March 2021 that 1,200 people had left Peru.',
  '“We will not wait,” Ben Lima told reporters in Santiago.',
  'The Foreign Minister of Chile did not deny it.',
  'Er sagte: „Wir warten nicht“, so Ben Lima am 3. März.',
  'Le président a déclaré : « Nous n’attendrons pas. »',
  '他说：“我们不会等。”三月三日，一千二百人离开了秘鲁。',
  'Президент Лима сказал, что 3,5 млн человек уехали.',
  'قال الرئيس إن ١٢٠٠ شخص غادروا بيرو.',
  'สามหมื่นคนออกจากเปรู',
  'twenty-one million dollars, 3.5%, -7 °C, No. 10, 1/2, ½, Ⅳ, 1e999',
  'By Ada Okafor',
  'Photo: Ben Lima',
  '{name} has %d of %1$s and <b>{{count}}</b> at https://example.org/a?b=c#d',
  'e.g. U.S. Gen. J. R. O’Brien-Lima III, Ph.D.',
]

const pieces = [
  '\ud800',
  '\udfff',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0301\u0323\u0e33',
  '👩‍👩‍👧‍👦',
  '🇵🇪🇨🇱',
  '𝟙𝟚𝟛',
  'ﬁ',
  'İı',
  'ß',
  '\u001b[31m',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '\u00a0',
  '“',
  '”',
  '"',
  "'",
  '«',
  '„',
  '.',
  '...',
  '…',
  ',',
  ' - ',
  '—',
  '(',
  ')',
  '|',
  '`',
  '%',
  '$',
  '\\',
  '__proto__',
  'constructor',
  '0',
  '９９９',
  '1,000,000',
  'MMXXI',
]

const longWord = fc
  .tuple(fc.constantFrom('a', 'ab-', '9', '1,', '“', '.', 'é', '字', '👍', 'A.'), fc.integer({ min: 1, max: 1000 }))
  .map(([unit, times]) => unit.repeat(times))

const scalar = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: scalar },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: longWord },
)

/** A text of up to some kilobytes. */
export const text = (maxPieces = 30): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(piece, { maxLength: maxPieces }), fc.constantFrom('', ' ', '\n'))
    .map(([parts, between]) => parts.join(between))

/** Tags that are, that look as if, and that are none. */
export const tag = fc.oneof(
  fc.constantFrom(
    'en',
    'de',
    'fr',
    'zh',
    'zh-Hant-TW',
    'ja',
    'ar',
    'th',
    'tr',
    'pt-BR',
    'EN-gb',
    'sr-Latn',
    'xx',
    'und',
    'mul',
    'en-x',
    'x-private',
    'i-klingon',
    'i-default',
    'en-u-',
    'en-u-nu-thai',
    'de-1996',
    'de-1996-x',
    'en-GB-oed',
    'sgn-BE-FR',
    'art-lojban',
    'zh-min-nan',
    'cel-gaulish',
    'root',
    'en-t-de',
    'en-a-bbb',
    'en-x-a',
    'en_US',
    '',
    ' ',
    'en ',
    'C',
    'POSIX',
    'en\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    'toString',
    'a'.repeat(5000),
    'und-Latn',
    'en-Latn-US-x-variorum',
    'abcd',
    'abcde',
    'qaa',
    'zxx',
    'en-001',
    'cmn',
    'yue-HK',
    'no',
    'iw',
  ),
  fc
    .array(fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'x', 'u', '1', 'Z'), minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join('-')),
  fc.string({ maxLength: 12 }),
)

/** Names of systems and documents. */
export const name = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'system',
    '__proto__',
    'constructor',
    '',
    ' ',
    'a/b',
    '../a',
    'reference',
    '\u001b[31m',
    '1',
    '|',
  ),
  fc.string({ maxLength: 10 }),
)

/** Numbers, by a name that JSON can hold. */
const numbers: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
  MAX_VALUE: Number.MAX_VALUE,
  MIN_VALUE: Number.MIN_VALUE,
}

export const number = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 4, 6, 0.5, -1, 1.5, 20, 1e-9, 2 ** 31, 2 ** 53, 1e300),
  fc.constantFrom(...Object.keys(numbers)),
)

export const numberOf = (said: string | number): number => (typeof said === 'number' ? said : (numbers[said] ?? 0))
