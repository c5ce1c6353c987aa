import type { Text } from '../../report/lookup.ts'

/** The text as far as a result has it: its passages in their places, blanks between them. */
export function wholeOf({ passages }: Text) {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text = '' } of passages) {
    parts.push(' '.repeat(Math.max(0, start - at)), text)
    at = end
  }
  return { text: parts.join(''), passages }
}
