/**
 * UTF-16 units of a run without a blank that is read whole: longer than any word or address that somebody wrote by hand. Data in
 * a text (base64, `data:`, a minified line) is a run of millions, and expressions that look for e-mail addresses in it take the
 * square of its length.
 */
export const longestRun = 256

// A run is looked at once, from its beginning.
const longRun = new RegExp(String.raw`(?<![!-~])[!-~]{${longestRun + 1},}`, 'g')

/** The text for reading, as long as it was: of a run that is too long one character in so many is a blank. */
export const readable = (text: string): string =>
  text.replace(longRun, (run) => {
    let cut = ''
    for (let at = 0; at < run.length; at += longestRun + 1) {
      const piece = run.slice(at, at + longestRun)
      cut += at + longestRun < run.length ? `${piece} ` : piece
    }
    return cut
  })

/** Runs of a text that are read in pieces. */
export const longRuns = (text: string): number => text.match(longRun)?.length ?? 0
