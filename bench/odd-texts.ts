/** A text that grows with a length in UTF-16 units, of a kind that people meet, or send on purpose. */
export interface OddText {
  readonly name: string
  /** What it is read as; English where that is left out. */
  readonly language?: string
  readonly make: (length: number) => string
}

const times = (unit: string, length: number): string =>
  unit.repeat(Math.max(1, Math.ceil(length / unit.length))).slice(0, Math.max(0, length))

const repeated = (name: string, unit: string, language = 'en'): OddText => ({
  name,
  language,
  make: (length) => times(unit, length),
})

/** Something at the beginning or the end that makes an expression read all that is between. */
const between = (name: string, before: string, unit: string, behind: string, language = 'en'): OddText => ({
  name,
  language,
  make: (length) => before + times(unit, length - before.length - behind.length) + behind,
})

/** Letters without an order, the same each time. */
function scrambled(alphabet: string, length: number): string {
  let state = 1
  let text = ''
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    text += alphabet[(state >>> 16) % alphabet.length]!
  }
  return text
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const numbered = (name: string, sentence: (n: number) => string, language = 'en'): OddText => ({
  name,
  language,
  make(length) {
    let text = ''
    for (let n = 1; text.length < length; n++) text += sentence(n)
    return text.slice(0, length)
  },
})

/** A word of its own for each number. */
const spelled = (n: number): string =>
  Array.from(n.toString(20), (digit) => 'abcdefghiklmnoprstuv'[parseInt(digit, 20)]).join('')

export const oddTexts: readonly OddText[] = [
  repeated('one letter', 'a'),
  repeated('one capital', 'A'),
  repeated('one digit', '7'),
  repeated('combining marks', '\u0301'),
  repeated('emoji', '😀'),
  repeated('joiners', '👩\u200d'),
  repeated('one ideograph', '文'),
  repeated('kana', 'カ'),
  repeated('Arabic letters', 'ب'),
  repeated('lone surrogates', '\ud83d'),
  repeated('full stops', '.'),
  repeated('dashes', '-'),
  repeated('at signs', '@'),
  repeated('opening quotation marks', '“'),
  repeated('straight quotation marks', '"'),
  repeated('quotation marks and letters', '“a '),
  repeated('nested quotation marks', '“a ‘b '),
  repeated('brackets', '('),
  repeated('blanks', ' '),
  repeated('tabs', '\t'),
  repeated('blank lines', '\n'),
  repeated('mixed line ends', 'a\r\nb\r'),
  repeated('short lines', 'ab\n'),
  { name: 'base64', make: (length) => scrambled(base64, length) },
  { name: 'hexadecimal', make: (length) => scrambled('0123456789abcdef', length) },
  { name: 'a data URI', make: (length) => `data:image/png;base64,${scrambled(base64, length)}`.slice(0, length) },
  repeated('an address without end', 'https://a.example/b?c=d&'),
  repeated('e-mail without end', 'a@b.'),
  repeated('letters and hyphens', 'a-'),
  repeated('letters and full stops', 'A.'),
  repeated('apostrophes', "a'"),
  repeated('titles', 'Mr. '),
  repeated('offices', 'Minister of Foreign Affairs of '),
  repeated('number words', 'twenty hundred million '),
  repeated('digits and commas', '1,'),
  repeated('digits and full stops', '1.1'),
  repeated('dates', '3 March 2020 '),
  repeated('one name', 'Ada Okafor '),
  repeated('capitals', 'Aa '),
  numbered('names', (n) => `Aba${n.toString(36)} Ok${n.toString(36)} came. `),
  repeated('said', 'said '),
  repeated('denials', 'not '),
  repeated('prose on one line', 'The mill burned on Friday, and three men were hurt. '),
  repeated('prose without full stops', 'the mill burned and three men were hurt '),
  numbered('numbers', (n) => `There were ${n} of them. `),
  repeated('names and numbers', 'Ada Okafor had 3 mills and 40 boats. '),
  repeated('dates and numbers', 'On 3 March 2020 there were 15 boats. '),
  repeated('offices and names', 'The fish minister, Ada Okafor, met envoy Ben Lima. '),
  numbered('holders', (n) => `Chilean fish minister ${'Ab' + spelled(n)} Lima met the Chilean fish minister. `),
  numbered('bearers of one surname', (n) => `Ab${spelled(n)} Okafor came. Okafor left. `),
  repeated('countries', 'Chile Peru '),
  repeated('names with hyphens', 'Ada-'),
  repeated('names of many words', 'Bank of Peru and '),
  repeated('said the minister', '“No, it is not so,” said the minister. Minister Ada Okafor came. '),
  repeated('one surname quoted', 'Ada Okafor came. “No, it is not so,” Okafor said. '),
  repeated('he said', 'Ada Okafor came. “No, it is not so,” he said. '),
  repeated('fragments', 'He said it was “a very dry spring” and “a dry summer for all”. '),
  between('a quotation left open', 'He said: “', 'no, then, ', 'yes'),
  between('digits behind a letter', 'x', '7', ' '),
  repeated('codes', `x${'7'.repeat(99)} `),
  between('groups of digits behind a letter', 'x1', ',111', ' '),
  repeated('wide digits', '７'),
  between('wide digits behind a letter', 'x', '７', ' '),
  repeated('Arabic digits', '٤٥'),
  between('one address', 'b@c.d ', 'a', ''),
  between('sources and blank lines', 'Sources: abc', '\n', 'end'),
  between('sources and blanks', 'Sources: abc', ' ', '\nend.'),
  repeated('open addresses', '<http:'),
  repeated('open addresses and sentences', 'It is so. See <http:a '),
  repeated('open links', 'It is [so. See ['),
  repeated('empty links', '[]('),
  repeated('words with letters outside Latin-1', 'ań'),
  repeated('accents', 'é'),
  between('loud line', 'THE OLD MILL BURNED ', 'ABCDEFGH', ''),
  repeated('loud lines', 'QUORL VAXEN OF THE ZIMBR\n'),
  between('a byline of commas', 'By ', 'Ab , , , , ', '9'),
  repeated('bylines of commas', `By ${'Ab , , , , '.repeat(12)}9\n`),
  repeated('titles of names', 'Ab Cd Ef, de Gh Ij Kl, in Mn Op Qr, ab Cd Ef Gh, il Kl-\n\n'),
  repeated('denials in one sentence', 'did not come and '),
  repeated('results', '3-1 '),
  repeated('spans of years', '1990-'),
  repeated('sound signs', '斯', 'zh'),
  numbered(
    'dotted names',
    (n) => `安娜·${Array.from(n.toString(9), (digit) => '斯克勒尔马里奥亚安'[Number(digit)]).join('')}来了。`,
    'zh',
  ),
  repeated('countries in Chinese', '智利和秘鲁有3座。', 'zh'),
  repeated('numerals in Chinese', '十万', 'zh'),
  repeated('quotation marks in Chinese', '他说：“不。”', 'zh'),
  repeated('prose in Chinese', '我们看见了那座老磨坊在星期五烧毁。', 'zh'),
  repeated('one line in Chinese', '我们看见了那座老磨坊', 'zh'),
  repeated('kana in Japanese', 'カ', 'ja'),
  repeated('numerals in Japanese', '二十五', 'ja'),
  repeated('corner brackets', '「', 'ja'),
  repeated('prose in Japanese', '「はい」とアダは3月に言った。', 'ja'),
  repeated('letters in Arabic', 'ب', 'ar'),
  repeated('prose in Arabic', 'قالت تشيلي إن ٣ سفن وصلت. ', 'ar'),
  repeated('marks of direction', '\u200f', 'ar'),
  repeated('names in German', 'Gestern kam Ada Okafor mit 3 Booten. ', 'de'),
  repeated('capitals in German', 'Aa ', 'de'),
  repeated('number words in German', 'zweihundertfünfunddreißig ', 'de'),
  repeated('one number word in German', 'zweihundert', 'de'),
  repeated('names in French', 'Hier Ada Okafor est venue avec 3 bateaux. ', 'fr'),
  repeated('capitals in French', 'Aa ', 'fr'),
  repeated('countries in French', 'Chili Pérou ', 'fr'),
  repeated('guillemets in French', '« a ', 'fr'),
  repeated('letters in Russian', 'ж', 'ru'),
  repeated('prose in Russian', 'Ада пришла в среду, 3 марта. ', 'ru'),
]
