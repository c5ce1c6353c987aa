const choice = /\{\s*[\w.-]+\s*,\s*(?:plural|selectordinal|select)\s*,/u

/** Whether a text is an ICU message of several branches, or begins one. */
export const hasChoice = (text: string): boolean => choice.test(text)

/** How many braces are open at the end, below 0 where one is closed that was not open; those behind an apostrophe are words. */
function openBraces(text: string): number {
  let open = 0
  for (const [mark] of text.matchAll(/'[{}][^']*(?:'|$)|[{}]/gu)) {
    if (mark === '{') open++
    else if (mark === '}') open--
    if (open < 0) return open
  }
  return open
}

/** Whether a text is a message of several branches, as its source is, with a brace that is not closed, or closed twice. */
export const isOpenMessage = (text: string, source: string): boolean =>
  hasChoice(source) && hasChoice(text) && openBraces(source) === 0 && openBraces(text) !== 0
