/** The zero of each script's digits, which stand in a row of ten. */
const zeros = new Map<number, number>()

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCharCode(code))

function digitOf(code: number): string {
  let zero = zeros.get(code) ?? code
  while (code - zero < 9 && isDigit(zero - 1)) zero--
  zeros.set(code, zero)
  return String(code - zero)
}

const signs: ReadonlyMap<string, string> = new Map([
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
])

/** Digits of any script and wide signs as ASCII has them, one for one: ２５％, ٤٥, १४, ۱٬۵۰۰. */
export const narrow = (text: string): string =>
  /[\uff05-\uff1a\u066a-\u066c]|(?![0-9])\p{Nd}/u.test(text)
    ? text
        .replace(/[\uff05-\uff0f\uff1a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(/[٪٫٬]/g, (sign) => signs.get(sign) ?? sign)
        // those of two units have no room for one
        .replace(/(?![0-9])\p{Nd}/gu, (digit) => (digit.length === 1 ? digitOf(digit.charCodeAt(0)) : digit))
    : text
