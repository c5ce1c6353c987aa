// White space as Python's str.split() and str.strip() see it, which is what the published scores were cut by. JavaScript's
// \s lacks U+001C to U+001F and U+0085, and has U+FEFF besides.

const spaces = new Uint8Array(0x1_0000)
for (const [first, last] of [
  [0x09, 0x0d],
  [0x1c, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const)
  spaces.fill(1, first, last + 1)

/** Whether a UTF-16 unit is white space; none of it lies outside the basic plane. */
export const isWhiteSpace = (unit: number): boolean => spaces[unit] === 1

export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && isWhiteSpace(text.charCodeAt(end - 1))) end--
  return end === text.length ? text : text.slice(0, end)
}

export function trimStart(text: string): string {
  let start = 0
  while (start < text.length && isWhiteSpace(text.charCodeAt(start))) start++
  return start === 0 ? text : text.slice(start)
}

/** Calls back with the start and end of every word, in order. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1
  for (let i = 0; i < text.length; i++) {
    if (isWhiteSpace(text.charCodeAt(i))) {
      if (start >= 0) visit(start, i)
      start = -1
    } else if (start < 0) start = i
  }
  if (start >= 0) visit(start, text.length)
}

export function splitWords(text: string): string[] {
  const words: string[] = []
  eachWord(text, (start, end) => words.push(text.slice(start, end)))
  return words
}
