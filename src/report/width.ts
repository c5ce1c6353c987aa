const zero = /[\p{M}\p{Cf}]/u
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u

/** How many columns `text` takes in a fixed-width font: marks none, East Asian characters and emoji two. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += columnsOf(character)
  return columns
}

const columnsOf = (character: string): number => (zero.test(character) ? 0 : wide.test(character) ? 2 : 1)
