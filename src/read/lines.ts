import type { Passage } from '../model/document.ts'

/** The span of a line without its outer white space (the CR of a CRLF, a BOM); a blank line's is empty, at its start. */
function passageOfLine(text: string, start: number, end: number): Passage {
  const line = text.slice(start, end)
  const left = line.trimStart()
  if (left === '') return { class: 'body', start, end: start }
  const from = start + line.length - left.length
  return { class: 'body', start: from, end: from + left.trimEnd().length }
}

/**
 * Every line one passage, blank lines too, so that passage n is line n of the file. Only U+000A ends a line, and the
 * last one starts no further line.
 */
export function passagesOfLines(text: string): Passage[] {
  const passages: Passage[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    passages.push(passageOfLine(text, start, end))
    start = end + 1
  }
  return passages
}
