/** A text that grows with a length in UTF-16 units, of a kind that people meet, or send on purpose. */
export interface OddText {
  readonly name: string
  readonly make: (length: number) => string
}

const repeated = (name: string, unit: string): OddText => ({
  name,
  make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
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

const numbered = (name: string, sentence: (n: number) => string): OddText => ({
  name,
  make(length) {
    let text = ''
    for (let n = 1; text.length < length; n++) text += sentence(n)
    return text.slice(0, length)
  },
})

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
]
