/** How many words in a row are looked at, at most. */
const longest = 4

/** Every run of one to four words, joined by blanks, and how often it stands there. Words hold no blank. */
export function ngramsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let start = 0; start < words.length; start++) {
    let ngram = ''
    for (let end = start; end < Math.min(words.length, start + longest); end++) {
      ngram = end === start ? words[end]! : `${ngram} ${words[end]!}`
      counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
    }
  }
  return counts
}
